/**
 * Dates for calendars elsewhere: lists as one file, and a feed for each person that reads without
 * sign-in. Neither names a child, a case or a court.
 */
@NullMarked
package uk.kith.app.web.calendar;

import org.jspecify.annotations.NullMarked;
