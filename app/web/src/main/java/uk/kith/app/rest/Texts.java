package uk.kith.app.rest;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.UUID;
import uk.kith.kernel.Id;
import uk.kith.kernel.SpokenYears;

/** Values that are one text outside Java: any record that implements {@link Id}. */
final class Texts {

  private Texts() {}

  /**
   * An id of a type from its text.
   *
   * @throws IllegalArgumentException when the text is no UUID
   */
  static <T> T id(Class<T> type, String text) {
    UUID value = UUID.fromString(text);
    try {
      return type.cast(type.getConstructor(UUID.class).newInstance(value));
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("not an id: " + text, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " must be a record of one UUID", e);
    }
  }

  /**
   * A day that somebody may mean.
   *
   * @throws IllegalArgumentException when it is centuries away: weeks counted from it would leave
   *     the calendar
   * @throws java.time.DateTimeException when the text is no day
   */
  static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    if (!SpokenYears.hold(day)) {
      throw new IllegalArgumentException("no day of the years that are spoken of: " + text);
    }
    return day;
  }

  static boolean isId(Class<?> type) {
    return Id.class.isAssignableFrom(type) && !type.isInterface();
  }
}
