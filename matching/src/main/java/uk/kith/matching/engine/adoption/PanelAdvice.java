package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a panel said of a match on its day: that it recommends it, does not, or defers it. It is
 * advice alone: the decision maker may decide otherwise (R-ADOPT-11).
 *
 * @param said one of the three steps
 */
public record PanelAdvice(LinkStep said, LocalDate on) {

  /** The steps by which a panel gives its advice, or puts it off. */
  public static final Set<LinkStep> STEPS =
      Set.of(LinkStep.PANEL_RECOMMENDED, LinkStep.PANEL_NOT_RECOMMENDED, LinkStep.PANEL_DEFERRED);

  public PanelAdvice {
    if (!STEPS.contains(said)) {
      throw new IllegalArgumentException(said + " is no advice of a panel");
    }
  }

  /** All that is recorded, in the order of the days. */
  public static List<PanelAdvice> all(Map<LinkStep, LocalDate> done) {
    return done.entrySet().stream()
        .filter(each -> STEPS.contains(each.getKey()))
        .map(each -> new PanelAdvice(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(PanelAdvice::on).thenComparing(PanelAdvice::said))
        .toList();
  }

  /** What was said last; null while nothing is recorded. */
  public static @Nullable PanelAdvice last(Map<LinkStep, LocalDate> done) {
    return all(done).stream().reduce((earlier, later) -> later).orElse(null);
  }

  /** What was recommended last, for the match or against it; null while nothing is recorded. */
  public static @Nullable PanelAdvice given(Map<LinkStep, LocalDate> done) {
    return all(done).stream()
        .filter(PanelAdvice::isGiven)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** Whether it is a recommendation for the match or against it, and not put off. */
  public boolean isGiven() {
    return said != LinkStep.PANEL_DEFERRED;
  }
}
