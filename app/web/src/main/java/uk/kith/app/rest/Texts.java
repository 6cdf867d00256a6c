package uk.kith.app.rest;

import java.lang.reflect.InvocationTargetException;
import java.util.UUID;
import uk.kith.kernel.Id;

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

  static boolean isId(Class<?> type) {
    return Id.class.isAssignableFrom(type) && !type.isInterface();
  }
}
