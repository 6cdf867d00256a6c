package uk.kith.kernel.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order of a list by one of its columns. */
class SortTest {

  private enum Key {
    DAYS
  }

  private record Line(String id, @Nullable Integer days) {}

  private static final Comparator<Line> BY_ID = Comparator.comparing(Line::id);

  private static final List<Line> LINES =
      List.of(new Line("a", 3), new Line("b", null), new Line("d", 7), new Line("c", 7));

  @Test
  void whatIsNotKnownStandsLastEitherWay() {
    assertEquals("acdb", sorted(Sort.ascending(Key.DAYS)));
    assertEquals("cdab", sorted(new Sort<>(Key.DAYS, true)));
  }

  @Test
  void tiesKeepTheirOrderWhicheverWayTheListStands() {
    Comparator<Line> backwards = BY_ID.reversed();
    assertEquals("adcb", sorted(Sort.ascending(Key.DAYS), backwards));
    assertEquals("dcab", sorted(new Sort<>(Key.DAYS, true), backwards));
  }

  private static String sorted(Sort<Key> sort) {
    return sorted(sort, BY_ID);
  }

  private static String sorted(Sort<Key> sort, Comparator<Line> ties) {
    Stream<Line> sorted = LINES.stream().sorted(sort.by(Line::days, ties));
    return String.join("", sorted.map(Line::id).toList());
  }
}
