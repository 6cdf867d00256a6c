package uk.kith.court.internal.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.PreProceedingsFilter;
import uk.kith.court.api.PreProceedingsFilter.Which;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.PreProceedingsSort;
import uk.kith.court.engine.gateway.Course;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.engine.gateway.PreStanding;
import uk.kith.court.engine.gateway.Step;
import uk.kith.court.internal.gateway.LineOrder.Found;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.placements.api.ChildBrief;

/** Whose children in pre-proceedings a list shows. */
class LinesTest {

  private static boolean shows(String worker, @Nullable String allocated) {
    ChildBrief child =
        new ChildBrief(
            new ChildId(new UUID(0, 1)),
            "R-1",
            "Ava",
            "Hill",
            Birth.on(LocalDate.of(2010, 3, 1)),
            allocated,
            null);
    return Lines.isOf(
        new PreProceedingsFilter(Which.OPEN, worker, null, null),
        List.of(child.id()),
        Map.of(child.id(), child));
  }

  private static Found found(int number, Course course) {
    LocalDate day = LocalDate.of(2014, 9, 30);
    ChildBrief child =
        new ChildBrief(
            new ChildId(new UUID(0, number)),
            null,
            null,
            null,
            Birth.on(LocalDate.of(2010, 3, 1)),
            null,
            null);
    return new Found(
        new PreProceedingsLine(
            new PreProceedingsId(new UUID(1, number)),
            List.of(child.id()),
            course.startedOn(),
            course.endedOn(day).orElse(null),
            course.appliedBy(day).orElse(null),
            1,
            null,
            null,
            PreStanding.of(course, GatewayPolicy.USUAL, day)),
        child);
  }

  /** R-PRE-04: who is to be issued waits for the court, and stands before who is open. */
  @Test
  void whoIsToBeIssuedStandsFirstAndWhoseCaseIsBeforeTheCourtIsNotAmongThem() {
    LocalDate start = LocalDate.of(2014, 6, 2);
    Step issue = Step.of(Step.Kind.ISSUE, start.plusDays(60));
    Found open = found(1, new Course(start, List.of(), null, null));
    Found toIssue = found(2, new Course(start.plusDays(9), List.of(issue), null, null));
    Found applied = found(3, new Course(start, List.of(), null, start.plusDays(20)));
    List<Found> all = List.of(applied, open, toIssue);
    assertEquals(
        List.of(toIssue, open, applied),
        all.stream().sorted(LineOrder.of(PreProceedingsSort.USUAL)).toList());
    assertEquals(
        List.of(open, toIssue),
        all.stream().filter(each -> Lines.shows(Which.CURRENT, each.line().standing())).toList());
    assertFalse(Lines.shows(Which.OPEN, applied.line().standing()));
    assertTrue(Lines.shows(Which.ENDED, applied.line().standing()));
  }

  /** As every other list of mine: a social worker is named in words of whoever recorded it. */
  @Test
  void aWorkerIsTheSameInWhicheverCase() {
    assertTrue(shows("s.ode", "s.ode"));
    assertTrue(shows("s.ode", "S.Ode "));
    assertFalse(shows("s.ode", "l.law"));
    assertFalse(shows("s.ode", null));
  }
}
