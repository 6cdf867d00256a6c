package uk.kith.kernel;

import java.util.UUID;

/** The id of a placement. */
public record PlacementId(UUID value) implements Id {

  public static PlacementId of(String text) {
    return new PlacementId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
