package uk.kith.kernel;

import java.util.UUID;

/** The id of an immutable copy from which forecasts are made. */
public record BaselineId(UUID value) implements Id {

  public static BaselineId of(String text) {
    return new BaselineId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
