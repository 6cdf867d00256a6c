package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import uk.kith.placements.api.RecruitmentStage;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.due.Recruitment;
import uk.kith.placements.engine.due.Recruitment.Stage;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;

/**
 * How far people have come on their way to approval.
 *
 * @param words for a list
 * @param since when they came there
 * @param begun the first day that is recorded of the way
 */
record JoiningStage(String words, LocalDate since, LocalDate begun) {

  private static final Map<Stage, String> WORDS =
      Map.of(
          Stage.ENQUIRY, RecruitmentStage.ENQUIRY.words(),
          Stage.FIRST_VISIT, RecruitmentStage.FIRST_VISIT.words(),
          Stage.APPLICATION, RecruitmentStage.APPLICATION.words(),
          Stage.ASSESSMENT, RecruitmentStage.ASSESSMENT.words(),
          Stage.PANEL, RecruitmentStage.PANEL.words(),
          Stage.APPROVED, RecruitmentStage.APPROVED.words());

  /** Carers who were approved, and are on the list until their terms are on record. */
  boolean isApproved() {
    return words.equals(RecruitmentStage.APPROVED.words());
  }

  /** Empty when nothing is recorded by the day, or the way has ended. */
  static Optional<JoiningStage> find(HouseholdKind kind, Life ever, LocalDate asOf) {
    Life life = ever.upTo(asOf);
    return kind == HouseholdKind.ADOPTER
        ? ofAdopters(life)
        : JoiningDuties.findRecruitment(life).flatMap(JoiningStage::ofCarers);
  }

  private static Optional<JoiningStage> ofCarers(Recruitment recruitment) {
    Collection<LocalDate> days = recruitment.reached().values();
    return recruitment
        .findStage(LocalDate.MAX)
        .filter(WORDS::containsKey)
        .map(
            stage ->
                new JoiningStage(
                    WORDS.getOrDefault(stage, ""), Collections.max(days), Collections.min(days)));
  }

  private static Optional<JoiningStage> ofAdopters(Life ever) {
    LocalDate ahead = ever.last(LifeEvent.ADOPTER_GOES_AHEAD);
    if (ahead == null) {
      LocalDate asked = ever.last(LifeEvent.RECRUITMENT_ENQUIRY);
      return asked == null
              || ever.after(asked.minusDays(1))
                  .has(LifeEvent.ADOPTER_WITHDRAWN, LifeEvent.RECRUITMENT_WITHDRAWN)
          ? Optional.empty()
          : Optional.of(new JoiningStage(RecruitmentStage.ENQUIRY.words(), asked, asked));
    }
    Life life = ever.after(ahead.minusDays(1));
    if (life.has(
        LifeEvent.ADOPTER_DECIDED, LifeEvent.ADOPTER_REFUSED, LifeEvent.ADOPTER_WITHDRAWN)) {
      return Optional.empty();
    }
    LocalDate told = life.last(LifeEvent.ADOPTER_DETERMINED);
    if (told != null) {
      return Optional.of(new JoiningStage(RecruitmentStage.NOT_SUITABLE.words(), told, ahead));
    }
    LocalDate two = life.first(LifeEvent.ADOPTER_STAGE_TWO_NOTICE);
    if (two != null) {
      return Optional.of(new JoiningStage(RecruitmentStage.STAGE_TWO.words(), two, ahead));
    }
    LocalDate one = life.first(LifeEvent.ADOPTER_STAGE_ONE_DECIDED);
    return Optional.of(
        one == null
            ? new JoiningStage(RecruitmentStage.STAGE_ONE.words(), ahead, ahead)
            : new JoiningStage(RecruitmentStage.BETWEEN_THE_STAGES.words(), one, ahead));
  }
}
