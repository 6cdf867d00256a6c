package uk.kith.matching.engine.adoption;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;

/**
 * One figure of the scorecard and those from whom it is reckoned.
 *
 * @param days the mean, rounded to the nearest day; null of shares, and while nobody is counted
 * @param share those of whom it is true, of all counted, from 0 to 1; null of days, and while
 *     nobody is counted
 * @param counted how many the figure is reckoned from
 * @param met of a share, how many of them it is true of; null of days
 * @param excluded who would belong and is left out, by the reason
 * @param threshold in days, of a share in months; null when none is compared (R-SCORE-07)
 * @param from whom it is reckoned from
 */
public record Measure(
    @Nullable Long days,
    @Nullable Double share,
    int counted,
    @Nullable Integer met,
    List<Excluded> excluded,
    @Nullable Integer threshold,
    List<Counted> from) {

  /** A child or family that is counted, and its own days; of a share, whether it is true of it. */
  public record Counted(Id who, long days, boolean met) {}

  /** Who is left out for one reason. */
  public record Excluded(String reason, List<Id> who) {
    public Excluded {
      who = List.copyOf(who);
    }

    public int count() {
      return who.size();
    }
  }

  public Measure {
    excluded = List.copyOf(excluded);
    from = List.copyOf(from);
  }
}
