package uk.kith.kernel;

import java.util.UUID;

/** The id of a plan for everybody who waits. */
public record PlanId(UUID value) implements Id {

  public static PlanId of(String text) {
    return new PlanId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
