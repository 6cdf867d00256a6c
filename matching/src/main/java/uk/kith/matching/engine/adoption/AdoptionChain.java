package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.ParentalConsent;
import uk.kith.kernel.Birth;

/**
 * Everything from which one child's way to adoption is told, whatever the day.
 *
 * @param days the dated facts; match and move are taken from the links, and from here of a child
 *     whose family was never linked here
 * @param links all that were ever explored for the child
 * @param siblingGroup whether a family is sought for brothers and sisters together, or the child
 *     has some who are sought for too
 * @param siblingsDecidedOn when it was decided whether they stay together; null while it is not
 * @param reviews of the case, in any order
 * @param visits to the child in the placement for adoption
 * @param reversal why it is no longer to be placed; null while it is, and when not recorded
 * @param decidedFirst the first decision, when it was decided more often; null when never
 * @param careEnded when care ended, by adoption or otherwise; null while looked after
 * @param turnedOn since when adoption is no longer planned (R-COURT-35); null while it is
 * @param unitedOn when the young person married or formed a civil partnership; null while neither
 * @param leftOn when the last placement for adoption ended by the register, neither by adoption nor
 *     by a disruption that is recorded (R-ADOPT-28); null while that is not so
 * @param apartSince when it was decided that the child lives apart from those with whom a family is
 *     sought for it together all the same (R-ADOPT-08); null while that is not so
 * @param applyBy by when a placement order is to be applied for (R-COURT-32); null while it is not
 * @param revokeBy by when to apply to revoke the placement order, once adoption is no longer
 *     planned (R-COURT-35); null while that is not so, and once somebody did
 * @param consent of the parents, with what of the court stands against it (ACA 2002 s19(3))
 * @param homeMissing since when it is not recorded where the child lives: its placement for
 *     adoption was disrupted, or another was to follow its last one (R-DATA-03); null while that is
 *     not so
 */
public record AdoptionChain(
    Birth birth,
    Map<Milestone, LocalDate> days,
    List<Link> links,
    boolean siblingGroup,
    @Nullable LocalDate siblingsDecidedOn,
    List<AdoptionReview> reviews,
    List<LocalDate> visits,
    @Nullable ReversalReason reversal,
    @Nullable LocalDate decidedFirst,
    @Nullable LocalDate careEnded,
    @Nullable LocalDate turnedOn,
    @Nullable LocalDate unitedOn,
    @Nullable LocalDate leftOn,
    @Nullable LocalDate apartSince,
    @Nullable LocalDate applyBy,
    @Nullable LocalDate revokeBy,
    ParentalConsent consent,
    @Nullable LocalDate homeMissing) {

  private static final int GROWN_UP = 18;

  public AdoptionChain {
    days = Map.copyOf(days);
    links = List.copyOf(links);
    reviews = reviews.stream().sorted(Comparator.comparing(AdoptionReview::on)).toList();
    visits = visits.stream().sorted().toList();
  }

  /** The same child, known to have brothers or sisters who are on the way as well. */
  public AdoptionChain inSiblingGroup() {
    return copy(days, links, true);
  }

  public AdoptionChain with(Map<Milestone, LocalDate> otherDays, List<Link> otherLinks) {
    return copy(otherDays, otherLinks, siblingGroup);
  }

  private AdoptionChain copy(Map<Milestone, LocalDate> on, List<Link> of, boolean group) {
    return new AdoptionChain(
        birth,
        on,
        of,
        group,
        siblingsDecidedOn,
        reviews,
        visits,
        reversal,
        decidedFirst,
        careEnded,
        turnedOn,
        unitedOn,
        leftOn,
        apartSince,
        applyBy,
        revokeBy,
        consent,
        homeMissing);
  }

  /**
   * Since when the child no longer lives with the family of whom the record says that it does: its
   * placement ended by the register, and nobody recorded how (R-ADOPT-28); null otherwise.
   */
  public @Nullable LocalDate left(LocalDate asOf) {
    return after(overcome(asOf), upTo(leftOn, asOf));
  }

  /** Since when nobody recorded where the child lives, by a day; null while that is known. */
  public @Nullable LocalDate homeMissingSince(LocalDate asOf) {
    return upTo(homeMissing, asOf);
  }

  /** The day of a milestone that had come by {@code asOf}; null while it had not. */
  public @Nullable LocalDate day(Milestone milestone, LocalDate asOf) {
    return switch (milestone) {
      case MATCHED -> ofFamily(LinkState.MATCHED, milestone, asOf);
      case PLACED -> ofFamily(LinkState.PLACED, milestone, asOf);
      default -> upTo(days.get(milestone), asOf);
    };
  }

  public boolean has(Milestone milestone, LocalDate asOf) {
    return day(milestone, asOf) != null;
  }

  /** All that had come by a day. */
  public Map<Milestone, LocalDate> by(LocalDate asOf) {
    Map<Milestone, LocalDate> known = new EnumMap<>(Milestone.class);
    for (Milestone milestone : Milestone.values()) {
      LocalDate on = day(milestone, asOf);
      if (on != null) {
        known.put(milestone, on);
      }
    }
    return known;
  }

  /**
   * Authority to place on a day: the earlier of the order, while it is not revoked, and consent
   * that was given since, or before without anything of the court against it (R-ADOPT-13,
   * R-COURT-33, ACA 2002 s19).
   */
  public @Nullable LocalDate authorisedOn(LocalDate asOf) {
    return Stream.of(orderedOn(asOf), consent.authorisesSince(asOf).orElse(null))
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** The placement order that stands on a day; null when there is none, or it is revoked. */
  public @Nullable LocalDate orderedOn(LocalDate asOf) {
    LocalDate revoked = day(Milestone.REVOKED, asOf);
    LocalDate ordered = day(Milestone.ORDERED, asOf);
    return revoked != null && ordered != null && !ordered.isAfter(revoked) ? null : ordered;
  }

  /**
   * When the adopters with whom the child lives applied for the order; null while they did not. An
   * application from before the placement, a disruption, or a reversal after which adoption was
   * decided again, was that of another family.
   */
  public @Nullable LocalDate appliedOn(LocalDate asOf) {
    LocalDate applied = day(Milestone.ADOPTION_APPLIED, asOf);
    LocalDate placed = day(Milestone.PLACED, asOf);
    if (applied != null && placed != null && applied.isBefore(placed)) {
      return null;
    }
    return after(overcome(asOf), after(day(Milestone.DISRUPTED, asOf), applied));
  }

  /** Whether the child lives on a day with the family that is to adopt it. */
  public boolean isPlaced(LocalDate asOf) {
    AdoptionStage stage = stage(asOf);
    return stage == AdoptionStage.PLACED || stage == AdoptionStage.APPLIED;
  }

  /**
   * Since when a family is sought now (R-ADOPT-18): since the decision, or since the placement that
   * was disrupted last; null without a decision.
   */
  public @Nullable LocalDate soughtSince(LocalDate asOf) {
    LocalDate decided = day(Milestone.DECIDED, asOf);
    return decided == null ? null : later(decided, day(Milestone.DISRUPTED, asOf));
  }

  /**
   * The review that answered last whether the child should still be placed, when it said no
   * (R-ADOPT-30); null otherwise. An answer from before the decision that stands is overcome.
   */
  public @Nullable LocalDate reviewedAway(LocalDate asOf) {
    LocalDate overcome = overcome(asOf);
    return reviews.stream()
        .filter(review -> review.stillToBePlaced() != null && !review.on().isAfter(asOf))
        .filter(review -> overcome == null || review.on().isAfter(overcome))
        .reduce((earlier, later) -> later)
        .filter(review -> Boolean.FALSE.equals(review.stillToBePlaced()))
        .map(AdoptionReview::on)
        .orElse(null);
  }

  /** The reversal after which adoption was decided again; null when there is none. */
  public @Nullable LocalDate overcome(LocalDate asOf) {
    LocalDate reversed = day(Milestone.REVERSED, asOf);
    LocalDate decided = day(Milestone.DECIDED, asOf);
    return reversed != null && decided != null && decided.isAfter(reversed) ? reversed : null;
  }

  /**
   * When care ended without adoption, or the child was 18, married or formed a civil partnership
   * (R-COURT-33), whichever came first; null while none of them has.
   */
  public @Nullable LocalDate endedOn(LocalDate asOf) {
    if (has(Milestone.ADOPTED, asOf)) {
      return null;
    }
    LocalDate born = birth.date();
    return Stream.of(careEnded, unitedOn, born == null ? null : Birth.birthday(born, GROWN_UP))
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .filter(on -> !on.isAfter(asOf))
        .orElse(null);
  }

  /** The open link that is furthest on; null while none is open. */
  public @Nullable Link link(LocalDate asOf) {
    return links.stream()
        .filter(link -> link.isOpen(asOf) && !isLeft(link, asOf))
        .max(
            Comparator.comparing((Link link) -> Objects.requireNonNull(link.state(asOf)))
                .thenComparing(link -> link.moves().get(0).on(), Comparator.reverseOrder())
                .thenComparing(link -> link.id().value()))
        .orElse(null);
  }

  /** Whether it stands for brothers or sisters alone: the child's own placement was disrupted. */
  private boolean isLeft(Link link, LocalDate asOf) {
    LocalDate placed = link.reached(LinkState.PLACED, asOf);
    LocalDate disrupted = day(Milestone.DISRUPTED, asOf);
    return placed != null && disrupted != null && !disrupted.isBefore(placed);
  }

  /** Links that stand beside the one by which the child lives with its family; none before. */
  public List<Link> besidePlacement(LocalDate asOf) {
    return isPlaced(asOf)
        ? links.stream()
            .filter(link -> link.isOpen(asOf) && !link.isAtLeast(LinkState.PLACED, asOf))
            .toList()
        : List.of();
  }

  /** The open links by which the child itself moved in with a family. */
  public List<Link> placedBy(LocalDate asOf) {
    return links.stream()
        .filter(link -> link.isAtLeast(LinkState.PLACED, asOf) && !isLeft(link, asOf))
        .toList();
  }

  /** Counted by child and not by link (R-ADOPT-17). */
  public boolean isLinked(LocalDate asOf) {
    Link link = link(asOf);
    return link != null && link.isAtLeast(LinkState.LINKED, asOf);
  }

  /**
   * Whether a family is still to be found: neither linked, nor matched or placed, here or
   * elsewhere, and the way not over.
   */
  public boolean isUnlinked(LocalDate asOf) {
    return stage(asOf).isBeforePlacement() && !isLinked(asOf) && !isMatchedElsewhere(asOf);
  }

  /** With a family that was never linked here, in this search. */
  private boolean isMatchedElsewhere(LocalDate asOf) {
    LocalDate matched = upTo(days.get(Milestone.MATCHED), asOf);
    return after(overcome(asOf), after(day(Milestone.DISRUPTED, asOf), matched)) != null;
  }

  public AdoptionStage stage(LocalDate asOf) {
    if (has(Milestone.ADOPTED, asOf)) {
      return AdoptionStage.ADOPTED;
    }
    LocalDate decided = day(Milestone.DECIDED, asOf);
    LocalDate overcome = overcome(asOf);
    if (has(Milestone.REVERSED, asOf) && overcome == null) {
      return AdoptionStage.REVERSED;
    }
    if (endedOn(asOf) != null) {
      return AdoptionStage.CARE_OVER;
    }
    Link link = link(asOf);
    LinkState state = link == null ? null : link.state(asOf);
    LocalDate placed = after(overcome, day(Milestone.PLACED, asOf));
    LocalDate disrupted = after(overcome, day(Milestone.DISRUPTED, asOf));
    if (left(asOf) != null) {
      return AdoptionStage.DISRUPTED;
    }
    if (placed != null && (disrupted == null || placed.isAfter(disrupted))) {
      return appliedOn(asOf) == null ? AdoptionStage.PLACED : AdoptionStage.APPLIED;
    }
    if (state == LinkState.MATCHED) {
      return AdoptionStage.MATCHED;
    }
    boolean linked = state != null && state.isLinked();
    if (!linked && revokedAwayOn(asOf) != null) {
      return AdoptionStage.REVOKED;
    }
    if (disrupted != null && !linked) {
      return AdoptionStage.DISRUPTED;
    }
    if (authorisedOn(asOf) != null) {
      return linked ? AdoptionStage.LINKED : AdoptionStage.WAITING;
    }
    return decided == null ? AdoptionStage.CONSIDERED : AdoptionStage.DECIDED;
  }

  /**
   * Since when no order lets the child be placed and adoption is not the plan: the later of the
   * revocation and the turn of the plan (R-COURT-33, R-COURT-35); null while that is not so, and
   * where a parent’s consent lets it be placed all the same.
   */
  private @Nullable LocalDate revokedAwayOn(LocalDate asOf) {
    LocalDate revoked = day(Milestone.REVOKED, asOf);
    LocalDate turned = upTo(turnedOn, asOf);
    return revoked == null || turned == null || authorisedOn(asOf) != null
        ? null
        : later(revoked, turned);
  }

  /** Since when it stands so; null when the fact that would say is not recorded. */
  public @Nullable LocalDate stageSince(LocalDate asOf) {
    AdoptionStage now = stage(asOf);
    Link link = link(asOf);
    return switch (now) {
      case CONSIDERED -> day(Milestone.CONSIDERED, asOf);
      case DECIDED -> day(Milestone.DECIDED, asOf);
      case WAITING -> later(authorisedOn(asOf), lastEnd(asOf));
      case LINKED ->
          later(authorisedOn(asOf), link == null ? null : link.reached(LinkState.LINKED, asOf));
      case MATCHED -> day(Milestone.MATCHED, asOf);
      case PLACED -> day(Milestone.PLACED, asOf);
      case APPLIED -> appliedOn(asOf);
      case ADOPTED -> day(Milestone.ADOPTED, asOf);
      case DISRUPTED -> later(day(Milestone.DISRUPTED, asOf), left(asOf));
      case REVERSED -> day(Milestone.REVERSED, asOf);
      case REVOKED -> revokedAwayOn(asOf);
      case CARE_OVER -> endedOn(asOf);
    };
  }

  /** Whole days in the stage; null when since when is not recorded. */
  public @Nullable Long daysInStage(LocalDate asOf) {
    LocalDate since = stageSince(asOf);
    return since == null ? null : ChronoUnit.DAYS.between(since, asOf);
  }

  /**
   * Up to which day the child waits for a family: the match that stands, and without a recorded one
   * the move; where the way is over, its end; else {@code asOf}.
   */
  private LocalDate waitsUntil(LocalDate asOf) {
    LocalDate until =
        switch (stage(asOf)) {
          case MATCHED, PLACED, APPLIED, ADOPTED -> {
            LocalDate matched = day(Milestone.MATCHED, asOf);
            yield matched == null ? day(Milestone.PLACED, asOf) : matched;
          }
          case REVERSED, REVOKED, CARE_OVER -> stageSince(asOf);
          default -> isMatchedElsewhere(asOf) ? days.get(Milestone.MATCHED) : null;
        };
    return until == null ? asOf : until;
  }

  /** Whole days from the decision for which the child waits; null without a decision. */
  public @Nullable Long daysSinceDecision(LocalDate asOf) {
    return daysOfWaiting(day(Milestone.DECIDED, asOf), asOf);
  }

  /** Whole days from the placement order for which the child waits; null without one. */
  public @Nullable Long daysSinceOrder(LocalDate asOf) {
    return daysOfWaiting(day(Milestone.ORDERED, asOf), asOf);
  }

  private @Nullable Long daysOfWaiting(@Nullable LocalDate since, LocalDate asOf) {
    return since == null
        ? null
        : (Long) Math.max(0, ChronoUnit.DAYS.between(since, waitsUntil(asOf)));
  }

  /** Days from the decision to the start of family finding; negative is good (R-ADOPT-07). */
  public @Nullable Long daysToFamilyFinding(LocalDate asOf) {
    LocalDate decided = day(Milestone.DECIDED, asOf);
    LocalDate began = day(Milestone.PROFILED, asOf);
    return decided == null || began == null ? null : ChronoUnit.DAYS.between(decided, began);
  }

  /** The last day on which a link ended that had been linked. */
  private @Nullable LocalDate lastEnd(LocalDate asOf) {
    return links.stream()
        .filter(link -> link.reached(LinkState.LINKED, asOf) != null)
        .map(link -> link.reached(LinkState.ENDED, asOf))
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** Of the link that came furthest, also when the placement was disrupted since. */
  private @Nullable LocalDate ofFamily(LinkState state, Milestone told, LocalDate asOf) {
    Link open = link(asOf);
    LocalDate of = open == null ? null : open.reached(state, asOf);
    if (of != null || (open != null && open.isAtLeast(LinkState.LINKED, asOf))) {
      return of;
    }
    return links.stream()
        .filter(link -> link.reached(LinkState.PLACED, asOf) != null)
        .map(link -> link.reached(state, asOf))
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(upTo(days.get(told), asOf));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  private static @Nullable LocalDate after(@Nullable LocalDate start, @Nullable LocalDate day) {
    return day == null || start == null || day.isAfter(start) ? day : null;
  }

  private static @Nullable LocalDate upTo(@Nullable LocalDate day, LocalDate asOf) {
    return day == null || day.isAfter(asOf) ? null : day;
  }
}
