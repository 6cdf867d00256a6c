/** Tests of calendars: what they tell, and to whom. */
@NullMarked
package uk.kith.app.web.calendar;

import org.jspecify.annotations.NullMarked;
