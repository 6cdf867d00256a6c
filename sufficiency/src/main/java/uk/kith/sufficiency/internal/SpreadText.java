package uk.kith.sufficiency.internal;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.kith.sufficiency.engine.forecast.Spread;

/** What a block of futures counted of homes as text: one thing in a line, after the futures. */
final class SpreadText {

  private SpreadText() {}

  static String write(Spread spread) {
    StringBuilder text = new StringBuilder();
    text.append(spread.futures()).append('\n');
    spread
        .seen()
        .forEach(
            (key, cell) -> {
              text.append(key);
              cell.forEach(number -> text.append(' ').append(number));
              text.append('\n');
            });
    return text.toString();
  }

  static Spread read(String text) {
    List<String> lines = text.lines().toList();
    SortedMap<String, List<Integer>> seen = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split(" ", -1);
      seen.put(parts[0], Arrays.stream(parts, 1, parts.length).map(Integer::valueOf).toList());
    }
    return new Spread(Integer.parseInt(lines.get(0)), seen);
  }
}
