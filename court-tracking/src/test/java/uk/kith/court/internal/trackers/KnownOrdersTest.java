package uk.kith.court.internal.trackers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.court.internal.trackers.ATracker.AMY;
import static uk.kith.court.internal.trackers.ATracker.BOTH;
import static uk.kith.court.internal.trackers.ATracker.FROM;
import static uk.kith.court.internal.trackers.ATracker.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.court.internal.TrackedCases;
import uk.kith.placements.engine.LegalSpell;

/** R-COURT-39: Amy, C1 in the sheet, is under a care order; of Ben, C2, no order is known. */
class KnownOrdersTest {

  private static final LocalDate SINCE = LocalDate.of(2013, 2, 1);

  private static String of(String status, LocalDate since, String row) {
    KnownOrders orders =
        new KnownOrders(
            new TrackedCases(),
            Map.of(),
            Map.of(AMY.id(), List.of(new LegalSpell(status, since, null))),
            Set.of(),
            FROM);
    return told(
        LegalComparison.of(
                ATracker.read(Tracker.LEGAL_TRACKER, "Child ID,Case no,Issue date", row),
                BOTH,
                List.of(),
                BOTH,
                orders,
                FROM,
                FROM)
            .preview());
  }

  @Test
  void newProceedingsForCareAboutAChildUnderACareOrderAreToKnow() {
    assertEquals(
        "2 C1 The child is under a care order since 2013-02-01 by the legal status on record, and"
            + " these proceedings for care began after it. They are recorded; look whether the row"
            + " is of this child.",
        of("C2", SINCE, "C1,ZE14C1,06/05/2014"));
  }

  @Test
  void anotherChildAnotherStatusAndTheCaseThatTheOrderEndedAreNot() {
    assertEquals("", of("C2", SINCE, "C2,ZE14C1,06/05/2014"));
    assertEquals("", of("C1", SINCE, "C1,ZE14C1,06/05/2014"));
    assertEquals("", of("C2", LocalDate.of(2014, 6, 2), "C1,ZE14C1,06/05/2014"));
  }
}
