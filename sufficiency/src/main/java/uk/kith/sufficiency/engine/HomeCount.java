package uk.kith.sufficiency.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.sufficiency.engine.history.Home;

/**
 * Children of one kind of home on a day, by where it is; one series whatever the year's codes
 * (R-SUFF-12). Series of short breaks are left out.
 */
public record HomeCount(Home home, int inArea, int outside, int notKnown) {

  public int all() {
    return inArea + outside + notKnown;
  }

  /** Every kind of home, also those in which nobody lives, in their order. */
  public static List<HomeCount> of(Collection<CountedChild> children) {
    Map<Home, HomeCount> counts = new EnumMap<>(Home.class);
    for (Home home : Home.values()) {
      counts.put(home, new HomeCount(home, 0, 0, 0));
    }
    children.stream()
        .filter(child -> !child.who().shortBreaks())
        .forEach(
            child ->
                counts.computeIfPresent(
                    Home.of(child.who().placementType(), child.provider()),
                    (home, count) -> count.with(child.who().local())));
    return new ArrayList<>(counts.values());
  }

  private HomeCount with(@Nullable Boolean local) {
    if (local == null) {
      return new HomeCount(home, inArea, outside, notKnown + 1);
    }
    return local
        ? new HomeCount(home, inArea + 1, outside, notKnown)
        : new HomeCount(home, inArea, outside + 1, notKnown);
  }
}
