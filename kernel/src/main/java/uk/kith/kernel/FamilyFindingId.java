package uk.kith.kernel;

import java.util.UUID;

/**
 * The id of a family finding: the search for adopters for a child, or for brothers and sisters
 * together.
 */
public record FamilyFindingId(UUID value) implements Id {

  public static FamilyFindingId of(String text) {
    return new FamilyFindingId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
