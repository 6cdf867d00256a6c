package uk.kith.court.engine.order;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.WorkingCalendar;

/**
 * The parents' consent to the placement of a child for adoption, and from when it lets the
 * authority place it (ACA 2002 s19; R-ADOPT-13): not while an application on which a care order
 * might be made is not disposed of, and not once a care or placement order was made after it
 * (s19(3)). An interim care order is a care order (CA 1989 s31(11)). What parents give before the
 * child is six weeks old is their written agreement, by which it may be placed until then (AAR 2005
 * reg 35(4)) and no longer (ACA 2002 s52(3)); before the birth nobody can consent. A parent may
 * withdraw it until adopters have applied (s52(4), (8)).
 *
 * @param birth null when not known: consent is then taken as that of an older child
 * @param given from the day of each consent to the day before it was withdrawn; open while it was
 *     not
 * @param applications while each application for a care order was open
 * @param orders the days of care orders, interim ones too, and of placement orders
 */
public record ParentalConsent(
    @Nullable Birth birth,
    List<DateRange> given,
    List<DateRange> applications,
    List<LocalDate> orders) {

  /** Nobody consented. */
  public static final ParentalConsent NONE =
      new ParentalConsent(null, List.of(), List.of(), List.of());

  private static final int WEEKS_OF_AGREEMENT = 6;

  public ParentalConsent {
    given = given.stream().sorted(Comparator.comparing(DateRange::first)).toList();
    applications = List.copyOf(applications);
    orders = List.copyOf(orders);
  }

  /** The same, of a child of whom somebody knows when it was or is to be born. */
  public ParentalConsent of(Birth known) {
    return new ParentalConsent(known, given, applications, orders);
  }

  /** Whether they ever consented, whatever it lets the authority do. */
  public boolean isGiven() {
    return !given.isEmpty();
  }

  /** Whether a consent has not been withdrawn by a day, whatever it lets the authority do. */
  public boolean isStanding(LocalDate day) {
    return given.stream().anyMatch(each -> each.contains(day));
  }

  /** When the last consent was withdrawn; empty while one stands, and where none was given. */
  public Optional<LocalDate> withdrawnOn(LocalDate day) {
    return isStanding(day)
        ? Optional.empty()
        : given.stream()
            .map(DateRange::last)
            .filter(last -> last != null && last.isBefore(day))
            .map(last -> last.plusDays(1))
            .max(LocalDate::compareTo);
  }

  /** Under this age the parents agree in writing, and their consent comes later. */
  public static LocalDate sixWeeksOld(LocalDate born) {
    return WorkingCalendar.weeksAfter(born, WEEKS_OF_AGREEMENT);
  }

  /**
   * Since when the authority may place the child by consent, on a day: since the consent, or since
   * the last application that was open after it was disposed of; empty when it may not.
   */
  public Optional<LocalDate> authorisesSince(LocalDate day) {
    return applications.stream().anyMatch(open -> open.contains(day))
        ? Optional.empty()
        : given.stream()
            .filter(each -> each.contains(day) && isEffective(each.first(), day))
            .map(DateRange::first)
            .filter(
                on -> orders.stream().noneMatch(made -> on.isBefore(made) && !made.isAfter(day)))
            .map(on -> afterApplications(on, day))
            .min(LocalDate::compareTo);
  }

  private boolean isEffective(LocalDate consent, LocalDate day) {
    if (birth == null || birth.statedAge() != null) {
      return true;
    }
    LocalDate born = birth.date();
    return born != null
        && !consent.isBefore(born)
        && (!consent.isBefore(sixWeeksOld(born)) || day.isBefore(sixWeeksOld(born)));
  }

  private LocalDate afterApplications(LocalDate consent, LocalDate day) {
    return applications.stream()
        .map(DateRange::last)
        .filter(last -> last != null && last.isBefore(day) && !last.isBefore(consent))
        .map(last -> last.plusDays(1))
        .reduce(consent, (one, other) -> one.isAfter(other) ? one : other);
  }
}
