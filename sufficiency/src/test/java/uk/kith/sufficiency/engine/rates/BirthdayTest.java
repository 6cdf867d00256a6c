package uk.kith.sufficiency.engine.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** R-SUFF-10: from the 18th birthday on nobody counts, and on the day before everybody does. */
class BirthdayTest {

  @Test
  void theBirthdayItself() {
    // 18 years with four leap days are 6,574 days, with five 6,575.
    assertBirthday("1997-03-01", "2015-03-01", 6_574);
    assertBirthday("1996-02-01", "2014-02-01", 6_575);
    assertBirthday("1996-02-29", "2014-03-01", 6_575);
  }

  private static void assertBirthday(String born, String adult, int days) {
    int birth = (int) LocalDate.parse(born).toEpochDay();
    int day = (int) LocalDate.parse(adult).toEpochDay();
    assertEquals(days, day - birth);
    assertEquals(day, Bands.adultOn(birth));
    assertTrue(Bands.isChild(birth, day - 1));
    assertFalse(Bands.isChild(birth, day));
    assertTrue(day <= birth + Bands.ADULT);
  }
}
