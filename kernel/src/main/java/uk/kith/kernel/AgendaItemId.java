package uk.kith.kernel;

import java.util.UUID;

/** The id of an item of an agenda: one child of one meeting. */
public record AgendaItemId(UUID value) implements Id {

  public static AgendaItemId of(String text) {
    return new AgendaItemId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
