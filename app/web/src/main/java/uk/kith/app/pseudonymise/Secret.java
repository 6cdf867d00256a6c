package uk.kith.app.pseudonymise;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What makes the values of one copy (HMAC-SHA-256, RFC 2104): the same value becomes the same one
 * everywhere in it, and nobody who has not the secret can find out which. It is kept in memory for
 * the run alone, so that two copies of one database cannot be joined either. Of one thread.
 */
final class Secret {

  /** Letters and digits that nobody takes for each other. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private final Mac mac;

  private Secret(byte[] key) {
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A new one, which dies with the program. */
  static Secret ofThisRun() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return new Secret(key);
  }

  /** A secret that is known, so that tests can tell what has become of what. */
  static Secret known(String word) {
    return new Secret(word.getBytes(StandardCharsets.UTF_8));
  }

  /** Another id (version 4). */
  UUID id(UUID id) {
    ByteBuffer bytes = of("id", id.toString());
    return new UUID(
        (bytes.getLong() & ~0xF000L) | 0x4000L, (bytes.getLong() >>> 2) | 0x8000000000000000L);
  }

  /** From 0 up to a bound, which is left out. */
  int number(String purpose, String value, int bound) {
    return Math.floorMod(of(purpose, value).getInt(), bound);
  }

  /** Some letters and digits. */
  String letters(String purpose, String value, int length) {
    ByteBuffer bytes = of(purpose, value);
    StringBuilder letters = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      letters.append(LETTERS.charAt(bytes.get() & 31));
    }
    return letters.toString();
  }

  private ByteBuffer of(String purpose, String value) {
    mac.update(purpose.getBytes(StandardCharsets.UTF_8));
    mac.update((byte) 0);
    return ByteBuffer.wrap(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
  }
}
