package uk.kith.court.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.kernel.Birth;

/** The birthdays on which orders end; null while the day of birth is not known. */
record Birthdays(@Nullable LocalDate seventeenth, @Nullable LocalDate eighteenth) {

  private static final int ADULT = 18;

  static Birthdays of(Birth birth) {
    LocalDate born = birth.date();
    return born == null
        ? new Birthdays(null, null)
        : new Birthdays(
            Birth.birthday(born, CourtOrder.CARE_ORDER_AGE), Birth.birthday(born, ADULT));
  }
}
