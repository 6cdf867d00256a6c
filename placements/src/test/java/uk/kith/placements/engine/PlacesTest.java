package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** R-PLACE-35, R-PLACE-36: approved = filled + vacant + not available. */
class PlacesTest {

  private static final NotAvailable KEPT =
      NotAvailable.of(3, NotAvailable.Reason.SIBLING_GROUP_ONLY, null, null);
  private static final NotAvailable BREAK =
      NotAvailable.of(1, NotAvailable.Reason.CARER_ON_BREAK, null, null);

  @Test
  void placesKeptForBrothersAndSistersAreReleasedOnceFilled() {
    Places kept = new Places(3, 0, List.of(KEPT), 0);
    Places filled = new Places(3, 3, List.of(KEPT), 0);
    Places one = new Places(3, 1, List.of(KEPT), 0);

    assertEquals("0 filled, 0 vacant, 3 not available, 0 usable", told(kept));
    assertEquals("3 filled, 0 vacant, 0 not available, 0 usable", told(filled));
    assertEquals("1 filled, 0 vacant, 2 not available, 0 usable", told(one));
  }

  @Test
  void placesKeptForBrothersAndSistersAreReleasedOnceReserved() {
    Places reserved = new Places(3, 0, List.of(KEPT), 3);

    assertEquals("0 filled, 3 vacant, 0 not available, 0 usable", told(reserved));
    assertEquals(3, reserved.heldForThem(3).keptForSiblings());
    assertEquals(3, reserved.heldForThem(3).usableForSiblings());
  }

  @Test
  void placesThatCannotBeOfferedForAnotherReasonStayNotAvailable() {
    Places both = new Places(4, 3, List.of(BREAK, KEPT), 0);
    Places over = new Places(1, 1, List.of(BREAK), 0);

    assertEquals(List.of(BREAK), both.stillNotAvailable());
    assertEquals("3 filled, 0 vacant, 1 not available, 0 usable", told(both));
    assertEquals("1 filled, 0 vacant, 1 not available, 0 usable", told(over));
  }

  /** R-PLACE-38: of two free places of which one is held, one may go without asking. */
  @Test
  void heldPlacesAreMissedOnceTooFewAreLeft() {
    NotAvailable both = NotAvailable.of(2, NotAvailable.Reason.CARER_ON_BREAK, null, null);
    Places one = new Places(2, 0, List.of(), 1);

    assertEquals(0, one.missing(List.of()));
    assertEquals(0, one.missing(List.of(BREAK)));
    assertEquals(1, one.missing(List.of(both)));
    assertEquals(2, new Places(2, 0, List.of(), 2).missing(List.of(both)));
    assertEquals(0, new Places(3, 0, List.of(), 3).missing(List.of(KEPT)), "held for them");
  }

  @Test
  void noMorePlacesAreNotAvailableThanAreFree() {
    Places one = new Places(1, 0, List.of(), 0);
    Places full = new Places(1, 1, List.of(), 0);

    assertTrue(one.hasRoomFor(List.of(BREAK)));
    assertFalse(one.hasRoomFor(List.of(BREAK, BREAK)));
    assertFalse(one.hasRoomFor(List.of(KEPT)));
    assertFalse(full.hasRoomFor(List.of(BREAK)));
    assertTrue(full.hasRoomFor(List.of()));
    // What is kept for brothers and sisters, and filled by them, may stay recorded.
    assertTrue(new Places(3, 3, List.of(KEPT), 0).hasRoomFor(List.of(KEPT)));
  }

  private static String told(Places places) {
    return places.filled()
        + " filled, "
        + places.vacant()
        + " vacant, "
        + places.notAvailableCount()
        + " not available, "
        + places.usableNow()
        + " usable";
  }
}
