package uk.kith.sufficiency.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.kith.sufficiency.engine.forecast.Tally;

/** What a block of futures counted as text: one cell in a line, after months and futures. */
final class TallyText {

  private TallyText() {}

  static String write(Tally tally) {
    StringBuilder text = new StringBuilder();
    text.append(tally.months()).append(' ').append(tally.replications()).append('\n');
    for (List<Integer> cell : tally.cells()) {
      for (int i = 0; i < cell.size(); i++) {
        text.append(i == 0 ? "" : " ").append(cell.get(i));
      }
      text.append('\n');
    }
    return text.toString();
  }

  static Tally read(String text) {
    List<List<Integer>> lines = new ArrayList<>();
    text.lines()
        .forEach(
            line -> lines.add(Arrays.stream(line.split(" ", -1)).map(Integer::valueOf).toList()));
    List<Integer> head = lines.get(0);
    return new Tally(head.get(0), head.get(1), lines.subList(1, lines.size()));
  }
}
