package uk.kith.kernel;

import java.util.UUID;

/** The id of something that was recorded in the life of a home, a placement or a child. */
public record EventId(UUID value) implements Id {

  public static EventId of(String text) {
    return new EventId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
