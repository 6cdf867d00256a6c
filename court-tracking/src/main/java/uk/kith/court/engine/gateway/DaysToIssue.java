package uk.kith.court.engine.gateway;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Days from the decision to issue care proceedings to their issue, one for each child (R-PRE-07).
 *
 * @param median of the issued; of an even number, half-way between both in the middle; null when
 *     none is issued
 * @param longest null when none is issued
 * @param issued children whom it is about
 * @param waiting children whose proceedings are not issued by the day, who count in neither
 * @param longestWaiting days since the decision for the one who waits longest; null when none does
 */
public record DaysToIssue(
    @Nullable Double median,
    @Nullable Integer longest,
    int issued,
    int waiting,
    @Nullable Integer longestWaiting) {

  /**
   * One child.
   *
   * @param decidedOn day of the gateway with outcome C
   * @param issuedOn null while it is not known; before the decision where an emergency came first,
   *     which took no days
   */
  public record Child(LocalDate decidedOn, @Nullable LocalDate issuedOn) {

    /** Whether it belongs to the figures from a day on: issued since, decided since, or waiting. */
    public boolean concerns(LocalDate first) {
      return issuedOn == null || !decidedOn.isBefore(first) || !issuedOn.isBefore(first);
    }

    boolean isIssuedBy(LocalDate asOf) {
      return issuedOn != null && !issuedOn.isAfter(asOf);
    }

    /** Whole days to the issue, or to the day while there is none. */
    public int days(LocalDate asOf) {
      LocalDate end = issuedOn == null || issuedOn.isAfter(asOf) ? asOf : issuedOn;
      return Math.max(0, (int) ChronoUnit.DAYS.between(decidedOn, end));
    }
  }

  /** Of children decided on by a day; those decided on later do not count. */
  public static DaysToIssue of(List<Child> children, LocalDate asOf) {
    List<Child> decided = children.stream().filter(c -> !c.decidedOn().isAfter(asOf)).toList();
    int[] days = days(decided, true, asOf);
    int[] waits = days(decided, false, asOf);
    return new DaysToIssue(
        days.length == 0 ? null : (days[(days.length - 1) / 2] + days[days.length / 2]) / 2.0,
        last(days),
        days.length,
        waits.length,
        last(waits));
  }

  private static int[] days(List<Child> children, boolean issued, LocalDate asOf) {
    return children.stream()
        .filter(child -> child.isIssuedBy(asOf) == issued)
        .mapToInt(child -> child.days(asOf))
        .sorted()
        .toArray();
  }

  private static @Nullable Integer last(int[] sorted) {
    return sorted.length == 0 ? null : IntStream.of(sorted).max().getAsInt();
  }
}
