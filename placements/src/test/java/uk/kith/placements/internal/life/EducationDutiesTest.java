package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.internal.life.OnePlacement.on;
import static uk.kith.placements.internal.life.OnePlacement.placed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;

/** R-PERM-24 of a pupil whose care began on Monday 1 September 2014. */
class EducationDutiesTest {

  private static List<String> of(OnePlacement.Placing placing, String asOf, Life.Entry... child) {
    return ChildDuties.open(placing.placed(), new Life(List.of(child)), LocalDate.parse(asOf))
        .stream()
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
}
