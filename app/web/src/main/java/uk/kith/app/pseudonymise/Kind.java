package uk.kith.app.pseudonymise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What becomes of a value; {@code columns.txt} says in words what each does. */
enum Kind {
  ID(Set.of("uuid", "_uuid")),
  DAY(Set.of("date")),
  DAYS(Set.of("text")),
  MOMENT(Set.of("timestamptz")),
  CLOCK(Set.of()),
  KEEP(Set.of("int2", "int4", "int8", "bool", "time", "numeric", "float8")),
  CODE(Set.of("text", "varchar")),
  KNOWN(Set.of()),
  TEXT(Set.of("text", "varchar")),
  CALLED(Set.of("text", "varchar")),
  FIRST_NAME(Set.of("text", "varchar")),
  FAMILY_NAME(Set.of("text", "varchar")),
  NUMBER(Set.of("text", "varchar")),
  URN(Set.of("text", "varchar")),
  POSTCODE(Set.of("text", "varchar")),
  SECTOR(Set.of()),
  GATHERED(Set.of("text", "int4", "numeric", "bool")),
  PLACE(Set.of("int4")),
  JSON(Set.of("text", "jsonb")),
  NONE(Set.of()),
  MADE(Set.of());

  private final Set<String> types;

  Kind(Set<String> types) {
    this.types = types;
  }

  /** Whether a column of a type of PostgreSQL can be treated so. */
  boolean fits(String type) {
    return this == NONE || this == MADE || types.contains(type);
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
