package uk.kith.app.edge;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads on, for a while, what a refused caller is still sending: else the connection breaks and the
 * caller never gets to see why.
 */
public final class Unread {

  private static final int MOST = 1 << 24;

  private Unread() {}

  public static void drain(InputStream body) throws IOException {
    byte[] some = new byte[1 << 13];
    int read = 0;
    for (int n = body.read(some); n >= 0 && read < MOST; n = body.read(some)) {
      read += n;
    }
  }
}
