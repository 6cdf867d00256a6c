package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.order.DutyToApply.Application;
import uk.kith.court.engine.order.FinalDecision;

/** When an application for a placement order is over, and whether it failed: R-COURT-32. */
class TimeInCourtTest {

  private static TimeInCourt time(
      ProceedingsKind kind, String on, @Nullable String ended, @Nullable FinalDecision decision) {
    return new TimeInCourt(kind, day(on), ended == null ? null : day(ended), decision);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** Applied for on 1 July 2014. */
  private static Application placement(
      @Nullable String ended, @Nullable FinalDecision decision, TimeInCourt... others) {
    TimeInCourt own = time(ProceedingsKind.PLACEMENT_ORDER, "2014-07-01", ended, decision);
    List<Application> found =
        TimeInCourt.placementApplications(
            Stream.concat(Stream.of(own), Stream.of(others)).toList());
    assertEquals(1, found.size());
    return found.get(0);
  }

  private static Application applied(@Nullable String ended, boolean failed) {
    return new Application(day("2014-07-01"), ended == null ? null : day(ended), failed);
  }

  @Test
  void oneThatWasRefusedOrWithdrawnFailed() {
    assertEquals(applied("2014-09-01", true), placement("2014-09-01", FinalDecision.REFUSED));
    assertEquals(applied("2014-09-01", true), placement("2014-09-01", FinalDecision.WITHDRAWN));
    assertEquals(applied("2014-09-01", false), placement("2014-09-01", FinalDecision.FINAL_ORDER));
    assertEquals(applied("2014-09-01", false), placement("2014-09-01", null), "not known how");
    assertEquals(applied(null, false), placement(null, null));
  }

  @Test
  void oneThatWasConsolidatedGoesOnInTheOtherCase() {
    TimeInCourt open = time(ProceedingsKind.CARE, "2014-05-01", null, null);
    assertFalse(
        placement("2014-08-01", FinalDecision.CONSOLIDATED, open).hasFailedBy(day("2020-01-01")));
    TimeInCourt ended =
        time(ProceedingsKind.CARE, "2014-05-01", "2014-11-03", FinalDecision.FINAL_ORDER);
    assertEquals(
        applied("2014-11-03", true), placement("2014-08-01", FinalDecision.CONSOLIDATED, ended));
    TimeInCourt before =
        time(ProceedingsKind.CARE, "2013-05-01", "2013-11-04", FinalDecision.FINAL_ORDER);
    assertEquals(
        applied("2014-08-01", true),
        placement("2014-08-01", FinalDecision.CONSOLIDATED, before),
        "over before");
  }
}
