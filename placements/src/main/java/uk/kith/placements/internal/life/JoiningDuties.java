package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.due.AdopterStages;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.Duty;
import uk.kith.placements.engine.due.FirstTerms;
import uk.kith.placements.engine.due.OpenItems;
import uk.kith.placements.engine.due.Recruitment;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.life.DueRows.Approved;

/**
 * How people come to be approved: the stages of adopters have days by law, those of foster carers
 * have only their order.
 */
final class JoiningDuties {

  private JoiningDuties() {}

  /** What is due by law of adopters, and of carers the terms of an approval that has none. */
  static List<DueItem> open(HouseholdSnapshot home, Approved known, Life ever, LocalDate asOf) {
    return home.kind().isFostering()
        ? findWithoutTerms(home, known, ever, asOf)
            .map(approvedOn -> new FirstTerms(home.id(), approvedOn).due(asOf))
            .orElse(List.of())
        : ofAdopters(home, known.recordedOn(), ever, asOf);
  }

  /** Since when own carers are approved without terms; empty while they have or had some since. */
  static Optional<LocalDate> findWithoutTerms(
      HouseholdSnapshot home, Approved known, Life ever, LocalDate asOf) {
    Life life = ever.upTo(asOf);
    LocalDate approvedOn =
        Stream.of(LifeEvent.RECRUITMENT_APPROVED, LifeEvent.FULL_APPROVAL_GIVEN)
            .map(life::last)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return approvedOn == null
            || !home.own()
            || !home.kind().isFostering()
            || home.terms() != null
            || ever.after(approvedOn.minusDays(1)).has(LifeEvent.APPROVAL_ENDED)
            || known.hasTermsFrom(approvedOn)
        ? Optional.empty()
        : Optional.of(approvedOn);
  }

  /** R-ADOPT-04 to -06, once the agency's notice is recorded; of the last application. */
  private static List<DueItem> ofAdopters(
      HouseholdSnapshot home, LocalDate recordedOn, Life ever, LocalDate asOf) {
    LocalDate ahead = ever.upTo(asOf).last(LifeEvent.ADOPTER_GOES_AHEAD);
    if (home.kind() != HouseholdKind.ADOPTER || ahead == null) {
      return List.of();
    }
    Life life = ever.after(ahead.minusDays(1));
    Set<Duty> explained = EnumSet.noneOf(Duty.class);
    if (life.upTo(asOf).has(LifeEvent.ADOPTER_STAGE_ONE_EXPLAINED)) {
      explained.add(Duty.ADOPTER_STAGE_ONE);
    }
    if (life.upTo(asOf).has(LifeEvent.ADOPTER_STAGE_TWO_EXPLAINED)) {
      explained.add(Duty.ADOPTER_STAGE_TWO);
    }
    return OpenItems.of(
        new AdopterStages(
                home.id(),
                ahead,
                life.first(LifeEvent.ADOPTER_STAGE_ONE_DECIDED),
                life.first(LifeEvent.ADOPTER_STAGE_TWO_NOTICE),
                decidedOn(life),
                life.first(LifeEvent.ADOPTER_WITHDRAWN),
                explained)
            .due(asOf),
        recordedOn,
        true);
  }

  /** R-ADOPT-06: being told that they are not thought suitable keeps the four months, too. */
  private static @Nullable LocalDate decidedOn(Life life) {
    return Stream.of(LifeEvent.ADOPTER_DECIDED, LifeEvent.ADOPTER_DETERMINED)
        .map(life::first)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The last recruitment, from its enquiry on; empty when the days are not in their order. */
  static Optional<Recruitment> findRecruitment(Life ever) {
    LocalDate enquiry = ever.last(LifeEvent.RECRUITMENT_ENQUIRY);
    Life life = enquiry == null ? ever : ever.after(enquiry.minusDays(1));
    Map<Recruitment.Stage, LocalDate> reached = life.steps("RECRUITMENT_", Recruitment.Stage.class);
    try {
      return Optional.of(new Recruitment(reached));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
