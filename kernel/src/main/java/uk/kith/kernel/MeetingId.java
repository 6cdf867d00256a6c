package uk.kith.kernel;

import java.util.UUID;

/** The id of a meeting that went through a list of children. */
public record MeetingId(UUID value) implements Id {

  public static MeetingId of(String text) {
    return new MeetingId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
