package uk.kith.placements.internal.households;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.EventId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.internal.facts.Recording;

class HouseholdTest {

  private static final LocalDate JULY = LocalDate.of(2014, 7, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2014, 10, 1);
  private static final Recording BY =
      new Recording(Instant.parse("2014-09-30T09:00:00Z"), "officer", null);

  private final Household household =
      new Household(
          new LocalAuthority("E08000018"),
          new Household.Identity("0142", "Carers", HouseholdKind.FOSTER, true, null, null),
          BY);

  /** R-PLACE-07: an exemption that is recorded later and begins earlier supersedes none. */
  @Test
  void whatIsAddedFromAnEarlierDayStandsBesideWhatIsHeldLater() {
    household.know("exemptions", "later", DateRange.from(OCTOBER), BY);
    household.amend("exemptions", JULY, held -> held == null ? "new" : held + ", new", BY);
    assertEquals(Optional.empty(), on(JULY.minusDays(1)));
    assertEquals(Optional.of("new"), on(JULY));
    assertEquals(Optional.of("new"), on(OCTOBER.minusDays(1)));
    assertEquals(Optional.of("later, new"), on(OCTOBER));
  }

  private Optional<String> on(LocalDate day) {
    return household.findValue("exemptions", day);
  }

  /** R-PLACE-11: what ran on and was to follow at once ends; what begins after a gap is another. */
  @Test
  void theEndOfAnApprovalClosesWhatItCoveredAndGivesItBack() {
    EventId ended = new EventId(new UUID(0, 1));
    household.know("terms", "two", new DateRange(JULY, OCTOBER.minusDays(1)), BY);
    household.know("terms", "three", new DateRange(OCTOBER, OCTOBER.plusDays(30)), BY);
    household.know("terms", "again", DateRange.from(OCTOBER.plusDays(60)), BY);
    household.close("terms", JULY.plusDays(9), null, ended, BY);

    assertEquals("two until 2014-07-09; again until null", terms());

    household.reopen(JULY.plusDays(9), ended, BY);
    assertEquals("two until 2014-09-30; three until 2014-10-31; again until null", terms());
  }

  @Test
  void whatWasRecordedSinceStandsWhenTheEndIsTakenBack() {
    EventId ended = new EventId(new UUID(0, 1));
    household.know("terms", "two", DateRange.from(JULY), BY);
    household.close("terms", JULY.plusDays(9), null, ended, BY);
    household.know("terms", "one", DateRange.from(OCTOBER), BY);
    household.reopen(JULY.plusDays(9), ended, BY);

    assertEquals("two until 2014-09-30; one until null", terms());
  }

  @Test
  void anotherApprovalAfterTheEndIsNotClosed() {
    EventId ended = new EventId(new UUID(0, 1));
    household.know("terms", "two", DateRange.from(JULY), BY);
    household.close("terms", JULY.plusDays(9), OCTOBER, ended, BY);

    assertEquals("two until 2014-07-09; two until null", terms());
    household.reopen(JULY.plusDays(9), ended, BY);
    assertEquals(Optional.of("two"), household.findValue("terms", JULY.plusDays(9)));
  }

  private String terms() {
    List<String> held = new ArrayList<>();
    for (LocalDate day = JULY; day.isBefore(OCTOBER.plusYears(1)); ) {
      Optional<String> value = household.findValue("terms", day);
      LocalDate last = household.lastDay("terms", day);
      if (value.isPresent()) {
        held.add(value.get() + " until " + last);
      }
      if (last == null) {
        break;
      }
      day = last.plusDays(1);
    }
    return String.join("; ", held);
  }
}
