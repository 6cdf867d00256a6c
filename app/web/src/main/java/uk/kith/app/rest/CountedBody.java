package uk.kith.app.rest;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What somebody sends, read up to a size, for what is made of it stands in memory as a whole; and
 * not for ever beyond its end: the reader of JSON that skips an unknown part looks for its closing
 * bracket without looking for the end of the text.
 */
final class CountedBody extends FilterInputStream {

  /** More was sent. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(long most) {
      super("more than " + most + " bytes");
    }
  }

  /** A reader may look some times whether it is at the end. */
  private static final int MOST_ENDS = 32;

  private final long most;
  private long count;
  private int ends;

  CountedBody(InputStream body, long most) {
    super(body);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? -1 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    count(read);
    return read;
  }

  private void count(int more) throws IOException {
    if (more < 0) {
      if (++ends > MOST_ENDS) {
        throw new EOFException("the body ends before what it says does");
      }
      return;
    }
    count += more;
    if (count > most) {
      throw new TooLarge(most);
    }
  }
}
