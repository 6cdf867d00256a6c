package uk.kith.kernel.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void aPageThatThereCannotBeIsTheAskersMistake() {
    assertThrows(Invalid.class, () -> Page.of(List.of("a"), -1, 50));
    assertThrows(Invalid.class, () -> Page.of(List.of("a"), 0, 0));
    assertThrows(Invalid.class, () -> Page.of(Stream.of("a"), Comparator.naturalOrder(), -1, 50));
  }

  @Test
  void aPageBeyondTheLastIsEmpty() {
    assertEquals(List.of(), Page.of(List.of("a"), Integer.MAX_VALUE, 500).items());
    assertEquals(List.of("b"), Page.of(List.of("a", "b"), 1, 1).items());
  }
}
