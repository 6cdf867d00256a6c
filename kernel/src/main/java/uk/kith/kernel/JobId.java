package uk.kith.kernel;

import java.util.UUID;

/** The id of a job that runs in the background. */
public record JobId(UUID value) implements Id {

  public static JobId of(String text) {
    return new JobId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
