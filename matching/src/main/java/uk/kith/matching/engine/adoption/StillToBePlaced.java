package uk.kith.matching.engine.adoption;

import static uk.kith.kernel.Severity.CRITICAL;
import static uk.kith.kernel.Severity.ERROR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.WorkingCalendar;

/**
 * Whether a child is still to be placed for adoption (R-ADOPT-30, R-COURT-35). What says that it is
 * not stops the search for a family: no family is suggested, and a link, match or move is recorded
 * only by who accepts it with a reason; after a reversal no move is at all.
 */
public final class StillToBePlaced {

  private StillToBePlaced() {}

  /**
   * What stops the search on a day; empty while nothing does, and once the way is over. Of an order
   * that was revoked it is the decision that is still to be reversed.
   */
  public static List<Finding> against(AdoptionChain chain, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    if (isDone(chain, asOf)) {
      return findings;
    }
    LocalDate turned = chain.turnedOn();
    boolean ordered = chain.orderedOn(asOf) != null;
    if (turned != null && !turned.isAfter(asOf)) {
      findings.add(
          Findings.of(
              "R-COURT-35",
              CRITICAL,
              "AAR 2005 reg 36",
              ordered
                  ? "Adoption has not been the plan since %s: no family is to be sought, and the"
                      + " placement order is to be revoked."
                  : "Adoption has not been the plan since %s: no family is to be sought, and the"
                      + " decision is to be reversed.",
              turned));
    }
    LocalDate reviewed = chain.reviewedAway(asOf);
    if (reviewed != null) {
      findings.add(
          Findings.of(
              "R-ADOPT-30",
              CRITICAL,
              "AAR 2005 reg 36",
              "The review on %s found that the child should no longer be placed for adoption; the"
                  + " decision is to be reversed and the placement order revoked (R-COURT-35).",
              reviewed));
    }
    return findings;
  }

  private static boolean isDone(AdoptionChain chain, LocalDate asOf) {
    AdoptionStage stage = chain.stage(asOf);
    return stage == AdoptionStage.REVOKED ? !chain.has(Milestone.DECIDED, asOf) : stage.isOver();
  }

  /**
   * R-ADOPT-30: reviews of a child with authority to place that is not placed, from the six-month
   * review on, that do not say whether it should be; also those after a disruption. From the day on
   * which adoption ceased to be the plan that is answered.
   */
  static List<Finding> unanswered(AdoptionChain chain, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    LocalDate authorised = chain.authorisedOn(asOf);
    if (authorised == null || chain.stage(asOf).isOver()) {
      return findings;
    }
    LocalDate from = WorkingCalendar.monthsAfter(authorised, 6);
    LocalDate turned = chain.turnedOn();
    for (AdoptionReview review : chain.reviews()) {
      LocalDate on = review.on();
      if (!on.isBefore(from)
          && !on.isAfter(asOf)
          && review.stillToBePlaced() == null
          && (turned == null || on.isBefore(turned))
          && isUnplaced(chain, on, asOf)) {
        findings.add(
            Findings.of(
                "R-ADOPT-30",
                Severity.WARNING,
                "AAR 2005 reg 36",
                "The review on %s does not say whether the child should still be placed for"
                    + " adoption.",
                on));
      }
    }
    return findings;
  }

  /** R-COURT-32: the application ended without an order, and the plan is to be looked at again. */
  static List<Finding> refused(AdoptionChain chain, LocalDate asOf) {
    LocalDate refused = chain.day(Milestone.ORDER_REFUSED, asOf);
    if (refused == null || chain.authorisedOn(asOf) != null || isOver(chain, asOf)) {
      return List.of();
    }
    return chain.stage(asOf).isBeforePlacement()
        ? List.of(
            Findings.of(
                "R-COURT-32",
                Severity.WARNING,
                "ACA 2002 s22(1), (2)",
                "The application for a placement order ended on %s without one. The plan is to be"
                    + " reviewed: a placement order is applied for again while adoption stays the"
                    + " plan, or else the decision is reversed.",
                refused))
        : List.of();
  }

  /** R-ADOPT-21: a reason that the record speaks against. */
  public static List<Finding> reason(
      AdoptionChain chain, @Nullable ReversalReason reason, LocalDate reversed) {
    LocalDate ordered = chain.orderedOn(reversed);
    return reason != ReversalReason.RD2 || ordered == null
        ? List.of()
        : List.of(
            Findings.of(
                "R-ADOPT-21",
                ERROR,
                "903 rules 119, 120",
                "The reason for the reversal on %s is that the court made no placement order; the"
                    + " one made on %s is on record.",
                reversed,
                ordered));
  }

  private static boolean isUnplaced(AdoptionChain chain, LocalDate on, LocalDate asOf) {
    LocalDate placed = EarlierPlacements.last(chain, Milestone.PLACED, asOf);
    LocalDate disrupted = chain.day(Milestone.DISRUPTED, asOf);
    return placed == null
        || on.isBefore(placed)
        || (disrupted != null && !disrupted.isBefore(placed) && !on.isBefore(disrupted));
  }

  public static boolean isOver(AdoptionChain chain, LocalDate asOf) {
    return !against(chain, asOf).isEmpty();
  }

  /** Whether a finding is one of those that stop the search. */
  public static boolean isStop(Finding finding) {
    return finding.severity() == CRITICAL;
  }

  /**
   * What speaks on a day against a move in besides: after a reversal nothing lets it pass, and
   * while revocation is applied for the court alone gives leave.
   */
  public static List<Finding> againstMove(AdoptionChain chain, LocalDate on) {
    List<Finding> findings = new ArrayList<>(against(chain, on));
    LocalDate reversed = chain.day(Milestone.REVERSED, on);
    if (reversed != null && chain.stage(on) == AdoptionStage.REVERSED) {
      findings.add(
          new Finding(
              RuleId.of("R-ADOPT-22"),
              Severity.CRITICAL,
              "It was decided on "
                  + Findings.day(reversed)
                  + " that the child should no longer be placed for adoption.",
              List.of(reversed),
              "AAR 2005 reg 36",
              true));
    }
    LocalDate applied = chain.day(Milestone.REVOCATION_APPLIED, on);
    if (applied != null && chain.orderedOn(on) != null) {
      findings.add(
          Findings.of(
              "R-COURT-34",
              ERROR,
              "ACA 2002 s24(5)",
              "Revocation of the placement order was applied for on %s. Until that is disposed of"
                  + " the child may not be placed without leave of the court: say when leave was"
                  + " given.",
              applied));
    }
    return findings;
  }
}
