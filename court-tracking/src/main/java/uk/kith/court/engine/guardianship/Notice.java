package uk.kith.court.engine.guardianship;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.WorkingCalendar;

/**
 * What opens the way to an application for special guardianship: written notice to the authority,
 * or the court itself.
 *
 * @param givenOn when the authority had written notice; null when it had none
 * @param leaveOn when the court gave leave to apply in pending adoption proceedings; null if not
 * @param askedOn when the court asked the authority for the report of its own motion; null if not
 */
public record Notice(
    @Nullable LocalDate givenOn, @Nullable LocalDate leaveOn, @Nullable LocalDate askedOn) {

  public static final Notice NONE = new Notice(null, null, null);

  /**
   * The first day on which an application can be made: three months after the notice (CA 1989
   * s14A(7)), or at once with leave in adoption proceedings or where the court acts of its own
   * motion (R-SGO-01). Empty while none of them is recorded.
   */
  public Optional<LocalDate> earliestApplication(LawToConfirm law) {
    return Optional.ofNullable(earlier(earlier(leaveOn, askedOn), noticed(law)));
  }

  /**
   * The day of the first application that can still be made: a day itself, or a later one on which
   * the way is open (R-SGO-01). By it the ground of the carer is judged (R-SGO-06).
   */
  public LocalDate nextApplication(LawToConfirm law, LocalDate asOf) {
    return earliestApplication(law).filter(asOf::isBefore).orElse(asOf);
  }

  /**
   * When the report is due: the day that the court directs, else as long after the notice as an
   * application waits (R-SGO-05). Empty when neither is known.
   *
   * @param directed null when the court has set no day
   */
  public Optional<LocalDate> reportDue(@Nullable LocalDate directed, LawToConfirm law) {
    return Optional.ofNullable(directed == null ? noticed(law) : directed);
  }

  private @Nullable LocalDate noticed(LawToConfirm law) {
    return givenOn == null
        ? null
        : WorkingCalendar.monthsAfter(givenOn, law.guardianshipNoticeMonths().on(givenOn));
  }

  /** The day by which the checklist of the report is chosen; empty when there is none. */
  public Optional<LocalDate> reportFrom() {
    return Optional.ofNullable(earlier(givenOn, askedOn));
  }

  /** When notice was given, or the court opened the way without it; null while neither. */
  public @Nullable LocalDate openedOn() {
    return earlier(givenOn, earlier(leaveOn, askedOn));
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
