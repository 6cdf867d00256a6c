package uk.kith.court.engine.gateway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.ssd.KeptRow;

/**
 * A child's pre-proceedings as the case system tells them. Of a row without the day of the decision
 * to start them (R-PRE-02) there are none.
 *
 * @param family number of the family in the case system; empty when none is told
 * @param steps in the order of their days; the outcome is the last (R-PRE-04)
 */
public record ToldPeriod(LocalDate startedOn, String family, List<Step> steps, Earlier earlier) {

  /**
   * How often a child was before the gateway or the court earlier in its life (R-PRE-10), with what
   * Kith holds of it.
   *
   * @param preProceedings periods; null when not told
   * @param careProceedings the same of care proceedings
   */
  public record Earlier(@Nullable Integer preProceedings, @Nullable Integer careProceedings) {
    static final Earlier NOT_TOLD = new Earlier(null, null);
  }

  public ToldPeriod {
    steps = List.copyOf(steps);
  }

  public static Optional<ToldPeriod> of(KeptRow row) {
    LocalDate start = row.day("pre_pro_decision_date");
    if (start == null) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    LocalDate letter = row.day("pre_pro_letter_date");
    if (letter != null) {
      steps.add(Step.letter(letter, null, null));
    }
    LocalDate meeting = row.day("initial_pre_pro_meeting_date");
    if (meeting != null) {
      steps.add(Step.of(Step.Kind.FIRST_MEETING, meeting));
    }
    LocalDate ended = row.day("agree_stepdown_issue_date");
    if (ended != null) {
      steps.add(
          Step.of(
              row.text("pre_pro_outcome").equals("ISSUE") ? Step.Kind.ISSUE : Step.Kind.STEP_DOWN,
              ended));
    }
    return Optional.of(
        new ToldPeriod(
            start,
            row.text("plo_family_id"),
            steps,
            new Earlier(row.number("prev_pre_proc_child"), row.number("prev_care_proc_child"))));
  }

  /** The day of the outcome; empty while there is none. */
  Optional<LocalDate> endedOn() {
    return steps.stream().filter(step -> step.kind().isOutcome()).map(Step::on).findFirst();
  }
}
