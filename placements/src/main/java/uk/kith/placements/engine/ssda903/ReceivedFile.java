package uk.kith.placements.engine.ssda903;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * A file as it was received.
 *
 * @param name as the sender named it; for an entry of a zip its path in the zip
 * @param bytes unchanged (R-DATA-12); nobody writes to the array
 */
// Arrays in records compare by identity: nobody compares files, only their checksums.
@SuppressWarnings("ArrayRecordComponent")
public record ReceivedFile(String name, byte[] bytes) {

  /** SHA-256 of the bytes, in hexadecimal. */
  public String checksum() {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** SHA-256 of several files together: their order and names do not matter, their bytes do. */
  public static String checksum(Collection<ReceivedFile> files) {
    MessageDigest all = sha256();
    files.stream()
        .map(ReceivedFile::checksum)
        .sorted()
        .forEach(one -> all.update(one.getBytes(StandardCharsets.US_ASCII)));
    return HexFormat.of().formatHex(all.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
