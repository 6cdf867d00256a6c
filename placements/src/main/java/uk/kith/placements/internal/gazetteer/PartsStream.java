package uk.kith.placements.internal.gazetteer;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import uk.kith.placements.internal.gazetteer.SqlDirectories.Load;

/** A file that was received in parts, read one part at a time. */
final class PartsStream extends InputStream {

  private final SqlDirectories directories;
  private final Load load;
  private byte[] part = new byte[0];
  private int next;
  private int parts;
  private long bytes;

  PartsStream(SqlDirectories directories, Load load) {
    this.directories = directories;
    this.load = load;
  }

  /** How much was read, 0 to 100. */
  int percent() {
    return (int) (100 * bytes / Math.max(1, load.bytes()));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (next == part.length) {
      if (bytes == load.bytes()) {
        return -1;
      }
      part =
          directories
              .findPart(load.id(), parts++)
              .orElseThrow(() -> new EOFException("a part of the file is missing"));
      next = 0;
    }
    int read = Math.min(length, part.length - next);
    System.arraycopy(part, next, buffer, from, read);
    next += read;
    bytes += read;
    return read;
  }
}
