package uk.kith.app.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CountedBodyTest {

  private static CountedBody body(int size, long most) {
    return new CountedBody(new ByteArrayInputStream(new byte[size]), most);
  }

  @Test
  void isReadWholeUpToItsSize() throws IOException {
    assertArrayEquals(new byte[7], body(7, 7).readAllBytes());
    assertThrows(CountedBody.TooLarge.class, () -> body(8, 7).readAllBytes());
    CountedBody one = body(2, 1);
    assertEquals(0, one.read());
    assertThrows(CountedBody.TooLarge.class, one::read);
  }

  @Test
  void isNotReadForEverBeyondItsEnd() {
    assertThrows(EOFException.class, () -> beyondTheEnd(false));
    assertThrows(EOFException.class, () -> beyondTheEnd(true));
  }

  private static void beyondTheEnd(boolean many) throws IOException {
    CountedBody empty = body(0, 9);
    for (int i = 0; i < 1000; i++) {
      assertEquals(-1, many ? empty.read(new byte[3], 0, 3) : empty.read());
    }
  }
}
