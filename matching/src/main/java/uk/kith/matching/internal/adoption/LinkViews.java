package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Move;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;

/**
 * Links as pages and answers show them; those of families whom the caller may not see are absent.
 */
@ApplicationScoped
class LinkViews {

  private static final Comparator<LinkView> FURTHEST_FIRST =
      Comparator.comparing((LinkView view) -> view.state() == LinkState.ENDED)
          .thenComparing(LinkView::state, Comparator.reverseOrder())
          .thenComparing(LinkView::since)
          .thenComparing(view -> view.id().value());

  @Inject Households households;
  @Inject AccessPolicy access;

  List<LinkView> of(Collection<LinkRow> links, LocalDate asOf) {
    List<HouseholdId> ids = links.stream().map(LinkRow::household).distinct().toList();
    return of(
        links,
        households.findHouseholds(ids, asOf).stream()
            .collect(toMap(view -> view.snapshot().id(), view -> view)),
        access.restricted(),
        asOf);
  }

  static List<LinkView> of(
      Collection<LinkRow> links,
      Map<HouseholdId, HouseholdView> families,
      Set<UUID> restricted,
      LocalDate asOf) {
    List<LinkView> views = new ArrayList<>();
    for (LinkRow link : links) {
      HouseholdView family = families.get(link.household());
      List<ChildId> children = children(link, restricted, asOf);
      if (family != null && !children.isEmpty() && link.link().on(asOf) != null) {
        views.add(view(link, children, family, asOf));
      }
    }
    views.sort(FURTHEST_FIRST);
    return views;
  }

  /** Those of whom the reader may know. */
  private static List<ChildId> children(LinkRow link, Set<UUID> restricted, LocalDate asOf) {
    return link.finding().sought(asOf).stream()
        .filter(child -> !restricted.contains(child.value()))
        .toList();
  }

  private static LinkView view(
      LinkRow row, List<ChildId> children, HouseholdView family, LocalDate asOf) {
    Link link = row.link();
    Link.Moved now = link.moves().get(0);
    List<LinkView.MoveLine> moves = new ArrayList<>();
    LinkView.MoveLine ahead = null;
    for (LinkMoveRow each : row.standing()) {
      if (!each.onDay().isAfter(asOf)) {
        now = each.move();
        moves.add(line(each));
      } else {
        ahead = line(each);
      }
    }
    Collections.reverse(moves);
    return new LinkView(
        row.linkId(),
        row.finding().findingId(),
        children,
        row.household(),
        family.snapshot().localId(),
        family.name(),
        now.state(),
        now.on(),
        link.daysInState(asOf),
        moves,
        link.done().entrySet().stream()
            .filter(each -> !each.getValue().isAfter(asOf))
            .sorted(Map.Entry.comparingByKey())
            .map(each -> new LinkView.StepLine(each.getKey(), each.getValue()))
            .toList(),
        LinkState.MOVES.from(now.state()).stream().map(Move::to).toList(),
        link.panelOn(),
        ahead,
        row.past());
  }

  private static LinkView.MoveLine line(LinkMoveRow row) {
    Link.Moved move = row.move();
    return new LinkView.MoveLine(
        move.state(),
        move.on(),
        move.reason(),
        move.by(),
        row.recordedBy(),
        move.decidedBy(),
        row.acceptedRules(),
        row.acceptedReason());
  }
}
