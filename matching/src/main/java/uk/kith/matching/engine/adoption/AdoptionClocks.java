package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.PlacementOrder;
import uk.kith.court.engine.permanence.AdoptionReviews;
import uk.kith.kernel.WorkingCalendar;

/**
 * By when what is to be done for a child on the way to adoption: decision on a match (R-ADOPT-03),
 * plan (R-ADOPT-12), reviews and visits (R-ADOPT-14 to -16), wider search (R-ADOPT-18), the meeting
 * on a disruption (R-ADOPT-28), the home that follows it (R-DATA-03), the application for a
 * placement order (R-COURT-32) and to revoke one (R-COURT-35), and from when the adopters may apply
 * (R-COURT-37).
 */
public final class AdoptionClocks {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.englandAndWales();
  private static final Comparator<AdoptionDue> FIRST_FIRST =
      Comparator.comparing((AdoptionDue each) -> each.by().date());

  private final AdoptionChain chain;
  private final AdoptionPolicy policy;
  private final LocalDate asOf;

  private AdoptionClocks(AdoptionChain chain, AdoptionPolicy policy, LocalDate asOf) {
    this.chain = chain;
    this.policy = policy;
    this.asOf = asOf;
  }

  /** All that is open on a day, what is due first first. */
  public static List<AdoptionDue> open(AdoptionChain chain, AdoptionPolicy policy, LocalDate asOf) {
    List<AdoptionDue> due = new ArrayList<>(ofChild(chain, policy, asOf));
    Link link = chain.link(asOf);
    if (link != null && !chain.stage(asOf).isOver()) {
      due.addAll(0, ofMatch(link, policy, asOf));
      due.sort(FIRST_FIRST);
    }
    return due;
  }

  /** What is open of the child, whichever family it is linked with. */
  static List<AdoptionDue> ofChild(AdoptionChain chain, AdoptionPolicy policy, LocalDate asOf) {
    return new AdoptionClocks(chain, policy, asOf).all();
  }

  private List<AdoptionDue> all() {
    List<AdoptionDue> due = new ArrayList<>();
    LocalDate missing = chain.homeMissingSince(asOf);
    if (missing != null) {
      due.add(AdoptionDue.of(AdoptionDue.HOME, "It is recorded where the child lives", missing));
    }
    AdoptionStage stage = chain.stage(asOf);
    if (stage == AdoptionStage.REVOKED) {
      addDisruption(due);
    }
    addRevocation(due);
    if (stage.isOver()) {
      due.sort(FIRST_FIRST);
      return due;
    }
    LocalDate placed = chain.day(Milestone.PLACED, asOf);
    if (stage == AdoptionStage.PLACED || stage == AdoptionStage.APPLIED) {
      if (placed != null) {
        due.add(reviewOfPlaced(placed));
        AdoptionDue visit = visit(placed);
        if (visit != null) {
          due.add(visit);
        }
      }
    } else {
      addApplication(due);
      LocalDate authorised = chain.authorisedOn(asOf);
      if (authorised != null) {
        due.add(reviewOfWaiting(authorised));
      }
      addWiderSearch(due);
      addDisruption(due);
    }
    due.sort(FIRST_FIRST);
    return due;
  }

  /** What is open of the match with one family: the decision on it, and the plan after it. */
  public static List<AdoptionDue> ofMatch(Link link, AdoptionPolicy policy, LocalDate asOf) {
    List<AdoptionDue> due = new ArrayList<>();
    if (!link.isOpen(asOf)) {
      return due;
    }
    LocalDate minutes = link.decidedFrom(asOf);
    boolean matched = link.isAtLeast(LinkState.MATCHED, asOf);
    if (minutes != null && !matched) {
      due.add(
          AdoptionDue.of(
              "R-ADOPT-03",
              "The decision maker decides on the match",
              CALENDAR.workingDaysAfter(minutes, policy.decideWorkingDays())));
    }
    LocalDate matchedOn = link.reached(LinkState.MATCHED, asOf);
    if (matched && matchedOn != null && link.done(LinkStep.PLACEMENT_PLAN_SENT, asOf) == null) {
      due.add(
          AdoptionDue.of(
              "R-ADOPT-12",
              "The placement plan is sent to the family",
              CALENDAR.workingDaysAfter(matchedOn, policy.planWorkingDays())));
    }
    return due;
  }

  /**
   * R-ADOPT-14, as the list of reviews has it: the three months are of the day on which there first
   * was authority to place, so that they do not begin anew with a disruption, after which the next
   * review is due within six months of the last, held while the child was placed or not.
   */
  private AdoptionDue reviewOfWaiting(LocalDate authorised) {
    return AdoptionDue.of(
        "R-ADOPT-14",
        "The case is reviewed while the child waits to be placed",
        AdoptionReviews.dueWhileWaiting(authorised, reviewsSince(authorised)));
  }

  /** R-COURT-32: until there is authority to place, also by consent. */
  private void addApplication(List<AdoptionDue> due) {
    LocalDate by = chain.applyBy();
    if (by != null && chain.authorisedOn(asOf) == null && !StillToBePlaced.isOver(chain, asOf)) {
      due.add(
          AdoptionDue.of(
              AdoptionDue.APPLICATION,
              chain.has(Milestone.ORDER_REFUSED, asOf)
                  ? NextStep.REFUSED
                  : "A placement order is applied for",
              by));
    }
  }

  /** R-COURT-35: also once the way is over; the order is there until the court revokes it. */
  private void addRevocation(List<AdoptionDue> due) {
    LocalDate by = chain.revokeBy();
    if (by != null && chain.orderedOn(asOf) != null) {
      due.add(
          AdoptionDue.of(
              AdoptionDue.REVOCATION, "The authority applies to revoke the placement order", by));
    }
  }

  /** R-ADOPT-28: what is to be learned of a disruption. */
  private void addDisruption(List<AdoptionDue> due) {
    LocalDate disrupted = chain.day(Milestone.DISRUPTED, asOf);
    LocalDate met = chain.day(Milestone.DISRUPTION_MEETING, asOf);
    LocalDate overcome = chain.overcome(asOf);
    if (disrupted != null
        && (overcome == null || disrupted.isAfter(overcome))
        && (met == null || met.isBefore(disrupted))) {
      due.add(
          AdoptionDue.of(
              "R-ADOPT-28",
              "The disruption meeting is held, and what was learned recorded",
              WorkingCalendar.daysAfter(disrupted, policy.disruptionMeetingDays())));
    }
  }

  /** R-ADOPT-15, as the list of reviews has it. */
  private AdoptionDue reviewOfPlaced(LocalDate placed) {
    List<LocalDate> held = reviewsSince(placed);
    return AdoptionDue.of(
        "R-ADOPT-15",
        "The case is reviewed after the move",
        AdoptionReviews.dueAfterMove(placed, held));
  }

  /** R-ADOPT-16: within a week of the move, then weekly until the first review. */
  private @Nullable AdoptionDue visit(LocalDate placed) {
    if (lastReview(placed) != null) {
      return null;
    }
    LocalDate last =
        chain.visits().stream()
            .filter(on -> !on.isBefore(placed) && !on.isAfter(asOf))
            .max(LocalDate::compareTo)
            .orElse(placed);
    return AdoptionDue.of(
        "R-ADOPT-16",
        "The child is visited with the new family",
        WorkingCalendar.weeksAfter(last, 1));
  }

  /**
   * R-ADOPT-18: no family explored at so many days from the decision; after a disruption from that
   * day, when the search begins anew, and a referral from before it is that of the first search.
   * Nobody is sought for a child who is no longer to be adopted.
   */
  private void addWiderSearch(List<AdoptionDue> due) {
    LocalDate decided = chain.soughtSince(asOf);
    LocalDate referred = chain.day(Milestone.REFERRED_WIDER, asOf);
    LocalDate disrupted = chain.day(Milestone.DISRUPTED, asOf);
    Link link = chain.link(asOf);
    if (decided == null
        || (referred != null && (disrupted == null || !referred.isBefore(disrupted)))
        || (link != null && link.isAtLeast(LinkState.EXPLORING, asOf))
        || chain.left(asOf) != null
        || StillToBePlaced.isOver(chain, asOf)) {
      return;
    }
    due.add(
        AdoptionDue.of(
            "R-ADOPT-18",
            "The search goes beyond the authority and its region, while no family is explored",
            WorkingCalendar.daysAfter(decided, policy.widerSearchDays())));
  }

  private @Nullable LocalDate lastReview(LocalDate since) {
    return reviewsSince(since).stream().max(LocalDate::compareTo).orElse(null);
  }

  /** In order of time. */
  private List<LocalDate> reviewsSince(LocalDate since) {
    return chain.reviews().stream()
        .map(AdoptionReview::on)
        .filter(on -> !on.isBefore(since) && !on.isAfter(asOf))
        .sorted()
        .toList();
  }

  /** R-COURT-37: from when the adopters may apply; null while the child is not placed. */
  public static @Nullable LocalDate mayApplyFrom(
      AdoptionChain chain, AdoptionPolicy policy, LocalDate asOf) {
    LocalDate placed = chain.day(Milestone.PLACED, asOf);
    return placed == null || !chain.isPlaced(asOf)
        ? null
        : PlacementOrder.earliestApplication(placed, policy.law());
  }
}
