package uk.kith.kernel;

import java.util.UUID;

/** The id of a hearing in court proceedings. */
public record HearingId(UUID value) implements Id {

  public static HearingId of(String text) {
    return new HearingId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
