package uk.kith.kernel;

import java.util.UUID;

/** The id of an action: what somebody is to do for a child by a day. */
public record ActionId(UUID value) implements Id {

  public static ActionId of(String text) {
    return new ActionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
