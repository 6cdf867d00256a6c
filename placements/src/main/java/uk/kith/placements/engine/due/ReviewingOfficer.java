package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.CareLawToConfirm;
import uk.kith.placements.engine.rules.Wording;

/**
 * Appointment of an independent reviewing officer before the first review; good practice is within
 * five working days of the start of care, after which it is amber, and on the day of the review red
 * (R-PERM-27).
 *
 * @param careEndedOn when the child ceased to be looked after; null while it is
 * @param firstReviewOn when the child's case was first reviewed; null while it was not
 * @param appointedOn null while nobody is
 * @param sharedInFamily the officer also acts for the child's own looked after parent, or child
 */
public record ReviewingOfficer(
    ChildId child,
    LocalDate lookedAfterFrom,
    @Nullable LocalDate careEndedOn,
    @Nullable LocalDate firstReviewOn,
    @Nullable LocalDate appointedOn,
    boolean sharedInFamily) {

  private static final String SOURCE = "Children Act 1989, section 25A; IRO Handbook";

  /**
   * The appointment, due by the day of good practice until that has passed, and then by the first
   * review; whether it was done late the law's day says.
   */
  public List<DueItem> due(CareLawToConfirm law, LocalDate asOf) {
    return FirstReview.term(lookedAfterFrom, Days.upTo(firstReviewOn, asOf))
        .map(
            review ->
                new Due(Duty.REVIEWING_OFFICER, child, asOf, SOURCE)
                    .by(next(review, amber(law), asOf))
                    .doneOn(appointedOn)
                    .endedOn(careEndedOn)
                    .whenDue(severity(review, amber(law), asOf))
                    .items())
        .orElse(List.of());
  }

  private Term next(Term review, Term amber, LocalDate asOf) {
    if (Days.upTo(appointedOn, asOf) != null || !amber.day().isBefore(review.day())) {
      return review;
    }
    return asOf.isAfter(amber.day())
        ? new Term(
            review.due(), review.why() + "; good practice was by " + Wording.day(amber.day()))
        : new Term(
            amber.due(),
            amber.why() + ", by good practice; by law by " + Wording.day(review.day()));
  }

  private Term amber(CareLawToConfirm law) {
    return Term.workingDays(
        law.officerWorkingDays().on(lookedAfterFrom), "the start of care", lookedAfterFrom);
  }

  private static Severity severity(Term review, Term amber, LocalDate asOf) {
    if (!asOf.isBefore(review.day())) {
      return Severity.ERROR;
    }
    return asOf.isAfter(amber.day()) ? Severity.WARNING : Severity.INFO;
  }

  /** An officer who acts for parent and child both. */
  public List<Finding> findings(LocalDate asOf) {
    return sharedInFamily && Days.upTo(appointedOn, asOf) != null
        ? List.of(
            Finding.of(
                RuleId.of("R-PERM-27"),
                Severity.ERROR,
                "The child needs a reviewing officer of their own.",
                SOURCE))
        : List.of();
  }
}
