package uk.kith.kernel;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is known of when a child was, or is to be, born: exactly one of a date of birth, a due date
 * (unborn), or an age that somebody stated on a day. Ages are completed years; a birthday of 29
 * February is reached on 1 March (R-DATE-08).
 *
 * @param statedAge completed years on {@code statedOn}; needs {@code statedOn}
 */
public record Birth(
    @Nullable LocalDate date,
    @Nullable LocalDate due,
    @Nullable Integer statedAge,
    @Nullable LocalDate statedOn) {

  public Birth {
    int known = (date == null ? 0 : 1) + (due == null ? 0 : 1) + (statedAge == null ? 0 : 1);
    if (known != 1) {
      throw new IllegalArgumentException("a birth is one of: date, due date, stated age");
    }
    if ((statedAge == null) != (statedOn == null)) {
      throw new IllegalArgumentException("a stated age needs the day on which it was stated");
    }
    if (statedAge != null && statedAge < 0) {
      throw new IllegalArgumentException("a stated age is not negative: " + statedAge);
    }
  }

  public static Birth on(LocalDate date) {
    return new Birth(date, null, null, null);
  }

  public static Birth due(LocalDate due) {
    return new Birth(null, due, null, null);
  }

  public static Birth stated(int age, LocalDate on) {
    return new Birth(null, null, age, on);
  }

  /** Completed years on a day; 0 for an unborn child; a stated age is carried forward in years. */
  public int ageOn(LocalDate day) {
    if (date != null) {
      return Math.max(0, completedYears(date, day));
    }
    if (due != null) {
      return Math.max(0, completedYears(due, day));
    }
    if (statedAge == null || statedOn == null) {
      throw new IllegalStateException("a birth without any fact");
    }
    return statedAge + Math.max(0, Period.between(statedOn, day).getYears());
  }

  /** True when the age on a day follows from a date of birth. */
  public boolean isExact() {
    return date != null;
  }

  /**
   * Completed years between a date of birth and a day, or empty when the day is before the birth.
   */
  public static OptionalInt age(LocalDate birth, LocalDate day) {
    return day.isBefore(birth) ? OptionalInt.empty() : OptionalInt.of(completedYears(birth, day));
  }

  /** The day on which somebody born on a day reaches an age; of a leap day, 1 March (R-DATE-08). */
  public static LocalDate birthday(LocalDate birth, int age) {
    boolean leapDay = birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29;
    return (leapDay ? birth.plusDays(1) : birth).plusYears(age);
  }

  private static int completedYears(LocalDate birth, LocalDate day) {
    int years = day.getYear() - birth.getYear();
    return day.isBefore(birthday(birth, years)) ? years - 1 : years;
  }
}
