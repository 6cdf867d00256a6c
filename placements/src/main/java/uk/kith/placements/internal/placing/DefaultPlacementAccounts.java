package uk.kith.placements.internal.placing;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.PlacementAccounts;
import uk.kith.placements.internal.children.ChildReader;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.SeenHouseholds;
import uk.kith.placements.internal.facts.SeenPlacements;

/** Placements with the decisions behind them, in one query. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class DefaultPlacementAccounts implements PlacementAccounts {

  private static final String ACCOUNTS =
      """
      select p.id, coalesce(p.household_id, p.deleted_home) as household_id, p.type, p.start_on,
             p.end_on, p.considerations, p.heritage,
             p.accepted_rules, p.accepted_reason,
             r.search_id, r.reasons, r.reserved_by, r.reserved_at,
             r.accepted_rules as reserved_rules, r.accepted_reason as reserved_reason
        from placements.placement p
        left join placements.reservation r on r.id = p.reservation_id
       where p.authority = ? and p.child_id = ? and p.superseded_at is null
       order by p.start_on desc, p.end_on desc nulls first, p.recorded_at desc, p.id
      """;

  private static final String BEGUN =
      """
      select id, child_id, household_id, search_id, type, start_on
        from placements.placement
       where authority = ? and start_on between ? and ? and superseded_at is null
         and (end_on is null or end_on > ?)
       order by start_on desc, recorded_at desc, id
      """;

  @Inject ChildReader children;
  @Inject Sql sql;
  @Inject SeenPlacements seen;
  @Inject SeenChildren seenChildren;
  @Inject SeenHouseholds seenHouseholds;
  @Inject AuditTrail audit;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;

  @Override
  public List<PlacementAccount> listAccounts(ChildId child) {
    if (children.views(List.of(child), businessDate.today()).isEmpty()) {
      throw new NotFound(child);
    }
    audit.record("placement-accounts-viewed", child, Map.of());
    return sql.list(ACCOUNTS, DefaultPlacementAccounts::read, authority.code(), child).stream()
        .filter(each -> seen.isSeen(each.type()))
        .map(this::told)
        .toList();
  }

  /** Of a home restricted against the reader nothing but that there was a placement. */
  private PlacementAccount told(PlacementAccount whole) {
    HouseholdId home = whole.household();
    return home == null || !seenHouseholds.isRestricted(home)
        ? whole
        : new PlacementAccount(
            whole.id(),
            null,
            whole.type(),
            whole.start(),
            whole.end(),
            null,
            null,
            null,
            List.of(),
            "");
  }

  @Override
  public List<Begun> listBegun(LocalDate first, LocalDate last) {
    Set<ChildId> hidden = seenChildren.hidden();
    List<Begun> begun =
        sql
            .list(BEGUN, DefaultPlacementAccounts::readBegun, authority.code(), first, last, last)
            .stream()
            .filter(each -> seen.isSeen(each.type()) && !hidden.contains(each.child()))
            .filter(each -> isToldOf(each.household()))
            .toList();
    audit.record(
        "placements-begun-listed",
        null,
        Map.of(
            "from",
            first.toString(),
            "on",
            last.toString(),
            "count",
            Integer.toString(begun.size())));
    return begun;
  }

  private boolean isToldOf(@Nullable HouseholdId home) {
    return home == null || !seenHouseholds.isRestricted(home);
  }

  private static Begun readBegun(ResultSet row) throws SQLException {
    var household = Sql.findUuid(row, "household_id");
    var search = Sql.findUuid(row, "search_id");
    return new Begun(
        new PlacementId(Sql.uuid(row, "id")),
        new ChildId(Sql.uuid(row, "child_id")),
        household == null ? null : new HouseholdId(household),
        search == null ? null : new SearchId(search),
        row.getString("type"),
        Sql.day(row, "start_on"));
  }

  @Override
  public void noteWrittenOut(PlacementId id, String format) {
    if (!seen.exists(id)) {
      throw new NotFound(id);
    }
    audit.record("decision-written-out", id, Map.of("format", format));
  }

  private static PlacementAccount read(ResultSet row) throws SQLException {
    var household = Sql.findUuid(row, "household_id");
    return new PlacementAccount(
        new PlacementId(Sql.uuid(row, "id")),
        household == null ? null : new HouseholdId(household),
        row.getString("type"),
        Sql.day(row, "start_on"),
        Sql.findDay(row, "end_on"),
        decided(row),
        Sql.findText(row, "considerations"),
        Sql.findText(row, "heritage"),
        rules(row.getString("accepted_rules")),
        row.getString("accepted_reason"));
  }

  private static @Nullable Decided decided(ResultSet row) throws SQLException {
    var search = Sql.findUuid(row, "search_id");
    return search == null
        ? null
        : new Decided(
            new SearchId(search),
            row.getString("reasons"),
            row.getString("reserved_by"),
            Sql.instant(row, "reserved_at"),
            rules(row.getString("reserved_rules")),
            row.getString("reserved_reason"));
  }

  /** As they are written, with blanks between them. */
  private static List<RuleId> rules(String text) {
    return Arrays.stream(text.split(" ")).filter(rule -> !rule.isEmpty()).map(RuleId::of).toList();
  }
}
