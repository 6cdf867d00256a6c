package uk.kith.kernel;

import java.util.UUID;

/** The id of somebody who may sign in; audit rows name users by it, not by their names. */
public record UserId(UUID value) implements Id {

  public static UserId of(String text) {
    return new UserId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
