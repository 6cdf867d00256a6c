package uk.kith.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-DATE-08. */
class BirthTest {

  @ParameterizedTest
  @CsvSource({
    "2005-09-30, 2014-09-30, 9",
    "2005-10-01, 2014-09-30, 8",
    "2012-02-29, 2013-02-28, 0", // a birthday of 29 February is reached on 1 March
    "2012-02-29, 2013-03-01, 1",
    "2012-02-29, 2016-02-29, 3",
    "2012-02-29, 2016-03-01, 4",
    "2012-03-01, 2016-02-29, 3",
    "2012-03-01, 2016-03-01, 4"
  })
  void ageIsCompletedYears(LocalDate born, LocalDate day, int age) {
    assertEquals(age, Birth.on(born).ageOn(day));
    assertEquals(OptionalInt.of(age), Birth.age(born, day));
  }

  @Test
  void noAgeBeforeBirth() {
    LocalDate born = LocalDate.of(2014, 10, 1);
    assertEquals(OptionalInt.empty(), Birth.age(born, LocalDate.of(2014, 9, 30)));
    assertEquals(0, Birth.due(born).ageOn(LocalDate.of(2014, 9, 30)));
  }

  @Test
  void aStatedAgeIsCarriedForwardAndIsNotExact() {
    Birth stated = Birth.stated(7, LocalDate.of(2014, 9, 1));
    assertEquals(7, stated.ageOn(LocalDate.of(2015, 8, 31)));
    assertEquals(8, stated.ageOn(LocalDate.of(2015, 9, 1)));
    assertEquals(7, stated.ageOn(LocalDate.of(2013, 1, 1)));
    assertFalse(stated.isExact());
    assertTrue(Birth.on(LocalDate.of(2007, 1, 1)).isExact());
  }

  @Test
  void exactlyOneFactIsKnown() {
    LocalDate day = LocalDate.of(2014, 9, 1);
    assertThrows(IllegalArgumentException.class, () -> new Birth(null, null, null, null));
    assertThrows(IllegalArgumentException.class, () -> new Birth(day, day, null, null));
    assertThrows(IllegalArgumentException.class, () -> new Birth(null, null, 7, null));
    assertThrows(IllegalArgumentException.class, () -> Birth.stated(-1, day));
  }

  @Test
  void nobodyGrowsYounger() {
    Seeds.forEach(
        200,
        random -> {
          LocalDate born = LocalDate.of(1996, 1, 1).plusDays(random.nextInt(7000));
          LocalDate day = born.plusDays(random.nextInt(7000));
          int age = Birth.on(born).ageOn(day);
          assertTrue(Birth.on(born).ageOn(day.plusDays(random.nextInt(400))) >= age);
        });
  }

  /** R-DATE-08: the birthday is the first day on which the age is reached. */
  @ParameterizedTest
  @CsvSource({
    "1998-05-14, 17, 2015-05-14",
    "1996-02-29, 17, 2013-03-01",
    "1996-02-29, 16, 2012-03-01",
    "1998-12-31, 18, 2016-12-31"
  })
  void theDayOnWhichAnAgeIsReached(LocalDate born, int age, LocalDate day) {
    assertEquals(day, Birth.birthday(born, age));
    assertEquals(age, Birth.on(born).ageOn(day));
    assertEquals(age - 1, Birth.on(born).ageOn(day.minusDays(1)));
  }
}
