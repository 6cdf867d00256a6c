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
import java.util.stream.Stream;
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
    List<HouseholdId> ids =
        links.stream()
            .flatMap(link -> Stream.concat(Stream.of(link.household()), link.passedOver().stream()))
            .distinct()
            .toList();
    return of(links, byId(households, ids, asOf), access.restricted(), asOf);
  }

  /** Those whom the reader may see. */
  static Map<HouseholdId, HouseholdView> byId(
      Households households, Collection<HouseholdId> ids, LocalDate asOf) {
    return households.findHouseholds(ids, asOf).stream()
        .collect(toMap(view -> view.snapshot().id(), view -> view));
  }

  /**
   * @param families those of the links, and those suggested before them as far as they are told
   */
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
        views.add(view(link, children, family, passedOver(link, families), asOf));
      }
    }
    views.sort(FURTHEST_FIRST);
    return views;
  }

  private static List<LinkView.Before> passedOver(
      LinkRow link, Map<HouseholdId, HouseholdView> families) {
    return link.passedOver().stream()
        .flatMap(each -> Stream.ofNullable(families.get(each)))
        .map(home -> new LinkView.Before(home.snapshot().localId(), home.name()))
        .toList();
  }

  /** Those of whom the reader may know. */
  private static List<ChildId> children(LinkRow link, Set<UUID> restricted, LocalDate asOf) {
    return link.finding().sought(asOf).stream()
        .filter(child -> !restricted.contains(child.value()))
        .toList();
  }

  private static LinkView view(
      LinkRow row,
      List<ChildId> children,
      HouseholdView family,
      List<LinkView.Before> passedOver,
      LocalDate asOf) {
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
        row.past(),
        passedOver);
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
