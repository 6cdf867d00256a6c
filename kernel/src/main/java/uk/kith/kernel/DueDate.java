package uk.kith.kernel;

import java.time.LocalDate;

/**
 * The last day for doing something.
 *
 * @param provisional true when counting left the days that the calendar of bank holidays covers, so
 *     that a later calendar may move the date (R-DATE-03)
 */
public record DueDate(LocalDate date, boolean provisional) {}
