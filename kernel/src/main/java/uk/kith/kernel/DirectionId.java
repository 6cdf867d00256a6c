package uk.kith.kernel;

import java.util.UUID;

/** The id of a direction of a court. */
public record DirectionId(UUID value) implements Id {

  public static DirectionId of(String text) {
    return new DirectionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
