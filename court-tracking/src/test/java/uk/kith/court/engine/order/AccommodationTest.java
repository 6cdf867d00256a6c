package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.LegalSpell;

/** R-COURT-30 and R-COURT-31. */
class AccommodationTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final LocalDate BEGAN = LocalDate.of(2014, 1, 6);

  private static Optional<LocalDate> since(LegalSpell... spells) {
    return Accommodation.of(List.of(spells), BEGAN, "U6", TODAY).map(Accommodation::since);
  }

  /** From 6 January to 30 September 2014 are 267 days. */
  @Test
  void runsFromTheStartOfTheStatusInThePresentPeriodOfCare() {
    LegalSpell spell = new LegalSpell("V2", LocalDate.of(2014, 3, 3), null);
    assertEquals(Optional.of(spell.first()), since(spell));
    assertEquals(Optional.of(BEGAN), since(new LegalSpell("V2", LocalDate.of(2013, 12, 1), null)));
    assertEquals(267, new Accommodation(BEGAN, null).days(TODAY));
  }

  @Test
  void endsWithTheStatusAndIsNoShortBreak() {
    LocalDate first = LocalDate.of(2014, 3, 3);
    assertEquals(Optional.empty(), since(new LegalSpell("V2", first, LocalDate.of(2014, 9, 29))));
    assertEquals(Optional.empty(), since(new LegalSpell("V4", first, null)));
    assertEquals(Optional.empty(), since(new LegalSpell("C1", first, null)));
  }

  @Test
  void isNotWithTheOwnParents() {
    assertEquals(RuleId.of("R-COURT-31"), new Accommodation(BEGAN, "P1").findings().get(0).rule());
    assertTrue(new Accommodation(BEGAN, "U6").findings().isEmpty());
    assertTrue(new Accommodation(BEGAN, null).findings().isEmpty());
  }
}
