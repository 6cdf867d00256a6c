package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;

/**
 * What comes next on a child's way: what a rule wants first, else what the stage waits for. A
 * review while the child waits (R-ADOPT-14) is no step of the way: it comes next only when it is
 * late, and stands under what is due before.
 *
 * @param by null when no rule sets a day
 * @param late whether the day is past
 */
public record NextStep(String words, @Nullable LocalDate by, boolean late) {

  /** R-COURT-32: the duty stands again while adoption stays the plan, and else another is made. */
  static final String REFUSED =
      "The plan is reviewed: a placement order is applied for again, or the decision is reversed";

  public static NextStep of(AdoptionChain chain, AdoptionPolicy policy, LocalDate asOf) {
    List<AdoptionDue> due =
        AdoptionClocks.open(chain, policy, asOf).stream()
            .filter(each -> !each.isReviewWhileWaiting() || each.isLate(asOf))
            .toList();
    AdoptionStage stage = chain.stage(asOf);
    if (StillToBePlaced.isOver(chain, asOf)
        && (stage.isBeforePlacement() || stage == AdoptionStage.REVOKED)) {
      return new NextStep(
          chain.orderedOn(asOf) == null
              ? "Stop: adoption is no longer the plan; the decision is to be reversed"
              : "Stop: adoption is no longer the plan; the placement order is to be revoked",
          chain.orderedOn(asOf) == null ? null : chain.revokeBy(),
          due.stream().anyMatch(each -> each.isLate(asOf)));
    }
    if (chain.left(asOf) != null && !chain.stage(asOf).isOver()) {
      return new NextStep(
          "Record how the placement for adoption ended, or put its end right", null, true);
    }
    if (!due.isEmpty()) {
      AdoptionDue first = due.get(0);
      return new NextStep(first.words(), first.by().date(), first.isLate(asOf));
    }
    LocalDate panel = bookedPanel(chain, asOf);
    return panel == null
        ? new NextStep(waitsFor(chain, policy, asOf), null, false)
        : new NextStep("The matching panel meets", panel, asOf.isAfter(panel));
  }

  /** The day of the panel that a linked child's link is booked to, while it has not recommended. */
  private static @Nullable LocalDate bookedPanel(AdoptionChain chain, LocalDate asOf) {
    Link link = chain.link(asOf);
    if (link == null || chain.stage(asOf) != AdoptionStage.LINKED) {
      return null;
    }
    PanelAdvice advice = PanelAdvice.last(link.doneBy(asOf));
    LocalDate booked = link.panelOn();
    boolean said =
        advice != null && (advice.isGiven() || booked == null || !booked.isAfter(advice.on()));
    return said ? null : booked;
  }

  private static boolean isDeferred(Link link, LocalDate asOf) {
    PanelAdvice advice = PanelAdvice.last(link.doneBy(asOf));
    return advice != null && !advice.isGiven();
  }

  private static String waitsFor(AdoptionChain chain, AdoptionPolicy policy, LocalDate asOf) {
    Link link = chain.link(asOf);
    LinkState state = link == null ? null : link.state(asOf);
    return switch (chain.stage(asOf)) {
      case CONSIDERED -> "The decision maker decides whether the child should be placed";
      case DECIDED ->
          chain.has(Milestone.ORDER_REFUSED, asOf)
              ? REFUSED
              : chain.has(Milestone.ORDER_APPLIED, asOf)
                  ? "The court decides on the placement order"
                  : "A placement order is applied for";
      case WAITING, DISRUPTED -> "A family is found";
      case LINKED ->
          link != null && isDeferred(link, asOf)
              ? "The match, which the panel deferred, goes to a panel again"
              : state == LinkState.PANEL
                  ? "The decision maker decides on the match"
                  : "The link goes to the matching panel";
      case MATCHED -> "The child moves in, after introductions";
      case PLACED -> {
        LocalDate from = AdoptionClocks.mayApplyFrom(chain, policy, asOf);
        yield from != null && from.isAfter(asOf)
            ? "The adopters may apply from " + Findings.day(from)
            : "The adopters apply for the order";
      }
      case APPLIED -> "The court decides on the adoption order";
      case REVERSED ->
          chain.endedOn(asOf) == null
                  && chain.orderedOn(asOf) != null
                  && chain.has(Milestone.REVOCATION_APPLIED, asOf)
              ? "The court decides whether the placement order is revoked"
              : "Nothing: the way is over";
      case ADOPTED, REVOKED, CARE_OVER -> "Nothing: the way is over";
    };
  }
}
