package uk.kith.court.engine.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.DateRange;

/**
 * Hearings put off over time, by whose the delay was and by the court's recorded reason
 * (R-COURT-21). Each counts in the quarter in which it was put off.
 *
 * @param quarters of the calendar, the oldest first; the last is the one of the day, so far
 * @param reasons that occurred in them, the one that cost most days first
 */
public record DelayFigures(List<Quarter> quarters, List<ReasonTally> reasons) {

  /** Two years, so that each quarter stands beside the same one of the year before. */
  public static final int QUARTERS = 8;

  private static final int MONTHS = 3;

  /**
   * How many hearings were put off, and the days that went by until their new days.
   *
   * @param days as {@link Delay#days}
   */
  public record Tally(int hearings, long days) {
    static final Tally NONE = new Tally(0, 0);

    Tally with(Delay delay) {
      return new Tally(hearings + 1, days + delay.days());
    }
  }

  /**
   * A quarter.
   *
   * @param causes every cause, also those of which there was none
   */
  public record Quarter(DateRange period, Map<DelayCause, Tally> causes) {
    public Quarter {
      causes = Map.copyOf(causes);
    }

    public Tally of(DelayCause cause) {
      return causes.getOrDefault(cause, Tally.NONE);
    }
  }

  /**
   * A reason and what it cost.
   *
   * @param quarters what it cost in each of the quarters, the oldest first
   */
  public record ReasonTally(DelayReason reason, Tally tally, List<Tally> quarters) {
    public ReasonTally {
      quarters = List.copyOf(quarters);
    }
  }

  public DelayFigures {
    quarters = List.copyOf(quarters);
    reasons = List.copyOf(reasons);
  }

  /** The first day that is counted on a day. */
  public static LocalDate from(LocalDate asOf) {
    return quarterOf(asOf).minusMonths((long) MONTHS * (QUARTERS - 1));
  }

  public static DelayFigures of(Collection<Delay> delays, LocalDate asOf) {
    List<Quarter> quarters = new ArrayList<>();
    LocalDate first = from(asOf);
    DateRange all = new DateRange(first, asOf);
    for (int i = 0; i < QUARTERS; i++) {
      LocalDate begin = first.plusMonths((long) MONTHS * i);
      DateRange period = new DateRange(begin, begin.plusMonths(MONTHS).minusDays(1));
      quarters.add(new Quarter(period, causes(delays, period)));
    }
    Map<DelayReason, List<Delay>> byReason = new EnumMap<>(DelayReason.class);
    delays.stream()
        .filter(delay -> all.contains(delay.orderedOn()))
        .forEach(
            delay -> byReason.computeIfAbsent(delay.reason(), r -> new ArrayList<>()).add(delay));
    return new DelayFigures(
        quarters,
        byReason.entrySet().stream()
            .map(each -> reason(each.getKey(), each.getValue(), quarters))
            .sorted(
                Comparator.comparing((ReasonTally each) -> each.tally().days())
                    .thenComparing(each -> each.tally().hearings())
                    .reversed()
                    .thenComparing(ReasonTally::reason))
            .toList());
  }

  private static ReasonTally reason(
      DelayReason reason, List<Delay> delays, List<Quarter> quarters) {
    return new ReasonTally(
        reason,
        sum(delays),
        quarters.stream()
            .map(
                quarter ->
                    sum(
                        delays.stream()
                            .filter(delay -> quarter.period().contains(delay.orderedOn()))
                            .toList()))
            .toList());
  }

  private static Tally sum(List<Delay> delays) {
    Tally sum = Tally.NONE;
    for (Delay delay : delays) {
      sum = sum.with(delay);
    }
    return sum;
  }

  private static Map<DelayCause, Tally> causes(Collection<Delay> delays, DateRange period) {
    Map<DelayCause, Tally> causes = new EnumMap<>(DelayCause.class);
    Arrays.stream(DelayCause.values()).forEach(cause -> causes.put(cause, Tally.NONE));
    delays.stream()
        .filter(delay -> period.contains(delay.orderedOn()))
        .forEach(
            delay ->
                causes.computeIfPresent(
                    DelayCause.of(delay.reason()), (cause, sum) -> sum.with(delay)));
    return causes;
  }

  private static LocalDate quarterOf(LocalDate day) {
    int month = (day.getMonthValue() - 1) / MONTHS * MONTHS + 1;
    return LocalDate.of(day.getYear(), month, 1);
  }
}
