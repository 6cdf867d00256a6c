package uk.kith.app.openid;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to sign in, held by the browser that began it in a cookie and by nobody else, so that
 * any instance can end what another began and strangers fill no memory. State, nonce and the
 * verifier of PKCE are each a digest of all that it holds under its secret: who has the state,
 * which stands in addresses, can work out none of the others, and nothing in the cookie can be
 * changed after the state went out.
 *
 * @param secret 256 random bits
 * @param began to the second
 * @param next the page to go on to
 */
public record Attempt(String secret, Instant began, String next) {

  /** How long somebody may take at the provider. */
  public static final Duration LONGEST = Duration.ofMinutes(10);

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern COOKIE =
      Pattern.compile("([A-Za-z0-9_-]{43})\\.([0-9]{1,11})\\.([A-Za-z0-9_-]{1,1400})");

  public static Attempt begin(Instant now, String next) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Attempt(encoded(bytes), Instant.ofEpochSecond(now.getEpochSecond()), next);
  }

  /** What a cookie holds; empty when it is none of ours. */
  public static Optional<Attempt> parse(@Nullable String cookie) {
    Matcher parts = COOKIE.matcher(cookie == null ? "" : cookie);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      byte[] next = Base64.getUrlDecoder().decode(parts.group(3));
      return Optional.of(
          new Attempt(
              parts.group(1),
              Instant.ofEpochSecond(Long.parseLong(parts.group(2))),
              new String(next, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public String cookie() {
    return secret
        + "."
        + began.getEpochSecond()
        + "."
        + encoded(next.getBytes(StandardCharsets.UTF_8));
  }

  public String state() {
    return derived("state");
  }

  String nonce() {
    return derived("nonce");
  }

  String verifier() {
    return derived("verifier");
  }

  /** Compares in constant time. */
  public boolean isState(String sent) {
    return equal(state(), sent);
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(began.plus(LONGEST));
  }

  static boolean equal(String ours, String sent) {
    return MessageDigest.isEqual(
        ours.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }

  private String derived(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
      String all = purpose + "\n" + began.getEpochSecond() + "\n" + next;
      return encoded(mac.doFinal(all.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Nothing that is logged tells it. */
  @Override
  public String toString() {
    return "Attempt";
  }
}
