package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Refused;
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.AuthorityToPlace;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.Link.Moved;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.matching.engine.adoption.PlacementForAdoption;
import uk.kith.matching.engine.adoption.StepOrder;
import uk.kith.matching.internal.adoption.AdoptionReader.Known;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.AdoptionPlacements.Placed;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.EndPlacement;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.Placements;
import uk.kith.placements.api.RecordPlacement;

/** What a move into a family and an adoption order change in the register of placements. */
@ApplicationScoped
class MovingIn {

  private static final String PLAN = "CARPL";
  private static final String STATUS_OF_PLACEMENT = "PLACE";

  /** Why a placement was left: the return has no code of a disruption (R-PLACE-47). */
  private static final String DISRUPTED = "OTHER";

  private static final Set<String> BY_ADOPTION = Set.of("E11", "E12");

  @Inject AdoptionReader reader;
  @Inject AdoptionSettings settings;
  @Inject AdoptionPlacements adoptions;
  @Inject Placements placements;
  @Inject Children children;
  @Inject Households households;
  @Inject FamilyConstraints constraints;
  @Inject FamilyPlaces places;
  @Inject BusinessDate businessDate;

  /**
   * What speaks against a move for any of the children: nobody is placed without authority unless
   * somebody accepts that it happened (R-ADOPT-13), and nobody linked whose plan is no longer
   * adoption (R-ADOPT-30, R-COURT-35). Whoever is linked, matched or placed is judged with the
   * family as a suggestion is (R-MATCH-01, R-MATCH-18), and beside the children of its other links
   * (R-PLACE-11, R-PLACE-38). Asked before the move is made.
   */
  List<Finding> against(LinkRow link, Moved move) {
    List<Finding> against = new ArrayList<>();
    if (!move.state().isLinked()) {
      return against;
    }
    Map<ChildId, Known> sought = sought(link, move.on());
    for (Known known : sought.values()) {
      AdoptionChain chain = known.chain();
      against.addAll(StepOrder.ofMove(chain, link.link(), move));
      if (move.state() == LinkState.PLACED && chain.authorisedOn(move.on()) == null) {
        against.addAll(AuthorityToPlace.unauthorised(known.brief().birth(), move.on()));
      }
    }
    if (move.state() != LinkState.PANEL) {
      against.addAll(constraints.against(sought.keySet(), link.household(), move.on()));
      against.addAll(places.against(link, move.on()));
    }
    return against.stream().distinct().toList();
  }

  /** What speaks on a day against the family of a link for the children for whom it is. */
  List<Finding> ofFamily(LinkRow link, LocalDate on) {
    List<Finding> against =
        new ArrayList<>(constraints.against(sought(link, on).keySet(), link.household(), on));
    against.addAll(places.against(link, on));
    return against;
  }

  /** Begins the placement of each child who is not there already. */
  void place(LinkRow link, FamilyFinding.Move move) {
    Map<ChildId, Known> known = sought(link, move.on());
    Set<ChildId> sought = known.keySet();
    Map<ChildId, Placed> placed = adoptions.of(sought, move.on());
    HouseholdView home =
        households.findHouseholds(List.of(link.household()), move.on()).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound(link.household()));
    for (ChildView child : children.findChildren(sought, move.on())) {
      Placed there = placed.get(child.id());
      if (there != null && there.endedOn() == null && link.household().equals(there.household())) {
        continue;
      }
      ChildView.CurrentPlacement now = child.placement();
      Known each = known.get(child.id());
      boolean stays =
          PlacementForAdoption.isByCarersOfOne(
              now == null ? null : new PlacementForAdoption.Before(now.type(), now.householdId()),
              link.household(),
              each != null && each.chain().has(Milestone.FOSTERED_BY_ADOPTERS, move.on()),
              move.sameCarers());
      boolean ordered = each != null && each.chain().orderedOn(move.on()) != null;
      placements.record(
          new RecordPlacement(
              child.id(),
              link.household(),
              PlacementForAdoption.code(stays, ordered),
              home.snapshot().own() ? "PR1" : null,
              null,
              null,
              move.on(),
              null,
              null,
              null,
              now == null ? null : stays ? STATUS_OF_PLACEMENT : PLAN,
              null, // in adoption heritage is one matter of the panel's paper (R-MATCH-03)
              null,
              move.acceptance()));
    }
  }

  /**
   * The placement for adoption ends with the order; care with it. The child's record is sealed by
   * that end, so that an order is recorded with it or not at all.
   *
   * @throws Refused when the register has no such placement on the day (R-ADOPT-24)
   */
  void adopted(ChildId child, FamilyFinding.Done done) {
    Placed there = adoptions.of(List.of(child), done.on()).get(child);
    if (there != null && there.endedOn() == null && done.answer() != null) {
      placements.end(new EndPlacement(there.placement(), done.on(), done.answer(), null));
    } else if (there == null
        || !done.on().equals(there.endedOn())
        || !BY_ADOPTION.contains(String.valueOf(there.reasonCeased()))) {
      throw new Refused(
          List.of(
              new Finding(
                  RuleId.of("R-ADOPT-24"),
                  Severity.ERROR,
                  "The register has no placement for adoption (A3 to A6) on "
                      + Findings.day(done.on())
                      + " that the order could end, so the child's record would stay open. Record"
                      + " the placement on the page of the child's placements first.",
                  List.of(done.on()),
                  "903 rule 390",
                  true)));
    }
  }

  /**
   * The child leaves the family for the home that is told, on the day of the disruption. Without
   * one the placement goes on in the register until somebody records where the child lives: an end
   * that nothing follows would take a child who is looked after out of every list and figure.
   *
   * @throws Invalid when a home is told and the register has the child with no family
   */
  void disrupted(ChildId child, FamilyFinding.Done done) {
    FamilyFinding.NextHome home = done.home();
    if (home == null) {
      return;
    }
    if (!isOfFamily(child, done.on())) {
      throw new Invalid(
          "home",
          "not-placed",
          "The register has no placement for adoption that ends on this day.\nMaybe record where"
              + " the child lives on the page of the child's placements");
    }
    moveOn(child, home, done.on(), done.acceptance());
  }

  /** The same once the home is known. */
  void livesSince(ChildId child, FamilyFinding.NextHome home, Acceptance acceptance) {
    LocalDate today = businessDate.today();
    Known known = reader.byChild(List.of(child), today).get(child);
    LocalDate since = known == null ? null : known.chain().homeMissingSince(today);
    if (since == null || !isOfFamily(child, today)) {
      throw new Conflict(
          "not-missing",
          "The register does not have the child with a family that it left.\nMaybe record where it"
              + " lives on the page of the child's placements");
    }
    moveOn(child, home, since, acceptance);
  }

  private boolean isOfFamily(ChildId child, LocalDate on) {
    Placed there = adoptions.of(List.of(child), on).get(child);
    return there != null && there.endedOn() == null;
  }

  private void moveOn(
      ChildId child, FamilyFinding.NextHome home, LocalDate on, Acceptance acceptance) {
    HouseholdId where = home.household();
    boolean own =
        where != null
            && households.findHouseholds(List.of(where), on).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(where))
                .snapshot()
                .own();
    placements.record(
        new RecordPlacement(
            child,
            where,
            home.type(),
            own ? "PR1" : null,
            null,
            home.postcode(),
            on,
            null,
            null,
            null,
            DISRUPTED,
            null,
            null,
            acceptance));
  }

  /**
   * Asked of today where the move is of an earlier day: with whom the children live since counts.
   *
   * @throws Conflict when the children are with another family
   */
  void requireNoOther(LinkRow link, FamilyFinding.Move move) {
    LocalDate today = businessDate.today();
    requireNoOther(
        link, move.to() == LinkState.MATCHED && today.isAfter(move.on()) ? today : move.on());
  }

  /**
   * A child who left another family is not placed while nobody said where it lived since: the
   * placement there would go on in the register until the move in (R-DATA-03).
   *
   * @throws Conflict when it is to be said first
   */
  void requireHomeSaid(LinkRow link, LocalDate on) {
    for (Known known : sought(link, on).values()) {
      LocalDate missing = known.homeToSayBefore(on);
      if (missing != null) {
        throw new Conflict(
            "home-missing",
            "First say where the child lives since "
                + Findings.day(missing)
                + ": the register has it with the family that it left.\nMaybe record that on the"
                + " page of the child’s adoption");
      }
    }
  }

  /**
   * Children are matched with one family at a time; when brothers and sisters were parted by a
   * disruption, those who still live by another link keep it.
   *
   * @throws Conflict when nobody is left whom the link could be for
   */
  private void requireNoOther(LinkRow link, LocalDate on) {
    boolean matched =
        link.finding().links().stream()
            .anyMatch(other -> other != link && other.now().state() == LinkState.MATCHED);
    if (matched || sought(link, on).isEmpty()) {
      throw new Conflict("matched-already", "The children are matched or placed already");
    }
  }

  /**
   * A link that ended stands again only while a family is sought, and matched or placed only while
   * the children are with no other family.
   *
   * @throws Conflict otherwise
   */
  void requireMayGoBack(LinkRow link) {
    Moved before = link.before();
    if (link.isOpen() || before == null) {
      return;
    }
    if (link.finding().children().stream().noneMatch(FindingChildRow::isOpen)) {
      throw new Conflict("search-over", "The search is over for all of the children");
    }
    if (before.state().isAtLeast(LinkState.MATCHED)) {
      requireNoOther(link, businessDate.today());
    }
  }

  /** Whether another child of the search lives there, or was adopted from there, on a day. */
  boolean isHomeOfOthers(LinkRow link, ChildId left, LocalDate on) {
    List<ChildId> others =
        link.finding().children().stream()
            .map(FindingChildRow::child)
            .filter(child -> !child.equals(left))
            .toList();
    return reader.byChild(others, on).values().stream()
        .map(Known::chain)
        .filter(chain -> chain.stage(on) != AdoptionStage.REVERSED)
        .anyMatch(chain -> chain.placedBy(on).stream().anyMatch(by -> isOf(by, link)));
  }

  private static boolean isOf(Link link, LinkRow row) {
    return link.id().equals(row.linkId());
  }

  /** For whom a link is: whoever is sought for still and does not live by another one. */
  private Map<ChildId, Known> sought(LinkRow link, LocalDate on) {
    List<ChildId> open =
        link.finding().children().stream()
            .filter(FindingChildRow::isOpen)
            .map(FindingChildRow::child)
            .toList();
    Map<ChildId, Known> sought = new LinkedHashMap<>();
    reader
        .byChild(open, on)
        .forEach(
            (child, known) -> {
              if (known.chain().placedBy(on).stream().allMatch(by -> isOf(by, link))) {
                sought.put(child, known);
              }
            });
    return sought;
  }
}
