package uk.kith.matching.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.Verdict.Possible;
import uk.kith.placements.engine.rules.HouseholdColumns;

/** Tries every home for every child: an oracle for small searches. */
final class BruteForceSplits {

  private final PlacementRequest search;
  private final List<HouseholdSnapshot> homes;
  private final Constraints constraints;
  private final Scorer scorer;

  BruteForceSplits(
      PlacementRequest search, List<HouseholdSnapshot> homes, Constraints constraints) {
    this.search = search;
    this.homes = homes;
    this.constraints = constraints;
    this.scorer = new Scorer(search, Policy.DEFAULT, Homes.of(homes)::hasChild, AChild.TODAY);
  }

  /** The value of a split: children who need no approval, then points of all children. */
  static long value(Split split) {
    return split.parts().stream()
        .mapToLong(part -> value(part.children().size(), part.points(), part.possible()))
        .sum();
  }

  long best() {
    return best(new ArrayList<>());
  }

  private long best(List<HouseholdSnapshot> chosen) {
    if (chosen.size() == search.children().size()) {
      return valueOf(chosen);
    }
    long best = -1;
    for (HouseholdSnapshot home : homes) {
      chosen.add(home);
      best = Math.max(best, best(chosen));
      chosen.remove(chosen.size() - 1);
    }
    return best;
  }

  private long valueOf(List<HouseholdSnapshot> chosen) {
    Map<HouseholdSnapshot, List<ChildSnapshot>> parts = new LinkedHashMap<>();
    for (int i = 0; i < chosen.size(); i++) {
      parts.computeIfAbsent(chosen.get(i), h -> new ArrayList<>()).add(search.children().get(i));
    }
    if (parts.size() < 2 || !isAllowed(chosen)) {
      return -1;
    }
    long value = 0;
    for (Map.Entry<HouseholdSnapshot, List<ChildSnapshot>> part : parts.entrySet()) {
      Possible possible =
          constraints
              .ask(search.only(part.getValue()))
              .possible(HouseholdColumns.of(List.of(part.getKey())), 0);
      if (possible == Possible.NO) {
        return -1;
      }
      value +=
          value(
              part.getValue().size(),
              scorer.score(part.getValue(), part.getKey()).points(),
              possible);
    }
    return value;
  }

  private boolean isAllowed(List<HouseholdSnapshot> chosen) {
    for (int i = 0; i < chosen.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean siblings =
            search.areSiblings(search.children().get(i).id(), search.children().get(j).id());
        boolean together = chosen.get(i).equals(chosen.get(j));
        if (siblings
            && ((search.together() == Together.REQUIRED && !together)
                || (search.together() == Together.APART && together))) {
          return false;
        }
      }
    }
    return true;
  }

  private static long value(int children, int points, Possible possible) {
    return (long) children * (points + (possible == Possible.YES ? 8001 : 0));
  }
}
