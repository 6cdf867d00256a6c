package uk.kith.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.kith.kernel.WorkingCalendar;

/**
 * When a child's case was reviewed: about as often as the Regulations ask for, now and then late.
 * Of care that began before them the reviews are on record from their first day.
 */
final class DemoReviews {

  /** The Care Planning Regulations 2010 came into force. */
  private static final LocalDate REGULATIONS = LocalDate.of(2011, 4, 1);

  private static final int FIRST_DAYS = 28;
  private static final int SECOND_MONTHS = 3;
  private static final int LATER_MONTHS = 6;

  private final Random random;
  private final LocalDate today;

  DemoReviews(Random random, LocalDate today) {
    this.random = random;
    this.today = today;
  }

  List<LocalDate> since(LocalDate careFrom) {
    LocalDate began = careFrom.isBefore(REGULATIONS) ? REGULATIONS : careFrom;
    List<LocalDate> held = new ArrayList<>();
    LocalDate next = held(began.plusDays(FIRST_DAYS), 5);
    while (next.isBefore(today)) {
      held.add(next);
      int months = held.size() == 1 ? SECOND_MONTHS : LATER_MONTHS;
      next = held(WorkingCalendar.monthsAfter(next, months), 18);
    }
    return held;
  }

  /** A few days early; one in nine is late. */
  private LocalDate held(LocalDate due, int early) {
    LocalDate day =
        random.nextInt(9) == 0
            ? due.plusDays(3 + random.nextInt(25))
            : due.minusDays(random.nextInt(early));
    return workingDay(day);
  }

  /** The day, or the last working day before it. */
  static LocalDate workingDay(LocalDate day) {
    return WorkingCalendar.englandAndWales().workingDayBy(day);
  }
}
