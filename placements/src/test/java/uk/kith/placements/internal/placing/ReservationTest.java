package uk.kith.placements.internal.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.ReservePlaces;
import uk.kith.placements.internal.facts.Recording;

/** R-PLACE-38: a reservation holds until it expires by the real clock, and never longer. */
class ReservationTest {

  private static final Instant NOW = Instant.parse("2014-09-30T09:00:00Z");
  private static final Duration DAY = Duration.ofHours(24);

  @Test
  void holdsUpToTheInstantItExpires() {
    Reservation reservation = aReservation("near home");
    assertTrue(reservation.isLive(NOW.plus(DAY).minusNanos(1)));
    assertFalse(reservation.isLive(NOW.plus(DAY)));
  }

  @Test
  void startsOnce() {
    Reservation reservation = aReservation("near home");
    reservation.start(NOW);
    assertCode("reservation-started", () -> reservation.start(NOW));
  }

  @Test
  void doesNotStartWhenGivenBackOrExpired() {
    Reservation back = aReservation("near home");
    back.giveBack(NOW);
    assertCode("reservation-given-back", () -> back.start(NOW));
    Reservation late = aReservation("near home");
    assertCode("reservation-expired", () -> late.start(NOW.plus(DAY)));
  }

  @Test
  void isHeldLongerWithAReasonOnly() {
    Reservation reservation = aReservation("near home");
    Instant later = NOW.plus(Duration.ofDays(3));
    assertThrows(Invalid.class, () -> reservation.holdLonger(later, " ", NOW));
    assertThrows(Invalid.class, () -> reservation.holdLonger(NOW.plus(DAY), "no later", NOW));
    reservation.holdLonger(later, "the manager is back on Friday", NOW);
    assertTrue(reservation.isLive(later.minusNanos(1)));
    assertFalse(reservation.isLive(later));
  }

  @Test
  void isNotHeldLongerOnceItExpired() {
    Reservation late = aReservation("near home");
    assertCode(
        "reservation-expired",
        () -> late.holdLonger(NOW.plus(Duration.ofDays(3)), "a reason", NOW.plus(DAY)));
  }

  /** R-MATCH-15. */
  @Test
  void needsReasons() {
    assertThrows(Invalid.class, () -> aReservation("  "));
  }

  private static void assertCode(String code, Runnable command) {
    assertEquals(code, assertThrows(Conflict.class, command::run).code());
  }

  private static Reservation aReservation(String reasons) {
    return new Reservation(
        new LocalAuthority("E08000018"),
        new ReservePlaces(
            new SearchId(new UUID(0, 1)),
            new HouseholdId(new UUID(0, 2)),
            List.of(),
            LocalDate.of(2014, 9, 30),
            reasons,
            null,
            Acceptance.NONE),
        NOW.plus(DAY),
        new Recording(NOW, "officer", null));
  }
}
