package uk.kith.kernel;

import java.util.UUID;

/** The id of court proceedings. */
public record ProceedingsId(UUID value) implements Id {

  public static ProceedingsId of(String text) {
    return new ProceedingsId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
