package uk.kith.court.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.direction.Assignee;

/**
 * Which directions a list shows.
 *
 * @param assignee only of whom; null for everybody
 * @param team only of cases with a child of this team; null for all
 * @param lawyer only of cases of this lawyer of the authority; null for all
 * @param court only of cases before this court; null for all
 */
public record DirectionFilter(
    When when,
    @Nullable Assignee assignee,
    @Nullable String team,
    @Nullable String lawyer,
    @Nullable String court) {

  /** Those of all cases, whoever's they are. */
  public static DirectionFilter of(When when) {
    return new DirectionFilter(when, null, null, null, null);
  }

  /** How they stand on the day. */
  public enum When {
    /** Late, or due by the Sunday of the week. */
    SOON,
    /** Due, and nothing is filed. */
    LATE,
    /** From the day to the Sunday of its week, and nothing is filed. */
    THIS_WEEK,
    /** Nothing is filed. */
    OPEN,
    /** Filed ones and those of cases that ended as well; what the court took back too. */
    ALL;

    /** As addresses name it, such as {@code this-week}. */
    public String path() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<When> find(String path) {
      return Arrays.stream(values()).filter(when -> when.path().equals(path)).findFirst();
    }
  }
}
