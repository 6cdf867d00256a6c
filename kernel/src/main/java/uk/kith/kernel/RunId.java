package uk.kith.kernel;

import java.util.UUID;

/** The id of a stored run of the matching. */
public record RunId(UUID value) implements Id {

  public static RunId of(String text) {
    return new RunId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
