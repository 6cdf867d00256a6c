package uk.kith.kernel;

import java.util.UUID;

/** The id of a received statutory return. */
public record ReturnId(UUID value) implements Id {

  public static ReturnId of(String text) {
    return new ReturnId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
