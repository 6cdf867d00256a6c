package uk.kith.kernel;

import java.util.UUID;

/** The id of a concern of the reviewing officer. */
public record ConcernId(UUID value) implements Id {

  public static ConcernId of(String text) {
    return new ConcernId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
