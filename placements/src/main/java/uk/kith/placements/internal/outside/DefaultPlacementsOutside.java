package uk.kith.placements.internal.outside;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.OutsideFilter;
import uk.kith.placements.api.OutsideSort;
import uk.kith.placements.api.OutsideWanted;
import uk.kith.placements.api.PlacementsOutside;
import uk.kith.placements.engine.outside.AgeBand;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.LedgerFilter;
import uk.kith.placements.engine.outside.LocalOption;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.outside.PlacementGroup;
import uk.kith.placements.engine.outside.WhyNotLocal;
import uk.kith.placements.engine.published.PublishedLedger;
import uk.kith.placements.internal.facts.Exports;
import uk.kith.placements.internal.outside.KeptLocalOptions.Considered;
import uk.kith.placements.internal.outside.SqlOutside.Found;
import uk.kith.placements.internal.outside.SqlOutside.Row;
import uk.kith.placements.internal.placing.SqlCosts;

/** Placements outside the area, in the database. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class DefaultPlacementsOutside implements PlacementsOutside {

  private static final Conflict JUST_NOW =
      new Conflict("recorded-just-now", "Somebody else recorded this at the same moment");

  @Inject SqlOutside rows;
  @Inject Children children;
  @Inject SqlCosts costs;
  @Inject KeptLocalOptions kept;
  @Inject LedgerRows ledger;
  @Inject Exports exports;
  @Inject Sql sql;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  @Override
  public Page<OutsideView> listOutside(
      OutsideWanted filter, Sort<OutsideSort> sort, LocalDate asOf, int page, int size) {
    List<Found> all = shown(filter, asOf).toList();
    Page<Found> found = Page.of(all.stream(), order(sort, all, asOf), page, size);
    return new Page<>(views(found.items(), asOf), found.total(), page, size);
  }

  @Override
  public void exportOutside(
      OutsideWanted filter,
      Sort<OutsideSort> sort,
      LocalDate asOf,
      Consumer<List<OutsideView>> taker) {
    List<Found> all = shown(filter, asOf).toList();
    exports.give(
        "placements-outside-exported",
        Map.of(
            "filter",
            filter.why().name(),
            "children",
            filter.asksOfChildren() ? "given" : "all",
            "kind",
            filter.kind() == null ? "all" : filter.kind().name(),
            "sort",
            sort.key().name(),
            "asOf",
            asOf.toString()),
        all.stream().sorted(order(sort, all, asOf)).toList(),
        batch -> views(batch, asOf),
        taker);
  }

  /** What the order is by is read for all, where it is none of the placement itself. */
  private Comparator<Found> order(Sort<OutsideSort> sort, List<Found> all, LocalDate asOf) {
    Map<ChildId, String> names = new HashMap<>();
    if (sort.key() == OutsideSort.CHILD) {
      briefs(all, asOf).forEach(child -> names.put(child.id(), name(child)));
    }
    return OutsideOrder.of(
        sort,
        names,
        sort.key() == OutsideSort.FEE
            ? costs.on(asOf, all.stream().map(each -> each.row().placement()).toList())
            : Map.of(),
        sort.key() == OutsideSort.ACCOUNT ? lacking(all) : Set.of());
  }

  private Set<PlacementId> lacking(List<Found> all) {
    Map<UUID, Considered> counts =
        kept.considered(all.stream().map(each -> each.row().choice()).toList());
    return all.stream()
        .map(Found::row)
        .filter(row -> isLacking(row, counts.getOrDefault(row.choice(), new Considered(0, 0))))
        .map(Row::placement)
        .collect(toSet());
  }

  private static boolean isLacking(Row row, Considered local) {
    return !WhyNotLocal.findings(row.reason(), row.explanation(), local.homes(), local.possible())
        .isEmpty();
  }

  private static String name(ChildBrief child) {
    return Stream.of(child.familyName(), child.firstName(), child.localId())
        .map(each -> each == null ? "" : each.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private Stream<Found> shown(OutsideWanted filter, LocalDate asOf) {
    List<Found> found =
        rows.livedInOn(asOf)
            .filter(each -> shows(filter.why(), each.row().reason()))
            .filter(
                each ->
                    filter.kind() == null || filter.kind() == PlacementGroup.of(each.row().type()))
            .toList();
    if (!filter.asksOfChildren()) {
      return found.stream();
    }
    Set<ChildId> wanted =
        briefs(found, asOf).filter(filter::isOf).map(ChildBrief::id).collect(toSet());
    return found.stream().filter(each -> wanted.contains(each.row().child()));
  }

  private Stream<ChildBrief> briefs(List<Found> found, LocalDate asOf) {
    return children
        .brief(found.stream().map(each -> each.row().child()).distinct().toList(), asOf)
        .stream();
  }

  private static boolean shows(OutsideFilter filter, @Nullable OutsideReason reason) {
    return switch (filter) {
      case ALL -> true;
      case NO_LOCAL_HOME -> reason == OutsideReason.NO_LOCAL_HOME;
      case BY_PLAN -> reason != null && reason.isByPlan();
      case NOT_RECORDED -> reason == null;
    };
  }

  @Override
  public OutsideView getOutside(PlacementId placement, LocalDate asOf) {
    List<Found> found = rows.of(placement);
    if (found.isEmpty()) {
      throw new NotFound(placement);
    }
    audit.record("placement-outside-viewed", placement, Map.of("asOf", asOf.toString()));
    return views(found, asOf).get(0);
  }

  @Override
  public boolean isOutside(PlacementId placement) {
    return !rows.of(placement).isEmpty();
  }

  private List<OutsideView> views(List<Found> found, LocalDate asOf) {
    Map<UUID, List<LocalOption>> options =
        kept.find(found.stream().map(each -> each.row().choice()).toList());
    Map<PlacementId, Cost> held =
        costs.on(asOf, found.stream().map(each -> each.row().placement()).toList());
    return found.stream()
        .map(
            each ->
                view(
                    each,
                    options.getOrDefault(each.row().choice(), List.of()),
                    held.get(each.row().placement())))
        .toList();
  }

  private static OutsideView view(Found found, List<LocalOption> considered, @Nullable Cost cost) {
    Row row = found.row();
    return new OutsideView(
        row.placement(),
        row.child(),
        AgeBand.of(row.age()),
        row.household(),
        row.type(),
        row.start(),
        row.end(),
        found.where(),
        found.miles(),
        row.reason(),
        row.explanation(),
        row.reservation() == null,
        considered,
        WhyNotLocal.findings(row.reason(), row.explanation(), considered),
        cost);
  }

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public void recordReason(
      PlacementId placement, OutsideReason reason, @Nullable String explanation) {
    if (rows.of(placement).isEmpty()) {
      throw new NotFound(placement);
    }
    sql.update(
        Map.of(),
        "update placements.placement_outside set superseded_at = ?, superseded_by = ?"
            + " where superseded_at is null and placement_id = ?",
        clock.instant(),
        actor.get().name(),
        placement);
    sql.update(
        Map.of("placement_outside_one_holds", JUST_NOW),
        "insert into placements.placement_outside (id, authority, placement_id, reason,"
            + " explanation, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        authority.code(),
        placement,
        reason,
        explanation,
        clock.instant(),
        actor.get().name());
    audit.record("outside-reason-recorded", placement, Map.of("reason", reason.name()));
  }

  /** Placements for adoption are counted for those alone who may see them. */
  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.APPROVER})
  public Ledger ledger(LedgerFilter filter) {
    return ledger.of(filter);
  }

  @Override
  @AllowedRoles({
    Role.COMMISSIONER,
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER,
    Role.INFORMATION_GOVERNANCE
  })
  public PublishedLedger publishedLedger() {
    return ledger.published();
  }
}
