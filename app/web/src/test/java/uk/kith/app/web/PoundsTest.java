package uk.kith.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sums of money as people type and read them. */
class PoundsTest {

  @Test
  void readsSumsAsPeopleTypeThem() {
    assertEquals(Optional.of(384_050L), Pounds.findPence("£3,840.50"));
    assertEquals(Optional.of(384_000L), Pounds.findPence(" 3840 "));
    assertEquals(Optional.empty(), Pounds.findPence("about 900"));
    assertEquals(Optional.empty(), Pounds.findPence("8.5"));
    assertEquals("£3,840", Pounds.text(384_000));
    assertEquals("£0.05", Pounds.text(5));
  }
}
