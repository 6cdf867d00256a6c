package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.kith.placements.internal.life.OnePlacement.on;
import static uk.kith.placements.internal.life.OnePlacement.placed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.CareLawToConfirm;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.DuePolicySettings;

/** R-PERM-24 of a pupil whose care began on Monday 1 September 2014. */
class EducationDutiesTest {

  private static List<String> of(OnePlacement.Placing placing, String asOf, Life.Entry... child) {
    return of(placing, DuePolicy.DEFAULT, asOf, child);
  }

  private static List<String> of(
      OnePlacement.Placing placing, DuePolicy policy, String asOf, Life.Entry... child) {
    LocalDate day = LocalDate.parse(asOf);
    return ChildDuties.open(placing.placed(), new Life(List.of(child)), policy, day).stream()
        .filter(item -> item.rule().value().equals("R-PERM-24"))
        .map(item -> item.status() + " " + item.duty() + " " + item.dueOn())
        .toList();
  }

  /** Ten working days after 1 September: 15 September; twenty, for the first review: the 29th. */
  @Test
  void thePlanIsBegunWithTheCarePlanAndReadyForTheFirstReview() {
    assertEquals(
        List.of("DUE EDUCATION_PLAN 2014-09-15", "DUE EDUCATION_PLAN_READY 2014-09-29"),
        of(placed("U6"), "2014-09-10"));
    assertEquals(
        List.of("LATE EDUCATION_PLAN_READY 2014-09-29"),
        of(placed("U6"), "2014-10-10", on(LifeEvent.EDUCATION_PLAN_BEGUN, "2014-09-12")));
    assertEquals(
        List.of(),
        of(placed("U6"), "2014-10-10", on(LifeEvent.EDUCATION_PLAN_READY, "2014-09-12")),
        "a plan that is ready was begun");
  }

  /** Once the authority's terms are set; the first review, 29 September, is in the autumn term. */
  @Test
  void thePlanIsReviewedInEachTermThatBeginsAfterTheFirstReview() {
    DuePolicy termly =
        new DuePolicy(
            14,
            1,
            28,
            Set.of(
                DuePolicySettings.term("2014-09-02/2014-12-19"),
                DuePolicySettings.term("2015-01-05/2015-03-27"),
                DuePolicySettings.term("2015-04-13/2015-07-22")),
            CareLawToConfirm.USUAL);
    Life.Entry ready = on(LifeEvent.EDUCATION_PLAN_READY, "2014-09-12");
    assertEquals(List.of(), of(placed("U6"), termly, "2014-12-19", ready));
    assertEquals(
        List.of("DUE EDUCATION_PLAN_REVIEW 2015-03-27"),
        of(placed("U6"), termly, "2015-01-05", ready));
    assertEquals(
        List.of("LATE EDUCATION_PLAN_REVIEW 2015-03-27"),
        of(placed("U6"), termly, "2015-04-20", ready),
        "one line, until it is done");
    assertEquals(
        List.of(),
        of(
            placed("U6"),
            termly,
            "2015-04-20",
            ready,
            on(LifeEvent.EDUCATION_PLAN_REVIEWED, "2015-04-16")),
        "the review of this term mends the miss of the last");
    assertEquals(List.of(), of(placed("U6"), "2015-04-20", ready), "terms are not set");
  }

  @Test
  void aTermIsTwoDaysInTheirOrder() {
    for (String wrong : List.of("", "2014-09-02", "2014-12-19/2014-09-02", "2014-09-02/summer")) {
      assertThrows(IllegalArgumentException.class, () -> DuePolicySettings.term(wrong), wrong);
    }
  }

  @Test
  void whoCameBeforeKithIsAskedOnlyOnceSomethingOfThePlanIsRecorded() {
    assertEquals(List.of(), of(placed("U6").recordedLater(), "2014-12-10"));
    assertEquals(
        List.of("LATE EDUCATION_PLAN_READY 2014-09-29"),
        of(
            placed("U6").recordedLater(),
            "2014-12-10",
            on(LifeEvent.EDUCATION_PLAN_BEGUN, "2014-09-12")));
  }

  /** Who comes by hand or by an extract while the plan can still be begun in time is asked too. */
  @Test
  void whoIsOnRecordByTheDayOfThePlanIsAsked() {
    assertEquals(
        List.of("DUE EDUCATION_PLAN 2014-09-15", "DUE EDUCATION_PLAN_READY 2014-09-29"),
        of(placed("U6").recordedOn("2014-09-15"), "2014-09-15"));
    assertEquals(
        List.of("LATE EDUCATION_PLAN 2014-09-15", "LATE EDUCATION_PLAN_READY 2014-09-29"),
        of(placed("U6").recordedOn("2014-09-03"), "2014-10-10"));
    assertEquals(List.of(), of(placed("U6").recordedOn("2014-09-16"), "2014-09-16"), "too late");
  }
}
