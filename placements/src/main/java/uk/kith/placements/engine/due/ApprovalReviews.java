package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Threshold;

/**
 * Reviews of the approval of foster carers: within a year of the approval, and at least yearly
 * after the review before (R-PLACE-34).
 *
 * @param approvedOn null when the day of approval is not known
 * @param endedOn when the approval ended; null while it goes on
 * @param reviewedOn days on which the approval was reviewed, in any order
 */
public record ApprovalReviews(
    HouseholdId household,
    @Nullable LocalDate approvedOn,
    @Nullable LocalDate endedOn,
    Set<LocalDate> reviewedOn) {

  private static final LocalDate IN_FORCE = LocalDate.of(2011, 4, 1);

  /** Months from one review to the next, by the day from which they run. */
  static final Threshold<Integer> MONTHS =
      Threshold.from(IN_FORCE, 12, "Fostering Services Regulations 2011, regulation 28(2)");

  public ApprovalReviews {
    reviewedOn = Set.copyOf(reviewedOn);
  }

  /**
   * One item for each review held and one for the next. Of carers approved before the Regulations
   * the years run from the first review under them, or from the first day of the Regulations.
   */
  public List<DueItem> due(LocalDate asOf) {
    LocalDate approved = approvedOn;
    if (approved == null) {
      return review(asOf).endedOn(endedOn).notKnown("the day of approval is not recorded");
    }
    boolean before = approved.isBefore(IN_FORCE);
    LocalDate begun = before ? IN_FORCE : approved;
    return Rounds.of(
        begun,
        reviewedOn,
        asOf,
        last -> Term.months(months(last), event(last, begun, before), last),
        term -> review(asOf).by(term).endedOn(endedOn));
  }

  private static String event(LocalDate last, LocalDate begun, boolean before) {
    if (!last.equals(begun)) {
      return "the review";
    }
    return before ? "the Regulations came into force" : "the approval";
  }

  private Due review(LocalDate asOf) {
    return new Due(Duty.APPROVAL_REVIEW, household, asOf, MONTHS.versions().get(0).source());
  }

  private static int months(LocalDate last) {
    return MONTHS.findFor(last).orElseThrow().value();
  }
}
