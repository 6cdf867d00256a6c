package uk.kith.kernel;

import java.util.UUID;

/** The id of a link: a family explored for the children of a family finding. */
public record LinkId(UUID value) implements Id {

  public static LinkId of(String text) {
    return new LinkId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
