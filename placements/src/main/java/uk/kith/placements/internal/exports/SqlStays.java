package uk.kith.placements.internal.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.exports.InCare.Stay;
import uk.kith.placements.internal.facts.SeenHouseholds;

/** Placements of everybody in the twelve months before a day, and since when a status holds. */
@ApplicationScoped
public class SqlStays {

  private static final int MONTHS = 12;

  @Inject Sql sql;
  @Inject SeenHouseholds seenHouseholds;
  @Inject LocalAuthority authority;

  /** A placement and its id. */
  record Known(PlacementId id, Stay stay) {}

  private record Row(ChildId child, Known known) {}

  /** In the order of local numbers and of time. */
  Map<ChildId, List<Known>> until(LocalDate asOf) {
    Map<ChildId, List<Known>> stays = new LinkedHashMap<>();
    sql.list(
            "select p.id, p.child_id, p.start_on, p.end_on, p.care_began, p.type, p.provider,"
                + " p.reason_ceased, "
                + seenHouseholds.only(
                    "p.household_id", "coalesce(a.value::jsonb ->> 'postcode', p.postcode)")
                + " as postcode, "
                + seenHouseholds.only("p.household_id", "coalesce(r.value::jsonb ->> 'urn', p.urn)")
                + " as urn"
                + " from placements.placement p"
                + " join placements.child c on c.id = p.child_id and c.merged_into is null"
                + " left join placements.household_fact a on a.household_id = p.household_id"
                + " and a.kind = 'address' and a.superseded_at is null and a.valid_from <= ?"
                + " and (a.valid_until is null or a.valid_until >= ?)"
                + " left join placements.household_fact r on r.household_id = p.household_id"
                + " and r.kind = 'registration' and r.superseded_at is null and r.valid_from <= ?"
                + " and (r.valid_until is null or r.valid_until >= ?)"
                + " where p.authority = ? and p.superseded_at is null and p.start_on <= ?"
                + " and (p.end_on is null or p.end_on > ?)"
                + " order by c.local_id nulls last, c.id, p.start_on",
            SqlStays::read,
            asOf,
            asOf,
            asOf,
            asOf,
            authority.code(),
            asOf,
            asOf.minusMonths(MONTHS))
        .forEach(
            row -> stays.computeIfAbsent(row.child(), id -> new ArrayList<>()).add(row.known()));
    return stays;
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        new ChildId(Sql.uuid(row, "child_id")),
        new Known(
            new PlacementId(Sql.uuid(row, "id")),
            new Stay(
                Sql.day(row, "start_on"),
                Sql.findDay(row, "end_on"),
                Sql.day(row, "care_began"),
                row.getString("type"),
                Sql.findText(row, "provider"),
                Sql.findText(row, "postcode"),
                Sql.findText(row, "urn"),
                Sql.findText(row, "reason_ceased"))));
  }

  /** Since when the legal status of a day holds. */
  Map<ChildId, LocalDate> legalStatusSince(LocalDate asOf) {
    Map<ChildId, LocalDate> since = new HashMap<>();
    sql.list(
            "select child_id, valid_from from placements.child_fact where authority = ?"
                + " and kind = 'legal-status' and superseded_at is null and valid_from <= ?"
                + " and (valid_until is null or valid_until >= ?)",
            row -> Map.entry(new ChildId(Sql.uuid(row, "child_id")), Sql.day(row, "valid_from")),
            authority.code(),
            asOf,
            asOf)
        .forEach(e -> since.put(e.getKey(), e.getValue()));
    return since;
  }
}
