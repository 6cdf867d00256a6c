package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.AdoptionFacts;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.placements.api.AdoptionOrders;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.AdoptionPlacements.Placed;
import uk.kith.placements.api.CareHistories;

/** What rests on a step of a child, and what follows when the step is taken back. */
@ApplicationScoped
class TakenBackSteps {

  static final String ADOPTED = "The search ended with the adoption";
  static final String REVERSED = "The decision for adoption was reversed";

  /** Which later steps rest on one. */
  private static final Map<AdoptionStep, Set<AdoptionStep>> RESTING =
      Map.of(
          AdoptionStep.MATCHED,
          Set.of(AdoptionStep.PLACED),
          AdoptionStep.PLACED,
          Set.of(AdoptionStep.ADOPTION_APPLIED, AdoptionStep.DISRUPTED, AdoptionStep.ADOPTED),
          AdoptionStep.ADOPTION_APPLIED,
          Set.of(AdoptionStep.ADOPTED),
          AdoptionStep.DISRUPTED,
          Set.of(AdoptionStep.DISRUPTION_MEETING));

  @Inject AdoptionRows rows;
  @Inject AdoptionFacts court;
  @Inject AdoptionPlacements placements;
  @Inject AdoptionOrders orders;
  @Inject CareHistories histories;
  @Inject BusinessDate businessDate;

  /**
   * @throws Conflict when something does
   */
  void requireNothingRestsOn(FindingChildRow sought, AdoptionStep step, LocalDate on) {
    ChildId child = sought.child();
    rows.steps(List.of(child)).stream()
        .filter(row -> RESTING.getOrDefault(step, Set.of()).contains(row.step()))
        .filter(row -> !row.onDay().isBefore(on))
        .findFirst()
        .ifPresent(
            row -> {
              throw resting(
                  "“" + row.step().words() + "”, " + Findings.day(row.onDay()) + ", rests on it");
            });
    switch (step) {
      case ADOPTED -> {
        requireNoSeal(child);
        requireLastSearch(sought, on);
      }
      case REVERSED -> {
        requireNoRevocation(child, on);
        requireLastSearch(sought, on);
      }
      case DISRUPTED -> {
        requirePlaced(child, on);
        requireNoNewMatch(sought.finding(), on);
      }
      case SIBLINGS_DECIDED -> {
        LocalDate separated =
            separatedBy(on, rows.children(List.of(child)), rows.steps(List.of(child)));
        if (separated != null) {
          throw new Conflict(
              "rests-on-it",
              "The search for the child alone, since "
                  + Findings.day(separated)
                  + ", rests on the decision");
        }
      }
      default -> {
        // Nothing but another step rests on it.
      }
    }
  }

  /**
   * When the child was taken out of a search for brothers and sisters, which the decision of a day
   * led to (R-ADOPT-08): it left the search for another one, and neither by an adoption nor by a
   * reversal, nor because the search went on with others. Null when nothing rests on that decision,
   * or on a later one.
   *
   * @param times all searches for the child
   * @param steps of the child that hold, that decision among them
   */
  static @Nullable LocalDate separatedBy(
      LocalDate decided, List<FindingChildRow> times, List<StepRow> steps) {
    return times.stream()
        .filter(time -> time.finding().children().size() > 1 && !time.ended(EndedHow.JOINED))
        .flatMap(time -> Stream.ofNullable(time.endedOn()))
        .filter(left -> !left.isBefore(decided))
        .filter(left -> steps.stream().noneMatch(step -> endsSearch(step, left)))
        .filter(left -> steps.stream().noneMatch(step -> isLater(step, decided, left)))
        .findFirst()
        .orElse(null);
  }

  private static boolean endsSearch(StepRow step, LocalDate on) {
    return (step.step() == AdoptionStep.ADOPTED || step.step() == AdoptionStep.REVERSED)
        && step.onDay().equals(on);
  }

  private static boolean isLater(StepRow step, LocalDate than, LocalDate by) {
    return step.step() == AdoptionStep.SIBLINGS_DECIDED
        && step.onDay().isAfter(than)
        && !step.onDay().isAfter(by);
  }

  private void requireNoSeal(ChildId child) {
    if (histories.adoptedOn(List.of(child), businessDate.today()).containsKey(child)) {
      throw new Conflict(
          "sealed",
          "The order ended the placement, and the child's record is sealed by that.\n"
              + "Maybe put the end of the placement right first, on the page of the child's"
              + " placements; the record stays sealed until the order is taken back too");
    }
  }

  /** The step ended the search that came last. */
  private static void requireLastSearch(FindingChildRow sought, LocalDate on) {
    if (!sought.endedOn(on)) {
      throw resting("A new search for a family has begun since");
    }
  }

  private void requireNoRevocation(ChildId child, LocalDate on) {
    AdoptionFacts.Facts facts = court.of(List.of(child), businessDate.today()).get(child);
    if (facts == null) {
      return;
    }
    LocalDate applied = facts.revocationAppliedOn();
    LocalDate revoked = facts.revokedOn();
    if ((applied != null && !applied.isBefore(on)) || (revoked != null && !revoked.isBefore(on))) {
      throw resting("The revocation of the placement order was applied for since");
    }
  }

  private void requirePlaced(ChildId child, LocalDate on) {
    Placed there = placements.of(List.of(child), businessDate.today()).get(child);
    if (there != null && on.equals(there.endedOn())) {
      throw new Conflict(
          "placement-ended",
          "The register has the placement ended on "
              + Findings.day(on)
              + ".\nMaybe put that right first, on the page of the child's placements");
    }
  }

  private static void requireNoNewMatch(FamilyFindingRow finding, LocalDate on) {
    boolean matched =
        finding.links().stream()
            .map(LinkRow::link)
            .map(Link::moves)
            .flatMap(List::stream)
            .anyMatch(move -> move.state() == LinkState.MATCHED && move.on().isAfter(on));
    if (matched) {
      throw resting("A match with another family was decided since");
    }
  }

  private static Conflict resting(String what) {
    return new Conflict("rests-on-it", what + ": take that back first");
  }

  /** The search and the links go on that ended with the step. */
  void undo(FindingChildRow sought, AdoptionStep step, LocalDate on, String why) {
    switch (step) {
      case ADOPTED -> {
        orders.takenBack(sought.child());
        sought.reopen();
        reopen(sought.finding(), ADOPTED);
      }
      case REVERSED -> {
        court.takeBackReversal(sought.child(), on, why);
        sought.reopen();
        reopen(sought.finding(), REVERSED);
      }
      case DISRUPTED ->
          sought.finding().links().stream()
              .filter(link -> !link.isOpen() && link.now().on().equals(on))
              .filter(link -> link.link().firstReached(LinkState.PLACED) != null)
              .forEach(link -> link.takeBack(rows.entry()));
      default -> {
        // Nothing followed from it.
      }
    }
  }

  private void reopen(FamilyFindingRow finding, String reason) {
    finding.links().stream()
        .filter(link -> !link.isOpen() && reason.equals(link.now().reason()))
        .forEach(link -> link.takeBack(rows.entry()));
  }
}
