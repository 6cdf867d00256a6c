package uk.kith.kernel;

import java.util.UUID;

/** The id of a reservation of places. */
public record ReservationId(UUID value) implements Id {

  public static ReservationId of(String text) {
    return new ReservationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
