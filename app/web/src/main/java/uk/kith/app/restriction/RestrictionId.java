package uk.kith.app.restriction;

import java.util.UUID;
import uk.kith.kernel.Id;

/** The id of a restriction of a record. */
public record RestrictionId(UUID value) implements Id {

  public static RestrictionId of(String text) {
    return new RestrictionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
