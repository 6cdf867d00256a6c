package uk.kith.placements.internal.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.service.Invalid;

/** Reads the fields of a JSON body: what is required, what is empty, what is no postcode. */
public final class Body {

  private Body() {}

  /**
   * @throws Invalid when it is absent
   */
  public static <T> T required(String field, @Nullable T value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw new Invalid(field, "required", field + " is required");
    }
    return value;
  }

  public static <T> List<T> list(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }

  public static <T> Set<T> set(@Nullable Set<T> values) {
    return values == null ? Set.of() : values;
  }

  public static <K, V> Map<K, V> map(@Nullable Map<K, V> values) {
    return values == null ? Map.of() : values;
  }

  /** A text, or null when it is empty. */
  public static @Nullable String text(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /**
   * A postcode, or null when it is empty.
   *
   * @throws Invalid when it is none; the text does not repeat it
   */
  public static @Nullable Postcode postcode(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    return Postcode.find(value)
        .orElseThrow(() -> new Invalid(field, "postcode", field + " is not a full postcode"));
  }

  /**
   * Makes a value that may refuse its parts.
   *
   * @throws Invalid when it does
   */
  public static <A, T> T read(String field, A part, Function<A, T> make) {
    try {
      return make.apply(part);
    } catch (IllegalArgumentException e) {
      throw new Invalid(field, "unreadable", field + " cannot be read");
    }
  }
}
