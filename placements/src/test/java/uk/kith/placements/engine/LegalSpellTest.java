package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LegalSpellTest {

  private static LegalSpell spell(String code, String first, @Nullable String last) {
    return new LegalSpell(
        code, LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
  }

  /** A return of each year tells the status again from 1 April. */
  @Test
  void neighboursUnderOneCodeAreOneSpell() {
    assertEquals(
        List.of(spell("V2", "2013-02-01", null)),
        LegalSpell.joined(
            List.of(spell("V2", "2013-04-01", null), spell("V2", "2013-02-01", "2013-03-31"))));
  }

  @Test
  void anotherCodeOrAGapBeginsANewOne() {
    List<LegalSpell> apart =
        List.of(
            spell("V2", "2013-02-01", "2013-03-30"),
            spell("V2", "2013-04-01", "2013-05-31"),
            spell("C1", "2013-06-01", "2013-06-30"),
            spell("V2", "2013-07-01", null));
    assertEquals(apart, LegalSpell.joined(apart));
  }

  @Test
  void holdsOnItsFirstAndItsLastDay() {
    LegalSpell spell = spell("V2", "2013-02-01", "2013-03-31");
    assertFalse(spell.holdsOn(LocalDate.of(2013, 1, 31)));
    assertTrue(spell.holdsOn(LocalDate.of(2013, 2, 1)));
    assertTrue(spell.holdsOn(LocalDate.of(2013, 3, 31)));
    assertFalse(spell.holdsOn(LocalDate.of(2013, 4, 1)));
  }
}
