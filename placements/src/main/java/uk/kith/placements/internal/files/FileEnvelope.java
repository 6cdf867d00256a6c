package uk.kith.placements.internal.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Envelope encryption by AES-256 in Galois/Counter Mode (NIST SP 800-38D), from the JDK. The key of
 * a file is drawn for it and encrypts once; both texts are bound to what the file is called, so
 * that no row can take the place of another. What is encrypted is compressed first, since
 * afterwards the database cannot. Layout: 12 bytes that were drawn, then the text with its tag of
 * 16.
 */
public final class FileEnvelope {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String VERSION = "kith-file-1 ";

  private final SecureRandom chance = new SecureRandom();

  /** Encrypts a file under a new key of its own. */
  public SealedFile seal(byte[] plain, MasterKey master, String name) {
    byte[] own = drawn(KEY_BYTES);
    return new SealedFile(
        encrypt(new SecretKeySpec(own, "AES"), compressed(plain), name),
        encrypt(master.key(), own, name),
        master.mark());
  }

  /**
   * The file again.
   *
   * @throws MasterKeyProblem when the key is another one, or a row was tampered with
   */
  public byte[] open(SealedFile file, MasterKey master, String name) {
    byte[] own = decrypt(master.key(), file.wrappedKey(), name);
    return expanded(decrypt(new SecretKeySpec(own, "AES"), file.content(), name));
  }

  /** The key of a file under another master key; its content stays as it is. */
  public byte[] wrapAgain(byte[] wrappedKey, MasterKey from, MasterKey to, String name) {
    return encrypt(to.key(), decrypt(from.key(), wrappedKey, name), name);
  }

  private byte[] drawn(int bytes) {
    byte[] drawn = new byte[bytes];
    chance.nextBytes(drawn);
    return drawn;
  }

  private byte[] encrypt(SecretKey key, byte[] plain, String name) {
    byte[] nonce = drawn(NONCE_BYTES);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, name);
      byte[] text = new byte[NONCE_BYTES + cipher.getOutputSize(plain.length)];
      System.arraycopy(nonce, 0, text, 0, NONCE_BYTES);
      cipher.doFinal(plain, 0, plain.length, text, NONCE_BYTES);
      return text;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform cannot encrypt", e);
    }
  }

  private static byte[] decrypt(SecretKey key, byte[] text, String name) {
    try {
      byte[] nonce = java.util.Arrays.copyOf(text, NONCE_BYTES);
      return cipher(Cipher.DECRYPT_MODE, key, nonce, name)
          .doFinal(text, NONCE_BYTES, text.length - NONCE_BYTES);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new MasterKeyProblem(
          name + " cannot be opened: its master key is another one, or the row was changed.", e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String name)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD((VERSION + name).getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static byte[] compressed(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] expanded(byte[] compressed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
