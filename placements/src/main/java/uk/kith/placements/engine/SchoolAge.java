package uk.kith.placements.engine;

import java.time.LocalDate;
import java.time.Month;
import uk.kith.kernel.Birth;

/**
 * Compulsory school age in completed years, 5 to 15: Education Act 1996 s8. The Act's first and
 * last day within a school year are left aside: no register knows them of a child whose age was
 * stated.
 */
public final class SchoolAge {
  private static final int FIRST = 5;
  private static final int LAST = 15;

  private SchoolAge() {}

  public static boolean contains(int age) {
    return age >= FIRST && age <= LAST;
  }

  /** School years 10 and 11, as far as age tells: 14 or 15 on the last day of August before. */
  public static boolean isKeyStage4(Birth birth, LocalDate day) {
    int year =
        day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    int age = birth.ageOn(LocalDate.of(year, Month.AUGUST, 31));
    return age == LAST - 1 || age == LAST;
  }
}
