package uk.kith.kernel.service;

import org.jspecify.annotations.Nullable;

/**
 * The version of a thing in HTTP: its number in quotes, sent as {@code ETag} and asked back as
 * {@code If-Match} by whoever changes it.
 */
public final class IfMatch {

  private IfMatch() {}

  /**
   * The version that the caller has seen.
   *
   * @param header null when it was not sent
   * @throws Invalid when it is absent or no version
   */
  public static long version(@Nullable String header) {
    Long version = find(header);
    if (version == null) {
      throw new Invalid("If-Match", "required", "Send the version that you have read");
    }
    return version;
  }

  /**
   * The version that the caller has seen; null when it sent none and takes what is there.
   *
   * @throws Invalid when it is no version
   */
  public static @Nullable Long find(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return null;
    }
    try {
      return Long.parseLong(header.strip().replace("\"", ""));
    } catch (NumberFormatException e) {
      throw new Invalid("If-Match", "unreadable", "Send the version as it was read");
    }
  }
}
