package uk.kith.app.pseudonymise;

import java.util.Arrays;
import java.util.Locale;

/** What becomes of a value; {@code columns.txt} says in words what each does. */
enum Kind {
  ID("uuid _uuid"),
  ANY("uuid"),
  DAY("date"),
  DAYS("text"),
  MOMENT("timestamptz"),
  CLOCK(""),
  HOUR("time"),
  FEE("int8"),
  KEEP("int2 int4 int8 bool time numeric float8"),
  CODE("text varchar"),
  KNOWN(""),
  TEXT("text varchar"),
  CALLED("text varchar"),
  CALLED_AS_WRITTEN("text varchar"),
  FIRST_NAME("text varchar"),
  FAMILY_NAME("text varchar"),
  NUMBER("text varchar"),
  URN("text varchar"),
  POSTCODE("text varchar"),
  SECTOR(""),
  GATHERED("text int4 numeric bool"),
  PLACE("int4"),
  JSON("text jsonb"),
  NONE(""),
  MADE("");

  /** Names of types, blanks between. */
  private final String types;

  Kind(String types) {
    this.types = types;
  }

  /** Whether a column of a type of PostgreSQL can be treated so. */
  boolean fits(String type) {
    return this == NONE || this == MADE || (" " + types + " ").contains(" " + type + " ");
  }

  /**
   * @throws IllegalArgumentException when there is no such kind
   */
  static Kind of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_')))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind " + word));
  }
}
