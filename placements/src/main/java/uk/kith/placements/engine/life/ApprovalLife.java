package uk.kith.placements.engine.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.ApprovalStanding;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.SuitabilityInDoubt;
import uk.kith.placements.engine.due.TemporaryApproval;

/** What is recorded of carers, told as their approval: when it ended, and how long it lasts. */
public final class ApprovalLife {

  /** Each begins an approval. */
  public static final Set<LifeEvent> BEGINS =
      EnumSet.of(
          LifeEvent.FULL_APPROVAL_GIVEN,
          LifeEvent.TEMPORARY_APPROVAL_GIVEN,
          LifeEvent.RECRUITMENT_APPROVED);

  /** Those of which {@link #standing} asks. */
  public static final Set<LifeEvent> TOLD =
      EnumSet.of(
          LifeEvent.FULL_APPROVAL_GIVEN,
          LifeEvent.TEMPORARY_APPROVAL_GIVEN,
          LifeEvent.TEMPORARY_APPROVAL_EXTENDED,
          LifeEvent.REFUSAL_REVIEW_SOUGHT,
          LifeEvent.REFUSAL_REVIEW_ENDED,
          LifeEvent.RECRUITMENT_APPROVED,
          LifeEvent.APPROVAL_ENDED,
          LifeEvent.ADOPTER_DECIDED,
          LifeEvent.ADOPTER_BROUGHT_BACK,
          LifeEvent.ADOPTER_DETERMINED,
          LifeEvent.ADOPTER_REFUSED);

  private ApprovalLife() {}

  /**
   * What placing a child has to know of an approval; null when it neither ended nor is temporary,
   * and nobody doubts that adopters are suitable.
   *
   * @param terms the days of the terms that are in force on the day; null when none are
   */
  public static @Nullable ApprovalStanding standing(
      HouseholdId id, HouseholdKind kind, Life life, @Nullable DateRange terms, LocalDate asOf) {
    LocalDate ended = life.last(LifeEvent.APPROVAL_ENDED);
    boolean again =
        ended != null
            && (isBegun(life.after(ended).upTo(asOf))
                || (terms != null && terms.first().isAfter(ended)));
    ApprovalStanding.Temporary temporary =
        findTemporary(id, kind, life.after(again ? ended : null))
            .flatMap(approval -> approval.findStanding(asOf))
            .orElse(null);
    LocalDate endedOn = again ? null : ended;
    SuitabilityInDoubt doubt =
        kind == HouseholdKind.ADOPTER && terms != null
            ? doubt(life.after(again ? ended : null).upTo(asOf), terms.first()).orElse(null)
            : null;
    return endedOn == null && temporary == null && doubt == null
        ? null
        : new ApprovalStanding(endedOn, temporary, doubt);
  }

  /**
   * Whether approved adopters may not be suitable any more (R-ADOPT-06), by the last word on it. A
   * later decision that they are approved ends the doubt. So do terms that began since, where
   * nothing says that they had been approved before: other terms alone make nobody suitable again.
   */
  private static Optional<SuitabilityInDoubt> doubt(Life life, LocalDate terms) {
    LocalDate decided = life.last(LifeEvent.ADOPTER_DECIDED);
    Life since = decided == null ? life : life.after(decided);
    boolean before = decided != null || life.has(LifeEvent.ADOPTER_BROUGHT_BACK);
    return Stream.of(SuitabilityInDoubt.Step.values())
        .flatMap(step -> Stream.ofNullable(step(since, step)))
        .filter(said -> before || said.on().isAfter(terms))
        .max(Comparator.comparing(SuitabilityInDoubt::on).thenComparing(SuitabilityInDoubt::step));
  }

  private static @Nullable SuitabilityInDoubt step(Life life, SuitabilityInDoubt.Step step) {
    LocalDate on =
        life.last(
            switch (step) {
              case BROUGHT_BACK -> LifeEvent.ADOPTER_BROUGHT_BACK;
              case TOLD -> LifeEvent.ADOPTER_DETERMINED;
              case REFUSED -> LifeEvent.ADOPTER_REFUSED;
            });
    return on == null ? null : new SuitabilityInDoubt(step, on);
  }

  private static boolean isBegun(Life life) {
    return life.entries().stream().anyMatch(entry -> BEGINS.contains(entry.event()));
  }

  /** The last temporary approval of a connected person, by the days that are recorded of it. */
  public static Optional<TemporaryApproval> findTemporary(
      HouseholdId id, HouseholdKind kind, Life life) {
    LocalDate given = life.last(LifeEvent.TEMPORARY_APPROVAL_GIVEN);
    if (kind != HouseholdKind.CONNECTED_PERSON || given == null) {
      return Optional.empty();
    }
    Life since = life.after(given.minusDays(1));
    LocalDate until =
        since
            .of(LifeEvent.TEMPORARY_APPROVAL_GIVEN)
            .findFirst()
            .map(entry -> entry.details().until())
            .orElse(null);
    LocalDate sought = since.first(LifeEvent.REFUSAL_REVIEW_SOUGHT);
    return Optional.of(
        new TemporaryApproval(
            id,
            given,
            until,
            extensions(since),
            sought == null
                ? null
                : new TemporaryApproval.Refusal(
                    sought, since.after(sought.minusDays(1)).first(LifeEvent.REFUSAL_REVIEW_ENDED)),
            since.first(LifeEvent.FULL_APPROVAL_GIVEN),
            since.first(LifeEvent.APPROVAL_ENDED)));
  }

  private static List<TemporaryApproval.Extension> extensions(Life since) {
    List<TemporaryApproval.Extension> extensions = new ArrayList<>();
    since
        .of(LifeEvent.TEMPORARY_APPROVAL_EXTENDED)
        .forEach(
            entry -> {
              LocalDate until = entry.details().until();
              if (until != null) {
                extensions.add(
                    new TemporaryApproval.Extension(
                        entry.on(),
                        until,
                        since.upTo(entry.on()).steps("EXTENSION_", TemporaryApproval.Check.class)));
              }
            });
    return extensions;
  }
}
