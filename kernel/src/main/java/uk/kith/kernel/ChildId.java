package uk.kith.kernel;

import java.util.UUID;

/** The id of a child. */
public record ChildId(UUID value) implements Id {

  public static ChildId of(String text) {
    return new ChildId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
