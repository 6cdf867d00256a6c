package uk.kith.app.restriction;

import java.util.UUID;
import uk.kith.kernel.Id;

/** The id of one opening of a restricted record. */
public record OpeningId(UUID value) implements Id {

  public static OpeningId of(String text) {
    return new OpeningId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
