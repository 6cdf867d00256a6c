package uk.kith.kernel;

import java.util.UUID;

/** The id of a family's pre-proceedings. */
public record PreProceedingsId(UUID value) implements Id {

  public static PreProceedingsId of(String text) {
    return new PreProceedingsId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
