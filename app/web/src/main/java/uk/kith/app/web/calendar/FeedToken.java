package uk.kith.app.web.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What makes the address of a feed secret: 256 random bits. Only its digest is kept; as nobody can
 * guess so many bits, a fast digest serves.
 */
record FeedToken(String text) {

  /** The form of every token, for {@code @Path}. */
  static final String PATTERN = "[A-Za-z0-9_-]{43}";

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  FeedToken {
    if (!text.matches(PATTERN)) {
      throw new IllegalArgumentException("not a token of a calendar");
    }
  }

  static FeedToken random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** SHA-256 in hexadecimal digits. */
  String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Nothing that is logged tells it. */
  @Override
  public String toString() {
    return "FeedToken";
  }
}
