package uk.kith.court.engine.order;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.WorkingCalendar;

/**
 * R-COURT-32: the authority must apply for a placement order while it is satisfied that the child
 * ought to be placed for adoption (ACA 2002 s22(1), (2)). An application that was refused or
 * withdrawn does not meet that: while the authority stays satisfied the duty stands again, and else
 * the plan is to be looked at.
 *
 * @param decidedOn when the decision maker decided that the child ought to be placed for adoption
 * @param applications for a placement order about the child, also from before the decision
 */
public record DutyToApply(LocalDate decidedOn, List<Application> applications) {

  /**
   * An application for a placement order.
   *
   * @param on when it was made; where only the refusal is recorded, the day of that
   * @param endedOn when the court disposed of it; null while it is pending
   * @param failed it was refused, withdrawn or ended otherwise without an order; says nothing while
   *     it is pending, and is false where nobody recorded how it ended (R-COURT-38)
   */
  public record Application(LocalDate on, @Nullable LocalDate endedOn, boolean failed) {

    /** Whether it had failed by a day. */
    public boolean hasFailedBy(LocalDate asOf) {
      return failed && isOverBy(asOf);
    }

    private boolean isOverBy(LocalDate asOf) {
      return endedOn != null && !endedOn.isAfter(asOf);
    }

    /** Made since a decision and not failed, or still pending on a day. */
    boolean follows(LocalDate decidedOn, LocalDate asOf) {
      return !on.isAfter(asOf) && (!isOverBy(asOf) || (!failed && !on.isBefore(decidedOn)));
    }
  }

  public DutyToApply {
    applications = List.copyOf(applications);
  }

  /**
   * Whether the decision waits for an application: no placement order is in force, none was made
   * since the decision, and none is applied for.
   *
   * @param orders about the child, in force or not
   */
  public boolean waits(Collection<PlacementOrder> orders, LocalDate asOf) {
    return orders.stream()
            .noneMatch(order -> !order.madeOn().isBefore(decidedOn) || order.end(asOf).isEmpty())
        && applications.stream().noneMatch(each -> each.follows(decidedOn, asOf));
  }

  /** The application made since the decision that failed last; empty while none has. */
  public Optional<Application> failed(LocalDate asOf) {
    return applications.stream()
        .filter(each -> each.hasFailedBy(asOf) && !ended(each).isBefore(decidedOn))
        .max(Comparator.comparing(DutyToApply::ended));
  }

  /** Of one that has failed. */
  private static LocalDate ended(Application failed) {
    return failed.endedOn() == null ? LocalDate.MIN : failed.endedOn();
  }

  /** Whether an application failed, and another plan than adoption was said since the decision. */
  public boolean isLookedAtAgain(
      Collection<PermanencePlan> plans, Collection<PlacementOrder.Turn> turns, LocalDate asOf) {
    return failed(asOf).isPresent()
        && PlacementOrder.turnedAway(decidedOn, plans, turns, asOf).isPresent();
  }

  /**
   * By when to apply; once an application failed, the days run from its end.
   *
   * @param applyDays working days in which to apply
   */
  public LocalDate by(int applyDays, LocalDate asOf) {
    LocalDate from = failed(asOf).map(DutyToApply::ended).orElse(decidedOn);
    return WorkingCalendar.englandAndWales().workingDaysAfter(from, applyDays).date();
  }

  /**
   * That the day to apply has passed.
   *
   * @param pending whether an application on which a care order might be made is pending, or the
   *     child is under a care order
   * @param applyDays working days in which to apply
   */
  public List<Finding> findings(boolean pending, int applyDays, LocalDate asOf) {
    LocalDate by = by(applyDays, asOf);
    if (!pending || !waits(List.of(), asOf) || !asOf.isAfter(by)) {
      return List.of();
    }
    Application failed = failed(asOf).orElse(null);
    return List.of(
        failed == null
            ? finding(
                "It was decided on %s that the child ought to be placed for adoption; the"
                    + " application for a placement order was to be made by %s, and none is"
                    + " recorded.",
                decidedOn, by)
            : failed.on().equals(ended(failed))
                ? finding(
                    "It was decided on %s that the child ought to be placed for adoption; an"
                        + " application for a placement order was refused on %s. Another was to be made"
                        + " by %s, unless adoption is no longer the plan.",
                    decidedOn, ended(failed), by)
                : finding(
                    "It was decided on %s that the child ought to be placed for adoption; the"
                        + " application of %s for a placement order ended on %s without one. Another"
                        + " was to be made by %s, unless adoption is no longer the plan.",
                    decidedOn, failed.on(), ended(failed), by));
  }

  private static Finding finding(String text, LocalDate... days) {
    return Findings.of("R-COURT-32", Severity.ERROR, "ACA 2002 s22(1), (2)", text, days);
  }
}
