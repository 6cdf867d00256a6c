package uk.kith.app.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.ReservationId;
import uk.kith.placements.api.EndedHolds.EndedHold;
import uk.kith.placements.api.EndedHolds.How;

/** R-PLACE-38: what became of places to which a link leads. */
class EndedHoldScreenTest {

  private static String said(How how, boolean open) {
    return EndedHoldScreen.said(
        new EndedHold(
            new ReservationId(new UUID(0, 1)),
            new HouseholdId(new UUID(0, 2)),
            List.of(new ChildId(new UUID(0, 3))),
            1,
            "near school",
            "p.nair",
            Instant.parse("2014-09-30T15:50:00Z"),
            how,
            Instant.parse("2014-10-01T16:00:00Z")),
        "Karen and Paul Whitfield",
        open);
  }

  @Test
  void saysWhenTheTimeRanOutAndWhoMayHoldThemAgain() {
    assertEquals(
        "One place with Karen and Paul Whitfield: the time ran out on"
            + " 1 October 2014 at 17:00. As long as there is room, a placement officer may reserve"
            + " again from the options",
        said(How.RAN_OUT, true));
  }

  @Test
  void nobodyHoldsPlacesForASearchThatHasEnded() {
    assertEquals(
        "One place with Karen and Paul Whitfield: given back on 1 October 2014 at 17:00. The search"
            + " has ended",
        said(How.GIVEN_BACK, false));
    assertEquals(
        "One place with Karen and Paul Whitfield: the placement was recorded on 1 October 2014 at"
            + " 17:00",
        said(How.MOVED_IN, false));
  }
}
