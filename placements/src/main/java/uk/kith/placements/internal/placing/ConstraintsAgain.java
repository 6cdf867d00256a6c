package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Verdict;
import uk.kith.placements.engine.Verdict.Effect;
import uk.kith.placements.engine.Verdict.Objection;
import uk.kith.placements.engine.asking.ApprovalAnswers;
import uk.kith.placements.engine.asking.AtTheStart;
import uk.kith.placements.engine.asking.ImpactOnResidents;
import uk.kith.placements.engine.rules.PlacementRules;
import uk.kith.placements.engine.rules.RoomForMore;
import uk.kith.placements.internal.children.SqlOwnFamilies;

/**
 * The constraints, asked again when a place is reserved and when the children move in: nobody gets
 * round them by going round the options page.
 */
@ApplicationScoped
class ConstraintsAgain {

  /** Every usable place is held for somebody. */
  private static final RuleId HELD = RuleId.of("R-PLACE-38");

  @Inject PlacementPolicy policy;
  @Inject SqlOwnFamilies families;
  @Inject SqlPlaces places;

  /**
   * @param besides what else speaks against it: all is told at once
   * @throws uk.kith.kernel.service.Conflict {@code place-taken} when others hold the places
   * @throws uk.kith.kernel.service.Refused when a rule speaks against it that is neither approved
   *     nor accepted, or that nothing lifts
   */
  void ask(
      PlacementRequest request,
      List<ChildId> children,
      HouseholdSnapshot home,
      SearchView search,
      List<Finding> besides,
      Acceptance acceptance) {
    PlacementRequest theirs = request.onlyFor(children);
    Verdict verdict = PlacementRules.check(theirs, home, policy, sharing(theirs, home, search));
    if (verdict.objections().stream()
        .anyMatch(o -> o.rule().equals(HELD) && o.effect() == Effect.IMPOSSIBLE)) {
      throw PlaceConflicts.taken();
    }
    List<Finding> open = new ArrayList<>(besides);
    open.addAll(
        verdict.objections().stream()
            .filter(
                o ->
                    o.effect() != Effect.NOTE
                        && !isApproved(o, children, search, home)
                        && !isAnswered(o, children, search, home))
            .map(ConstraintsAgain::withApprover)
            .toList());
    acceptance.orRefuse(open);
  }

  /** What the rules say, of a home as those see it for whom some of its places are held. */
  List<Objection> objections(PlacementRequest request, HouseholdSnapshot home, SearchView search) {
    List<ChildId> held =
        search.reservations().stream()
            .filter(each -> each.householdId().equals(home.id()))
            .flatMap(each -> each.children().stream())
            .filter(ids(request)::contains)
            .toList();
    HouseholdSnapshot theirs = held.isEmpty() ? home : heldForThem(request, home, held);
    return PlacementRules.check(request, theirs, policy, sharing(request, theirs, search))
        .objections();
  }

  /**
   * The same on the day on which the children move in, when every approval is given.
   *
   * @param request for the children who move in, needed from that day
   * @param home as it stands on that day
   */
  List<Finding> findAtStart(
      PlacementRequest request, HouseholdSnapshot home, SearchView search, boolean withParent) {
    HouseholdSnapshot theirs = heldForThem(request, home, ids(request));
    return new AtTheStart(
            request,
            theirs,
            policy,
            withParent,
            sharing(request, theirs, search),
            search.approvedFor(home.id(), ids(request), request.neededFrom()))
        .findings();
  }

  /**
   * The same without a search, of which no approval is known: approvals are given for a search. A
   * placement to come waits for them; of one that has begun it is said that none is recorded.
   *
   * @param begun whether it began by the business date
   */
  List<Finding> findWithoutSearch(
      PlacementRequest request, HouseholdSnapshot home, boolean withParent, boolean begun) {
    List<ChildId> held =
        ids(request).stream()
            .filter(child -> home.coming().stream().anyMatch(each -> child.equals(each.child())))
            .toList();
    HouseholdSnapshot theirs = home.heldForThem(held);
    AtTheStart start =
        new AtTheStart(
            request, theirs, policy, withParent, sharing(request, theirs, null), Map.of());
    return begun ? start.afterwards() : start.findings();
  }

  /**
   * Whose approval children wait for who are to move into a home. Of relatives nobody can tell
   * before the start that they are the parents; of a parent's own home that is known.
   *
   * @param request for the children who are to move in, needed from the day on which they do
   * @param held whether places are held for them
   */
  List<AtTheStart.Wanted> wanted(
      PlacementRequest request, HouseholdSnapshot home, SearchView search, boolean held) {
    HouseholdSnapshot theirs = held ? heldForThem(request, home, ids(request)) : home;
    return new AtTheStart(
            request,
            theirs,
            policy,
            home.kind() == HouseholdKind.PARENT,
            sharing(request, theirs, search),
            search.approvedFor(home.id(), ids(request), request.neededFrom()))
        .wanted();
  }

  /** Of a day that is past nobody is told who was to come, and the request alone tells it. */
  private HouseholdSnapshot heldForThem(
      PlacementRequest request, HouseholdSnapshot home, List<ChildId> held) {
    int places = RoomForMore.placesFor(request.onlyFor(held), policy);
    return home.heldForThem(held, Math.min(places, home.placesHeldFor(held)));
  }

  /**
   * Whoever comes with the own parent, or to where it lives, uses no place beside the parent's
   * (R-PLACE-39). The children of a search for parent and child are asked of as one already, and
   * who comes after others of it uses their place.
   *
   * @param search null when there is none
   */
  private int sharing(
      PlacementRequest request, HouseholdSnapshot home, @Nullable SearchView search) {
    Set<ChildId> moving = Set.copyOf(ids(request));
    List<ChildId> here = home.company().map(Resident::child).filter(Objects::nonNull).toList();
    boolean asOne = request.kind() == SearchKind.PARENT_AND_CHILD;
    if (asOne
        && search != null
        && places.placeOf(search.id(), home.id(), moving, request.neededFrom()).isPresent()) {
      return 1;
    }
    int sharing =
        (int)
            families.linksOf(moving, request.neededFrom()).stream()
                .filter(
                    link ->
                        moving.contains(link.child())
                            ? here.contains(link.parent())
                                || (!asOne && moving.contains(link.parent()))
                            : here.contains(link.child()) && moving.contains(link.parent()))
                .map(link -> moving.contains(link.child()) ? link.child() : link.parent())
                .filter(child -> !here.contains(child))
                .distinct()
                .count();
    return asOne ? Math.min(1, sharing) : sharing;
  }

  private static List<ChildId> ids(PlacementRequest request) {
    return request.children().stream().map(ChildSnapshot::id).toList();
  }

  /** A signed impact assessment answers what is not known of those who live there. */
  private static boolean isAnswered(
      Objection objection, List<ChildId> children, SearchView search, HouseholdSnapshot home) {
    Set<ChildId> moving = Set.copyOf(children);
    return objection.effect() == Effect.NEEDS_APPROVAL
        && ImpactOnResidents.answers(objection.rule(), moving)
        && ImpactOnResidents.residents(home, moving) > 0
        && ImpactOnResidents.isSigned(
            search
                .approvedFor(home.id(), children)
                .getOrDefault(ImpactOnResidents.RULE, ApprovalAnswers.NONE)
                .made());
  }

  /** Who is refused learns whom to ask. */
  private static Finding withApprover(Objection objection) {
    Finding finding = objection.finding();
    return objection.approver() == null
        ? finding
        : new Finding(
            finding.rule(),
            finding.severity(),
            finding.text() + " Who can approve: " + objection.approver() + ".",
            finding.dates(),
            finding.source(),
            finding.hardBlock());
  }

  private static boolean isApproved(
      Objection objection, List<ChildId> children, SearchView search, HouseholdSnapshot home) {
    return objection.effect() == Effect.NEEDS_APPROVAL
        && search.approvals().stream()
            .anyMatch(given -> given.covers(objection.rule(), home.id(), children));
  }
}
