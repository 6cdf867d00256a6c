package uk.kith.kernel;

import java.util.UUID;

/** The id of a case towards special guardianship or child arrangements. */
public record GuardianshipId(UUID value) implements Id {

  public static GuardianshipId of(String text) {
    return new GuardianshipId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
