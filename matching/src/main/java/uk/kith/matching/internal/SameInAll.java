package uk.kith.matching.internal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.engine.Criterion;

/** Finds the criteria of which every option has the same points: they explain no order. */
final class SameInAll {

  private final Map<Criterion, List<Integer>> first = new EnumMap<>(Criterion.class);
  private final Set<Criterion> different = EnumSet.noneOf(Criterion.class);
  private int scored;

  void add(OptionsView.Item item) {
    if (item.score() == null) {
      return;
    }
    scored++;
    for (OptionsView.Part part : item.parts()) {
      List<Integer> points = List.of(part.low(), part.points(), part.high());
      List<Integer> before = first.putIfAbsent(part.criterion(), points);
      if (before != null && !before.equals(points)) {
        different.add(part.criterion());
      }
    }
  }

  /** None while there is nothing to compare. */
  Set<Criterion> criteria() {
    Set<Criterion> same = EnumSet.noneOf(Criterion.class);
    if (scored > 1) {
      same.addAll(first.keySet());
      same.removeAll(different);
    }
    return same;
  }
}
