package uk.kith.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from a first to a last, <b>both included</b>.
 *
 * @param last null when open: no last day is known
 */
public record DateRange(LocalDate first, @Nullable LocalDate last) {

  public DateRange {
    if (last != null && last.isBefore(first)) {
      throw new IllegalArgumentException("range ends " + last + " before it starts " + first);
    }
  }

  public static DateRange from(LocalDate first) {
    return new DateRange(first, null);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && (last == null || !day.isAfter(last));
  }

  public boolean isOpen() {
    return last == null;
  }
}
