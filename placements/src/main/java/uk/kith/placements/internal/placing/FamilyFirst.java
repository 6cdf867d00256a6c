package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Considerations;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.asking.BackgroundNoted;
import uk.kith.placements.engine.asking.Consideration;
import uk.kith.placements.engine.asking.ConsiderationKind;
import uk.kith.placements.engine.asking.OrderOfConsideration;
import uk.kith.placements.internal.asking.SqlConsidered;

/**
 * Whether the family was considered before children are placed with others (R-PLACE-01,
 * R-PLACE-03). It is asked of planned placements: an emergency is written down when the child is
 * safe, a short break decides nothing of who cares for the child, and a plan for adoption rests on
 * decisions of its own. It is asked of each child. Asked with it, and of emergencies, short breaks,
 * a placement with a parent and secure accommodation too, is how the child's background was
 * considered (R-MATCH-04).
 */
@ApplicationScoped
class FamilyFirst {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Inject Considerations considerations;
  @Inject SqlConsidered considered;
  @Inject SqlPlacements placements;
  @Inject BusinessDate businessDate;

  /**
   * What is lacking of children who move in together.
   *
   * @param of findings of each of them; empty when none of them is asked
   */
  record Lacking(Map<ChildId, List<Finding>> of) {

    List<Finding> findings() {
      return OrderOfConsideration.together(of.values());
    }

    /** What was accepted of one child: what its brothers and sisters lack is no matter of it. */
    Acceptance accepted(ChildId child, Acceptance acceptance) {
      if (of.isEmpty()) {
        return acceptance;
      }
      Set<RuleId> others = new HashSet<>(OrderOfConsideration.RULES);
      others.add(BackgroundNoted.RULE);
      of.getOrDefault(child, List.of()).forEach(finding -> others.remove(finding.rule()));
      return acceptance.without(others);
    }
  }

  /**
   * The same of one child whose placement is written down by hand, in any search of its care. Of
   * what began before the care of the child was recorded nobody is asked: nothing could be told
   * then.
   *
   * @param child as it stands on the first day
   * @param kind of the home; null when it is in none of the register
   * @param type code of the placement
   * @param heritage the note on the child's background; null when none is made
   */
  List<Finding> neverConsidered(
      ChildView child,
      @Nullable HouseholdKind kind,
      String type,
      LocalDate start,
      @Nullable String heritage) {
    LocalDate today = businessDate.today();
    LocalDate careBegan = placements.careGoingOn(child.id(), start);
    LocalDate known =
        placements
            .findCareRecorded(child.id(), careBegan)
            .map(recorded -> LocalDate.ofInstant(recorded, LONDON))
            .filter(day -> day.isBefore(today))
            .orElse(today);
    if (start.isBefore(known)) {
      return List.of();
    }
    LocalDate before = placements.findCareBefore(child.id(), careBegan).orElse(LocalDate.MIN);
    Set<ConsiderationKind> kinds =
        considered.of(Map.of(child.id(), before), today).getOrDefault(child.id(), Set.of());
    List<Finding> lacking = new ArrayList<>();
    if (OrderOfConsideration.comesBefore(type, RecordedCodes.isShortBreak(child.legalStatus()))) {
      lacking.addAll(
          OrderOfConsideration.neverConsidered(kinds, kind == HouseholdKind.CONNECTED_PERSON));
    }
    lacking.addAll(BackgroundNoted.missing(type, heritage, kinds));
    return lacking;
  }

  /**
   * @param children of the search who move in
   * @param kind of the home that they move into
   * @param type code of the placement that begins
   * @param heritage the note on the children's background; null when none is made
   */
  Lacking neverConsidered(
      SearchView search,
      List<ChildId> children,
      HouseholdKind kind,
      String type,
      @Nullable String heritage) {
    if (search.kind() == SearchKind.ADOPTION || PlacementCodes.isForAdoption(type)) {
      return new Lacking(Map.of());
    }
    boolean family =
        search.kind() != SearchKind.EMERGENCY
            && search.kind() != SearchKind.RESPITE
            && !PlacementCodes.isWithParent(type);
    Considerations.Considered held = considerations.getConsidered(search.id());
    Map<ChildId, List<Finding>> lacking = new LinkedHashMap<>();
    for (ChildId child : children) {
      List<ConsiderationKind> kinds =
          held.heldFor(child).stream().map(Consideration::kind).toList();
      List<Finding> each = new ArrayList<>(BackgroundNoted.missing(type, heritage, kinds));
      if (family) {
        each.addAll(
            OrderOfConsideration.neverConsidered(kinds, kind == HouseholdKind.CONNECTED_PERSON));
      }
      lacking.put(child, each);
    }
    return new Lacking(lacking);
  }
}
