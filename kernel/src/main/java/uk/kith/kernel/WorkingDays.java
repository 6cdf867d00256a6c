package uk.kith.kernel;

/**
 * A number of working days.
 *
 * @param provisional true when some of the days lie outside the calendar of bank holidays, so that
 *     a later calendar may change the number (R-DATE-03)
 */
public record WorkingDays(int count, boolean provisional) {

  /** "2 working days late"; by hours, or over a weekend, it is none of them. */
  public String late() {
    return switch (count) {
      case 0 -> "less than a working day late";
      case 1 -> "1 working day late";
      default -> count + " working days late";
    };
  }
}
