package uk.kith.kernel;

import java.util.UUID;

/** The id of the account of a program that calls the API. */
public record ServiceAccountId(UUID value) implements Id {

  public static ServiceAccountId of(String text) {
    return new ServiceAccountId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
