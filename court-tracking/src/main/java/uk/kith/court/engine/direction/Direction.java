package uk.kith.court.engine.direction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.kernel.WorkingDays;

/**
 * A task that the court ordered, with the time by which it is due and the time at which it was
 * filed (R-COURT-22). An order may vary the time; until its day the earlier one holds (R-COURT-24).
 *
 * @param due as first ordered
 * @param varied in any order; the latest ordered by a day holds
 * @param filed null while it is not filed
 * @param withdrawnOn null unless the court took it back
 */
public record Direction(
    Assignee assignee,
    LocalDate orderedOn,
    Due due,
    List<Varied> varied,
    @Nullable Filed filed,
    @Nullable LocalDate withdrawnOn) {

  /**
   * The last moment for it.
   *
   * @param at null for any time of the day
   */
  public record Due(LocalDate on, @Nullable LocalTime at) {

    LocalDateTime moment() {
      return on.atTime(at == null ? LocalTime.MAX : at);
    }
  }

  /** An order that sets another time. */
  public record Varied(LocalDate orderedOn, Due due) {}

  /**
   * When it was filed.
   *
   * @param at null when only the day is known
   */
  public record Filed(LocalDate on, @Nullable LocalTime at) {}

  /** How a direction stands on a day, for those who look whether it was met. */
  public enum Standing {
    /** The court took it back: it counts nowhere. */
    WITHDRAWN("Withdrawn"),
    /** Due on the day or later, and not filed. */
    NOT_YET_DUE("Not yet due"),
    /** Its time has passed and nothing was filed. */
    OUTSTANDING("Not filed"),
    ON_TIME("Filed on time"),
    LATE("Filed late");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public Direction {
    varied = varied.stream().sorted(Comparator.comparing(Varied::orderedOn)).toList();
    if (due.on().isBefore(orderedOn)) {
      throw new IllegalArgumentException("due on " + due.on() + " before it was ordered");
    }
  }

  /** The time that holds on a day. */
  public Due dueAsOf(LocalDate asOf) {
    return varied.stream()
        .filter(each -> !each.orderedOn().isAfter(asOf))
        .reduce((first, second) -> second)
        .map(Varied::due)
        .orElse(due);
  }

  public Standing standing(LocalDate asOf) {
    if (withdrawnOn != null && !withdrawnOn.isAfter(asOf)) {
      return Standing.WITHDRAWN;
    }
    Due holds = dueAsOf(asOf);
    if (filed != null && !filed.on().isAfter(asOf)) {
      return isLate(filed, holds) ? Standing.LATE : Standing.ON_TIME;
    }
    return holds.on().isBefore(asOf) ? Standing.OUTSTANDING : Standing.NOT_YET_DUE;
  }

  /** Its time has passed and nothing was filed. */
  public boolean isOutstanding(LocalDate asOf) {
    return standing(asOf) == Standing.OUTSTANDING;
  }

  /** Nothing was filed, in time or late, and the court did not take it back. */
  public boolean isToBeDone(LocalDate asOf) {
    return isOutstanding(asOf) || standing(asOf) == Standing.NOT_YET_DUE;
  }

  /** Still to be done in time, by the Sunday of the week of the day. */
  public boolean isDueInWeekOf(LocalDate asOf) {
    LocalDate sunday = asOf.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return standing(asOf) == Standing.NOT_YET_DUE && !dueAsOf(asOf).on().isAfter(sunday);
  }

  /**
   * Working days between the time it was due and the day of filing, or {@code asOf} while nothing
   * is filed; 0 for one that is not late, or late by hours.
   */
  public WorkingDays workingDaysLate(LocalDate asOf) {
    Standing standing = standing(asOf);
    boolean late = standing == Standing.LATE || standing == Standing.OUTSTANDING;
    if (!late) {
      return new WorkingDays(0, false);
    }
    LocalDate until = filed != null && standing == Standing.LATE ? filed.on() : asOf;
    return WorkingCalendar.englandAndWales().workingDaysBetween(dueAsOf(asOf).on(), until);
  }

  /** A filing whose hour is not known counts for the day: it is late from the next day on. */
  private static boolean isLate(Filed filed, Due due) {
    return filed.at() == null
        ? filed.on().isAfter(due.on())
        : filed.on().atTime(filed.at()).isAfter(due.moment());
  }
}
