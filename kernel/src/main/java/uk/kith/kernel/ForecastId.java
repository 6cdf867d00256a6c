package uk.kith.kernel;

import java.util.UUID;

/** The id of a forecast run. */
public record ForecastId(UUID value) implements Id {

  public static ForecastId of(String text) {
    return new ForecastId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
