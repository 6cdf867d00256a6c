package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.kith.court.api.AdoptionFacts;
import uk.kith.kernel.ChildId;
import uk.kith.matching.api.FamilyFinding.Done;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.EndedBy;
import uk.kith.matching.engine.adoption.Link.Moved;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.placements.api.AdoptionOrders;

/**
 * What a step recorded of a child ends, in the same transaction: search, links and placement.
 * {@link TakenBackSteps} undoes it.
 */
@ApplicationScoped
class AfterStep {

  @Inject AdoptionRows rows;
  @Inject MovingIn movingIn;
  @Inject AdoptionFacts court;
  @Inject AdoptionOrders orders;

  /**
   * @param sought the child in its last search
   */
  void of(FindingChildRow sought, Done done) {
    ChildId child = sought.child();
    switch (done.step()) {
      case ADOPTED -> {
        movingIn.adopted(child, done);
        orders.made(child, done.on());
        if (sought.finding().end(child, done.on(), EndedHow.ADOPTED)) {
          endLinks(sought.finding(), done, TakenBackSteps.ADOPTED);
        }
      }
      case REVERSED -> {
        court.reverse(child, done.on());
        if (sought.finding().end(child, done.on(), EndedHow.REVERSED)) {
          endLinks(sought.finding(), done, TakenBackSteps.REVERSED);
        }
      }
      case DISRUPTED -> {
        endPlaced(sought.finding(), child, done);
        movingIn.disrupted(child, done);
      }
      default -> {
        // Nothing follows from it.
      }
    }
  }

  /** Whatever is open ends, also what moved since; by adoption all but the link that led to it. */
  private void endLinks(FamilyFindingRow finding, Done done, String reason) {
    boolean adopted = done.step() == AdoptionStep.ADOPTED;
    EndedBy by = adopted ? EndedBy.COURT : EndedBy.DECISION_MAKER;
    for (LinkRow link : finding.links()) {
      if (link.isOpen() && !(adopted && link.now().state() == LinkState.PLACED)) {
        link.move(new Moved(LinkState.ENDED, notBefore(link, done), reason, by), rows.entry());
      }
    }
  }

  /** R-ADOPT-28: the link ends with the placement, once no brother or sister is left there. */
  private void endPlaced(FamilyFindingRow finding, ChildId child, Done done) {
    String note = done.note();
    for (LinkRow link : finding.links()) {
      if (link.isOpen()
          && link.now().state() == LinkState.PLACED
          && !movingIn.isHomeOfOthers(link, child, done.on())) {
        link.move(
            new Moved(
                LinkState.ENDED,
                notBefore(link, done),
                note == null || note.isBlank() ? "The placement was disrupted" : note,
                null),
            rows.entry());
      }
    }
  }

  private static LocalDate notBefore(LinkRow link, Done done) {
    LocalDate last = link.now().on();
    return done.on().isBefore(last) ? last : done.on();
  }
}
