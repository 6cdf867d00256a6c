package uk.kith.kernel;

import java.util.UUID;

/** The id of a draft of a version of the policy by which homes are ordered. */
public record PolicyDraftId(UUID value) implements Id {

  public static PolicyDraftId of(String text) {
    return new PolicyDraftId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
