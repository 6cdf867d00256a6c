package uk.kith.kernel;

/**
 * A number of working days.
 *
 * @param provisional true when some of the days lie outside the calendar of bank holidays, so that
 *     a later calendar may change the number (R-DATE-03)
 */
public record WorkingDays(int count, boolean provisional) {}
