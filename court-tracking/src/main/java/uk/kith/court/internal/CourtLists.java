package uk.kith.court.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.kith.court.api.CourtList;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.engine.standing.Track;
import uk.kith.court.internal.CaseRows.CaseRow;
import uk.kith.court.internal.KeptCases.KeptCase;
import uk.kith.court.internal.KeptCases.KeptChild;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/**
 * The lists of open proceedings. In which of them a case stands is kept; of the cases that a page
 * shows alone the rows are read. Each list that is shown is audited.
 */
@ApplicationScoped
public class CourtLists {

  @Inject KeptCases kept;
  @Inject CaseRows rows;
  @Inject CaseViews views;
  @Inject Estimates estimates;
  @Inject Children children;
  @Inject AuditTrail audit;

  /** What is open on a day, with the children whom the caller may see and where each stands. */
  final class OfDay {
    private final LocalDate asOf;
    private final Estimates.OfDay estimated;
    private final Set<ChildId> visible;
    private final List<Told> cases;

    /** A case and the children of whom a list may tell. */
    private record Told(KeptCase of, Map<ChildId, Track> tracks) {}

    private OfDay(LocalDate asOf) {
      List<KeptCase> open = kept.openOn(asOf);
      this.asOf = asOf;
      this.estimated = estimates.on(asOf);
      this.visible =
          children.visible(
              open.stream().flatMap(this::open).map(KeptChild::child).distinct().toList());
      this.cases = open.stream().map(each -> new Told(each, tracks(each))).toList();
    }

    private Stream<KeptChild> open(KeptCase each) {
      return each.children().stream().filter(child -> child.isOpenOn(asOf));
    }

    private Map<ChildId, Track> tracks(KeptCase each) {
      return open(each)
          .filter(child -> visible.contains(child.child()))
          .collect(toMap(KeptChild::child, child -> kept.track(child, asOf)));
    }

    Page<ProceedingsView> page(CourtList list, int page, int size) {
      List<Told> told = told(list, "proceedings-listed");
      Page<Told> part = Page.of(told, page, size);
      return new Page<>(views(part.items(), list), part.total(), part.page(), part.size());
    }

    List<ProceedingsView> whole(CourtList list) {
      return views(told(list, "proceedings-exported"), list);
    }

    private List<Told> told(CourtList list, String action) {
      List<Told> told =
          cases.stream()
              .filter(each -> each.tracks().values().stream().anyMatch(list::holds))
              .toList();
      audit.record(
          action,
          null,
          Map.of(
              "list", list.path(), "asOf", asOf.toString(), "count", String.valueOf(told.size())));
      return told;
    }

    private List<ProceedingsView> views(List<Told> some, CourtList list) {
      Map<UUID, CaseRow> shown =
          rows.find(some.stream().map(each -> each.of().id().value()).toList()).stream()
              .collect(toMap(row -> row.id().value(), row -> row));
      Map<ChildId, Birth> births = births(some);
      return some.stream()
          .map(
              each ->
                  views.view(
                      Objects.requireNonNull(shown.get(each.of().id().value())),
                      shown(each, list, births),
                      asOf,
                      estimated))
          .toList();
    }

    private Map<ChildId, Birth> births(List<Told> told) {
      return children
          .brief(told.stream().flatMap(each -> each.tracks().keySet().stream()).toList(), asOf)
          .stream()
          .collect(toMap(ChildBrief::id, ChildBrief::birth, (one, same) -> one));
    }

    private Map<ChildId, Birth> shown(Told told, CourtList list, Map<ChildId, Birth> births) {
      return told.tracks().entrySet().stream()
          .filter(each -> list.holds(each.getValue()))
          .collect(
              toMap(Map.Entry::getKey, each -> Objects.requireNonNull(births.get(each.getKey()))));
    }
  }

  OfDay on(LocalDate asOf) {
    return new OfDay(asOf);
  }
}
