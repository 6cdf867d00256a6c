package uk.kith.court.engine.guardianship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.DateRange;

/**
 * Somebody who thinks of applying for special guardianship, as far as it decides whether the court
 * must give leave first (R-SGO-06, CA 1989 s14A(5) with s10(5) and (10)).
 *
 * @param foster foster parent of the local authority
 * @param relative relative of the child; the limb was added by the Children and Young Persons Act
 *     2008 s38, {@link LawToConfirm#relativesFrom}
 * @param livedTogether when the child has lived with them, both days included
 * @param named named in a child arrangements order as one with whom the child is to live
 * @param namedConsent everybody who is so named consents
 * @param inCare the child is in the care of the authority under an order
 * @param authorityConsents the authority consents
 * @param parentsConsent everybody with parental responsibility consents
 */
public record Applicant(
    boolean guardian,
    boolean foster,
    boolean relative,
    List<DateRange> livedTogether,
    boolean named,
    boolean namedConsent,
    boolean inCare,
    boolean authorityConsents,
    boolean parentsConsent) {

  /** CA 1989 s10(10): it may not have ended earlier than this before the application. */
  static final int ENDED_MONTHS = 3;

  public Applicant {
    livedTogether = livedTogether.stream().sorted(Comparator.comparing(DateRange::first)).toList();
  }

  /** The first ground that holds for an application of a day. */
  public Ground groundOn(LocalDate applying, LawToConfirm law) {
    if (guardian) {
      return Ground.GUARDIAN;
    }
    boolean aYear = hasLivedThrough(applying.minusYears(1), applying.minusDays(1));
    if (foster && aYear) {
      return Ground.FOSTER_PARENT;
    }
    if (relative && aYear && !applying.isBefore(law.relativesFrom())) {
      return Ground.RELATIVE;
    }
    if (named) {
      return Ground.NAMED_IN_ORDER;
    }
    if (namedConsent) {
      return Ground.CONSENT_OF_NAMED;
    }
    if (hasLivedThreeOfFiveYears(applying)) {
      return Ground.THREE_OF_FIVE_YEARS;
    }
    if (inCare) {
      return authorityConsents ? Ground.CONSENT_OF_AUTHORITY : Ground.LEAVE_NEEDED;
    }
    return parentsConsent ? Ground.CONSENT_OF_PARENTS : Ground.LEAVE_NEEDED;
  }

  /** Whether the child lived with them on every day. */
  private boolean hasLivedThrough(LocalDate first, LocalDate last) {
    LocalDate wanted = first;
    for (DateRange stay : livedTogether) {
      if (stay.contains(wanted)) {
        LocalDate end = stay.last();
        if (end == null || !end.isBefore(last)) {
          return true;
        }
        wanted = end.plusDays(1);
      }
    }
    return false;
  }

  /** Together; it need not be continuous, and may not be over for more than three months. */
  private boolean hasLivedThreeOfFiveYears(LocalDate applying) {
    LocalDate from = applying.minusYears(5);
    LocalDate to = applying.minusDays(1);
    long days = 0;
    LocalDate next = from;
    for (DateRange stay : livedTogether) {
      LocalDate first = stay.first().isBefore(next) ? next : stay.first();
      LocalDate last = stay.last() == null || stay.last().isAfter(to) ? to : stay.last();
      if (!last.isBefore(first)) {
        days += ChronoUnit.DAYS.between(first, last) + 1;
        next = last.plusDays(1);
      }
    }
    return days >= ChronoUnit.DAYS.between(applying.minusYears(3), applying)
        && !next.minusDays(1).isBefore(applying.minusMonths(ENDED_MONTHS));
  }
}
