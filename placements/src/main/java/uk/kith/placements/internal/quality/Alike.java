package uk.kith.placements.internal.quality;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of values that are equal one is kept: many findings say few different things. */
final class Alike {

  private final Map<Object, Object> known = new HashMap<>();

  @SuppressWarnings("unchecked") // Equal values are of one type here: records and texts.
  <T> T one(T value) {
    Object first = known.putIfAbsent(value, value);
    return first == null ? value : (T) first;
  }

  @Nullable String oneOrNull(@Nullable String value) {
    return value == null ? null : one(value);
  }
}
