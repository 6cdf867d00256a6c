package uk.kith.court.engine.guardianship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.LivedTogether;
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
    boolean aYear =
        new LivedTogether(livedTogether).isThrough(applying.minusYears(1), applying.minusDays(1));
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

  /** Together; it need not be continuous, and may not be over for more than three months. */
  private boolean hasLivedThreeOfFiveYears(LocalDate applying) {
    LivedTogether lived = new LivedTogether(livedTogether);
    LocalDate from = applying.minusYears(5);
    LocalDate to = applying.minusDays(1);
    LocalDate last = lived.lastUpTo(to);
    return lived.days(from, to) >= ChronoUnit.DAYS.between(applying.minusYears(3), applying)
        && last != null
        && !last.isBefore(applying.minusMonths(ENDED_MONTHS));
  }
}
