package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.internal.life.OnePlacement.on;
import static uk.kith.placements.internal.life.OnePlacement.placed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;

/** R-PERM-32 of a child whose care began on Monday 1 September 2014. */
class ReturnInterviewDutiesTest {

  private static final Life.Entry BACK = on(LifeEvent.CAME_BACK, "2014-10-14");

  private static List<String> of(OnePlacement.Placing placing, String asOf, Life.Entry... child) {
    return ChildDuties.open(
            placing.placed(), new Life(List.of(child)), DuePolicy.DEFAULT, LocalDate.parse(asOf))
        .stream()
        .filter(item -> item.rule().value().equals("R-PERM-32"))
        .map(item -> item.status() + " " + item.duty() + " " + item.dueOn())
        .toList();
  }

  @Test
  void aChildWhoCameBackIsOfferedAnInterviewAndHasIt() {
    assertEquals(List.of(), of(placed("U6"), "2014-10-20"));
    assertEquals(
        List.of("LATE RETURN_INTERVIEW_OFFER 2014-10-17", "LATE RETURN_INTERVIEW 2014-10-17"),
        of(placed("U6"), "2014-10-20", BACK));
    assertEquals(
        List.of("LATE RETURN_INTERVIEW 2014-10-17"),
        of(placed("U6"), "2014-10-20", BACK, on(LifeEvent.RETURN_INTERVIEW_OFFERED, "2014-10-15")));
    assertEquals(
        List.of(),
        of(placed("U6"), "2014-10-20", BACK, on(LifeEvent.RETURN_INTERVIEW_HELD, "2014-10-19")));
    assertEquals(
        List.of(),
        of(
            placed("U6"),
            "2014-10-20",
            BACK,
            on(LifeEvent.RETURN_INTERVIEW_DECLINED, "2014-10-15")));
  }

  @Test
  void whatPassedBeforeKithIsNotListed() {
    assertEquals(List.of(), of(placed("U6").recordedLater(), "2014-11-10", BACK));
  }

  @Test
  void whatPassedBeforeKithDoesNotHideWhatIsDueNow() {
    assertEquals(
        List.of("DUE RETURN_INTERVIEW_OFFER 2014-11-12", "DUE RETURN_INTERVIEW 2014-11-12"),
        of(
            placed("U6").recordedLater(),
            "2014-11-10",
            BACK,
            on(LifeEvent.CAME_BACK, "2014-11-09")));
  }
}
