package uk.kith.placements.internal.files;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that encrypts keys of files, 256 bits.
 *
 * @param mark by which a row says under which key it is; tells nothing of the key
 */
public record MasterKey(SecretKey key, String mark) {

  private static final int BYTES = 32;
  private static final int MARK_BYTES = 8;
  private static final byte[] MARKED =
      "kith: the mark of a master key".getBytes(StandardCharsets.UTF_8);

  /**
   * Reads a key.
   *
   * @param text 32 bytes in Base64, as {@code openssl rand -base64 32} writes them
   * @param where for the message: never the key itself
   * @throws MasterKeyProblem when it is anything else
   */
  public static MasterKey of(String text, String where) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text.strip());
    } catch (IllegalArgumentException e) {
      throw new MasterKeyProblem(where + " is not Base64." + MasterKeyProblem.HOW, e);
    }
    if (bytes.length != BYTES) {
      throw new MasterKeyProblem(
          where
              + " has "
              + bytes.length
              + " bytes instead of "
              + BYTES
              + "."
              + MasterKeyProblem.HOW);
    }
    return new MasterKey(new SecretKeySpec(bytes, "AES"), mark(bytes));
  }

  /** A new key, as a setting has it. */
  static String generated(SecureRandom chance) {
    byte[] bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String mark(byte[] bytes) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(MARKED), 0, MARK_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform has no HmacSHA256", e);
    }
  }

  /** Nothing that is logged tells the key. */
  @Override
  public String toString() {
    return "master key " + mark;
  }
}
