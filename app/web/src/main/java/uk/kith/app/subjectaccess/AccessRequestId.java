package uk.kith.app.subjectaccess;

import java.util.UUID;
import uk.kith.kernel.Id;

/** The id of one request for data. */
public record AccessRequestId(UUID value) implements Id {

  public static AccessRequestId of(String text) {
    return new AccessRequestId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
