package uk.kith.court.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.CourtList;
import uk.kith.court.api.CourtSort;
import uk.kith.court.api.ProceedingsRegister.Choices;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.internal.CaseRows.CaseRow;
import uk.kith.court.internal.KeptCases.KeptCase;
import uk.kith.court.internal.KeptCases.KeptChild;
import uk.kith.court.internal.KeptCases.Stands;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/**
 * The lists of open proceedings. In which of them a case stands is kept; of the cases that a page
 * shows alone the rows are read. Each list that is shown is audited.
 */
@ApplicationScoped
public class CourtLists {

  /** Cases of a file whose rows are read at once. */
  private static final int BATCH = 500;

  @Inject KeptCases kept;
  @Inject KeptTeams teams;
  @Inject CaseRows rows;
  @Inject CaseViews views;
  @Inject Estimates estimates;
  @Inject PlacementDuties duties;
  @Inject Children children;
  @Inject AuditTrail audit;

  /** What is open on a day, with the children whom the caller may see and where each stands. */
  final class OfDay {
    private final LocalDate asOf;
    private final Sort<CourtSort> sort;
    private final Estimates.OfDay estimated;
    private final Set<ChildId> visible;
    private final List<Told> cases;

    /** A case and the children of whom a list may tell. */
    private record Told(KeptCase of, Map<ChildId, Stands> children) {

      /** Of whom one of the lists tells. */
      Stream<ChildId> told(Collection<CourtList> lists) {
        return children.entrySet().stream()
            .filter(each -> lists.stream().anyMatch(list -> list.holds(each.getValue().track())))
            .map(Map.Entry::getKey);
      }

      /** The earliest of a day of those of whom a list tells; null when none has one. */
      @Nullable LocalDate first(CourtList list, Function<Stands, @Nullable LocalDate> day) {
        return children.values().stream()
            .filter(each -> list.holds(each.track()))
            .map(day)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
      }
    }

    private OfDay(LocalDate asOf, CourtFilter filter, Sort<CourtSort> sort) {
      List<KeptCase> open = kept.openOn(asOf);
      this.asOf = asOf;
      this.sort = sort;
      this.estimated = estimates.on(asOf);
      this.visible =
          children.visible(
              open.stream().flatMap(this::open).map(KeptChild::child).distinct().toList());
      KeptTeams.@Nullable OfDay known = filter.team() == null ? null : teams.on(asOf);
      Map<ChildId, ChildBrief> briefs =
          filter.text() == null
              ? Map.of()
              : children.brief(List.copyOf(visible), asOf).stream()
                  .collect(toMap(ChildBrief::id, brief -> brief));
      this.cases =
          open.stream()
              .filter(each -> isIn(each, filter, known))
              .filter(each -> filter.isCalled(each.caseNumber(), children(each, briefs)))
              .map(each -> new Told(each, standing(each)))
              .toList();
    }

    private boolean isIn(KeptCase each, CourtFilter filter, KeptTeams.@Nullable OfDay known) {
      String team = filter.team();
      return (filter.lawyer() == null || filter.lawyer().equals(each.lawyer()))
          && (filter.court() == null || filter.court().equals(each.court()))
          && (known == null
              || team == null
              || open(each)
                  .anyMatch(
                      child ->
                          visible.contains(child.child())
                              && team.equals(known.find(child).orElse(null))));
    }

    private List<ChildBrief> children(KeptCase each, Map<ChildId, ChildBrief> briefs) {
      return open(each).flatMap(child -> Stream.ofNullable(briefs.get(child.child()))).toList();
    }

    private Stream<KeptChild> open(KeptCase each) {
      return each.children().stream().filter(child -> child.isOpenOn(asOf));
    }

    private Map<ChildId, Stands> standing(KeptCase each) {
      return open(each)
          .filter(child -> visible.contains(child.child()))
          .collect(
              toMap(
                  KeptChild::child,
                  child -> kept.stands(child, asOf),
                  (one, same) -> one,
                  LinkedHashMap::new));
    }

    /** How many cases stand in any of the lists. */
    int cases(Collection<CourtList> lists) {
      return (int) cases.stream().filter(each -> each.told(lists).findAny().isPresent()).count();
    }

    /** How many children they are about, each once. */
    int children(Collection<CourtList> lists) {
      return (int) cases.stream().flatMap(each -> each.told(lists)).distinct().count();
    }

    Page<ProceedingsView> page(CourtList list, int page, int size) {
      List<Told> told = told(list, "proceedings-listed");
      Page<Told> part = Page.of(told, page, size);
      return new Page<>(views(part.items(), list), part.total(), part.page(), part.size());
    }

    void whole(CourtList list, Consumer<List<ProceedingsView>> taker) {
      List<Told> told = told(list, "proceedings-exported");
      for (int from = 0; from < told.size(); from += BATCH) {
        taker.accept(views(told.subList(from, Math.min(from + BATCH, told.size())), list));
      }
    }

    private List<Told> told(CourtList list, String action) {
      List<Told> told =
          cases.stream()
              .filter(
                  each -> each.children().values().stream().anyMatch(at -> list.holds(at.track())))
              .sorted(order(list))
              .toList();
      audit.record(
          action,
          null,
          Map.of(
              "list", list.path(), "asOf", asOf.toString(), "count", String.valueOf(told.size())));
      return told;
    }

    /** What has no such day stands last; ties by the day on which they began. */
    private Comparator<Told> order(CourtList list) {
      Comparator<Told> begun =
          Comparator.<Told, LocalDate>comparing(each -> each.of().begunOn())
              .thenComparing(each -> each.of().id().toString());
      return switch (sort.key()) {
        case BEGUN -> sort.by(each -> each.of().begunOn(), begun);
        case LIMIT -> sort.by(each -> each.first(list, Stands::limit), begun);
        case NEXT_HEARING -> sort.by(each -> each.first(list, Stands::nextHearing), begun);
        case FINAL_HEARING -> sort.by(each -> each.first(list, Stands::finalHearing), begun);
        case CASE -> sort.by(each -> each.of().caseNumber(), begun);
      };
    }

    private List<ProceedingsView> views(List<Told> some, CourtList list) {
      Map<UUID, CaseRow> shown =
          rows.find(some.stream().map(each -> each.of().id().value()).toList()).stream()
              .collect(toMap(row -> row.id().value(), row -> row));
      Map<ChildId, Birth> births = births(some);
      Map<ChildId, List<Finding>> overdue = duties.overdue(births.keySet(), asOf);
      return some.stream()
          .map(
              each ->
                  views.view(
                      Objects.requireNonNull(shown.get(each.of().id().value())),
                      shown(each, list, births),
                      overdue,
                      asOf,
                      estimated))
          .toList();
    }

    private Map<ChildId, Birth> births(List<Told> told) {
      return children
          .brief(told.stream().flatMap(each -> each.children().keySet().stream()).toList(), asOf)
          .stream()
          .collect(toMap(ChildBrief::id, ChildBrief::birth, (one, same) -> one));
    }

    private Map<ChildId, Birth> shown(Told told, CourtList list, Map<ChildId, Birth> births) {
      return told.children().entrySet().stream()
          .filter(each -> list.holds(each.getValue().track()))
          .collect(
              toMap(Map.Entry::getKey, each -> Objects.requireNonNull(births.get(each.getKey()))));
    }
  }

  /** How those stand in open cases whose limit lies by a day, by case. */
  Map<ProceedingsId, Map<ChildId, Stands>> limitsBy(LocalDate last, LocalDate asOf) {
    Map<ProceedingsId, Map<ChildId, Stands>> limits = new HashMap<>();
    for (KeptCase each : kept.openOn(asOf)) {
      for (KeptChild child : each.children()) {
        Stands stands = child.isOpenOn(asOf) ? kept.stands(child, asOf) : null;
        LocalDate limit = stands == null ? null : stands.limit();
        if (stands != null && limit != null && !limit.isAfter(last)) {
          limits.computeIfAbsent(each.id(), id -> new HashMap<>()).put(child.child(), stands);
        }
      }
    }
    return limits;
  }

  /** From what is kept alone: a page asks for it beside its lists. */
  Choices choices(LocalDate asOf) {
    KeptTeams.OfDay known = teams.on(asOf);
    List<KeptCase> seen = kept.openOn(asOf).stream().filter(known::isSeen).toList();
    return new Choices(names(seen, KeptCase::lawyer), names(seen, KeptCase::court));
  }

  private static List<String> names(
      List<KeptCase> cases, Function<KeptCase, @Nullable String> name) {
    return cases.stream().map(name).filter(Objects::nonNull).distinct().sorted().toList();
  }

  OfDay on(LocalDate asOf, CourtFilter filter, Sort<CourtSort> sort) {
    return new OfDay(asOf, filter, sort);
  }
}
