package uk.kith.kernel;

import java.util.UUID;

/** The id of a saved scenario. */
public record ScenarioId(UUID value) implements Id {

  public static ScenarioId of(String text) {
    return new ScenarioId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
