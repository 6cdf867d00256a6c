package uk.kith.app.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What somebody sends, read up to a size: what is made of it stands in memory as a whole. */
final class CountedBody extends FilterInputStream {

  /** More was sent. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(long most) {
      super("more than " + most + " bytes");
    }
  }

  private final long most;
  private long count;

  CountedBody(InputStream body, long most) {
    super(body);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int more) throws TooLarge {
    count += more;
    if (count > most) {
      throw new TooLarge(most);
    }
  }
}
