package uk.kith.app.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A secret that Kith makes, shows once and keeps as a digest: 256 random bits, for addresses of
 * calendars and for programs. As nobody can guess so many bits, a fast digest serves.
 */
public record SecretToken(String text) {

  /** The form of every token, for {@code @Path}. */
  public static final String PATTERN = "[A-Za-z0-9_-]{43}";

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  public SecretToken {
    if (!text.matches(PATTERN)) {
      throw new IllegalArgumentException("not a token");
    }
  }

  public static SecretToken random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** SHA-256 in hexadecimal digits. */
  public String digest() {
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
    return "SecretToken";
  }
}
