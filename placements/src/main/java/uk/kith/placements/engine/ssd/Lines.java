package uk.kith.placements.engine.ssd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import uk.kith.placements.engine.Days;

/** Things that hold one after the other, and never two on one day (R-DATA-01). */
final class Lines {

  private Lines() {}

  /**
   * In order of time; one that reaches into the next ends where the next begins, of several that
   * begin on one day the last in the file counts, and one of no days is left out.
   */
  static <T> List<T> oneAfterTheOther(
      List<T> all, Function<T, Days> days, BiFunction<T, Days, T> with) {
    List<T> inOrder = new ArrayList<>(all);
    inOrder.removeIf(each -> days.apply(each).start().equals(days.apply(each).end()));
    inOrder.sort(Comparator.comparing(each -> days.apply(each).start()));
    List<T> line = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      T each = inOrder.get(i);
      Days its = days.apply(each);
      LocalDate next = i + 1 < inOrder.size() ? days.apply(inOrder.get(i + 1)).start() : null;
      if (next != null && next.equals(its.start())) {
        continue;
      }
      LocalDate end = its.end();
      boolean reaches = next != null && (end == null || end.isAfter(next));
      line.add(reaches ? with.apply(each, new Days(its.start(), next)) : each);
    }
    return line;
  }
}
