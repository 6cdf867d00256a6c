package uk.kith.court.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.engine.timeline.Edge;
import uk.kith.court.engine.timeline.Span;
import uk.kith.court.engine.timeline.Step;
import uk.kith.court.engine.timeline.Steps;
import uk.kith.court.engine.timeline.Timeline;
import uk.kith.court.engine.timeline.Way;
import uk.kith.court.engine.timeline.Whose;
import uk.kith.kernel.DueDate;

/**
 * What one page says twice it says alike. The final hearing is on Monday 23 February 2015, so that
 * the report could wait until the 16th and its assessment until 24 November 2014; the court ordered
 * it by 15 December, so that it begins 12 weeks before, by 22 September (R-COURT-22).
 */
class TimelineViewsTest {

  private static final LocalDate AS_OF = LocalDate.of(2014, 9, 1);

  private static final Way WAY =
      new Way(
          new Steps(
              List.of(
                  Step.of("ASSESSMENT", "Assessment begun", null, Whose.ASSESSOR),
                  Step.of("REPORT", "Assessment report filed", null, Whose.ASSESSOR)
                      .withDue(new DueDate(LocalDate.of(2014, 12, 15), false)),
                  Step.of("FINAL_HEARING", "Final hearing", null, Whose.COURT)
                      .withListed(LocalDate.of(2015, 2, 23))),
              List.of(
                  Edge.of("ASSESSMENT", "REPORT", Span.weeks(12)),
                  Edge.of("REPORT", "FINAL_HEARING", Span.workingDays(5)))),
          "FINAL_HEARING",
          null);

  @Test
  void thePlannedDayOfTheNextStepIsThatOfPlanningBack() {
    Timeline timeline = WAY.timeline(Steps.NONE, AS_OF);
    assertEquals(
        "ASSESSMENT 2014-09-22, REPORT 2014-12-15",
        Objects.requireNonNull(TimelineViews.toMeet(timeline, AS_OF)).steps().stream()
            .map(each -> each.step() + " " + each.by())
            .collect(Collectors.joining(", ")));
    NextStepLine next = Objects.requireNonNull(TimelineViews.next(List.of(), WAY, timeline, AS_OF));
    assertEquals("ASSESSMENT", next.step());
    assertEquals(LocalDate.of(2014, 9, 22), next.by());
    assertTrue(next.planned());
  }

  /** Planned for 22 September, which has passed: what is ordered can be done. */
  @Test
  void whatTheCourtOrderedIsNotHiddenByAPlannedDayThatHasPassed() {
    LocalDate later = LocalDate.of(2014, 9, 23);
    NextStepLine next =
        Objects.requireNonNull(
            TimelineViews.next(List.of(), WAY, WAY.timeline(Steps.NONE, later), later));
    assertEquals("REPORT", next.step());
    assertEquals(LocalDate.of(2014, 12, 15), next.by());
  }
}
