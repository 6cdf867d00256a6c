package uk.kith.kernel;

import java.util.UUID;

/** The id of an application, a plan, an order or an extension, as it is recorded of a case. */
public record CourtEntryId(UUID value) implements Id {

  public static CourtEntryId of(String text) {
    return new CourtEntryId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
