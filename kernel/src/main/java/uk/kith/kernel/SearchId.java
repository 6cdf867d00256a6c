package uk.kith.kernel;

import java.util.UUID;

/** The id of a search for a placement. */
public record SearchId(UUID value) implements Id {

  public static SearchId of(String text) {
    return new SearchId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
