package uk.kith.kernel;

import java.util.UUID;

/** The id of a household or home. */
public record HouseholdId(UUID value) implements Id {

  public static HouseholdId of(String text) {
    return new HouseholdId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
