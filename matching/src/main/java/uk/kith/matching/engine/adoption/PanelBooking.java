package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * That a link was booked to the panel of a day.
 *
 * @param day of the panel
 * @param closedOn when another day was said or it was taken back, by the real clock; null while it
 *     holds
 * @param takenBack whether it was taken back or corrected with a reason
 */
public record PanelBooking(LocalDate day, @Nullable LocalDate closedOn, boolean takenBack) {

  /** How a link stands to the panel of a day. */
  public enum Place {
    /** It is on the agenda, or was, whatever became of it since. */
    ON,
    /** It was on the agenda on the day, and another panel was booked for it since. */
    MOVED,
    /** It was on the agenda on the day, and the booking was taken back or corrected since. */
    TAKEN_BACK;

    /** Whether it belongs to what the panel has in hand. */
    public boolean isOfPanel() {
      return this != TAKEN_BACK;
    }
  }

  /**
   * The panels to which a link belongs: those to which it is booked, was booked to the day, or
   * which gave their advice on it. A booking that was moved before its day came leaves nothing
   * there, nor does one of a link that had ended, or was decided on, before.
   *
   * @param bookings of it, also those that hold no longer
   * @param asOf of panels to come only bookings count that hold
   */
  public static Map<LocalDate, Place> days(Link link, List<PanelBooking> bookings, LocalDate asOf) {
    Map<LocalDate, Place> days = new TreeMap<>();
    for (PanelBooking booking : bookings) {
      Place place = booking.place(asOf);
      if (place != null && isLinked(link, booking.day(), asOf)) {
        days.merge(booking.day(), place, (one, other) -> one.compareTo(other) < 0 ? one : other);
      }
    }
    PanelAdvice.all(link.doneBy(asOf)).forEach(advice -> days.put(advice.on(), Place.ON));
    return days;
  }

  private @Nullable Place place(LocalDate asOf) {
    if (closedOn == null) {
      return Place.ON;
    }
    if (day.isAfter(asOf) || closedOn.isBefore(day)) {
      return null;
    }
    return takenBack ? Place.TAKEN_BACK : Place.MOVED;
  }

  private static boolean isLinked(Link link, LocalDate day, LocalDate asOf) {
    LocalDate matched = link.firstReached(LinkState.MATCHED);
    if (matched != null && matched.isBefore(day) && !matched.isAfter(asOf)) {
      return false;
    }
    Link.Moved then = link.on(day.isAfter(asOf) ? asOf : day);
    return then != null
        && (then.state().isLinked()
            || (then.state() == LinkState.ENDED && Objects.equals(then.on(), day)));
  }
}
