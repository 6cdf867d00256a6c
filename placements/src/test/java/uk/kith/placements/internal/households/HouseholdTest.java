package uk.kith.placements.internal.households;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DateRange;
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
}
