package uk.kith.placements.internal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CareSupply.Fee;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.internal.children.SqlChildren;

/** Placements, searches and fees behind the homes of a forecast, of everybody at once. */
@ApplicationScoped
class SqlCareSupply {

  /** Types of long-term fostering: U1 with relatives or friends, U4 with others. */
  private static final Set<String> LONG_TERM = Set.of("U1", "U4");

  /**
   * A placement.
   *
   * @param born as spells of care have it
   * @param until null when it had not ended by the day asked for
   * @param outside why it is outside the area; null when nobody said
   */
  record Row(
      ChildId child,
      Birth birth,
      LocalDate born,
      Sex sex,
      LocalDate from,
      @Nullable LocalDate until,
      String type,
      @Nullable String provider,
      @Nullable UUID household,
      @Nullable OutsideReason outside) {

    boolean isLongTerm() {
      return LONG_TERM.contains(type);
    }

    /**
     * It is where the child lives, and fills a place that is free once the child moves. Who is
     * placed for adoption with foster carers is to stay.
     */
    boolean fillsPlace() {
      return until == null
          && household != null
          && !PlacementCodes.isPassing(type)
          && !PlacementCodes.isForAdoption(type);
    }
  }

  /** What a search looked for. */
  record Looked(SearchKind kind, Together together) {}

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** Every placement that began by a day, in the order of time. */
  List<Row> placements(LocalDate day) {
    return sql.list(
        "select p.child_id, p.start_on, case when p.end_on <= ? then p.end_on end as until, p.type,"
            + " p.provider, p.household_id, o.reason as outside, c.born, c.due, c.stated_age,"
            + " c.stated_on, c.sex from placements.placement p"
            + " join placements.child c on c.id = p.child_id and c.merged_into is null"
            + " left join placements.placement_outside o"
            + " on o.placement_id = p.id and o.superseded_at is null"
            + " where p.authority = ? and p.superseded_at is null and p.start_on <= ?"
            + " order by p.start_on, c.born, p.type, p.id",
        SqlCareSupply::read,
        day,
        authority.code(),
        day);
  }

  /** The last search of each child that was opened by a day. */
  Map<ChildId, Looked> searches(LocalDate day) {
    Map<ChildId, Looked> searches = new HashMap<>();
    sql.list(
            "select distinct on (c.child_id) c.child_id, s.kind, s.together"
                + " from placements.search_child c"
                + " join placements.search s on s.id = c.search_id"
                + " where s.authority = ? and s.opened_on <= ? and not c.parted"
                + " order by c.child_id, s.opened_on desc, s.number desc",
            row ->
                Map.entry(
                    new ChildId(Sql.uuid(row, "child_id")),
                    new Looked(
                        SearchKind.valueOf(row.getString("kind")),
                        Together.valueOf(row.getString("together")))),
            authority.code(),
            day)
        .forEach(each -> searches.put(each.getKey(), each.getValue()));
    return searches;
  }

  /** What placements cost that go on; of each the fee that holds on the day. */
  List<Fee> fees(LocalDate day) {
    return sql.list(
        "select distinct on (p.id) p.type, p.provider, f.weekly_fee_pence,"
            + " dense_rank() over (order by coalesce(p.household_id::text, p.postcode, p.id::text))"
            + " as lives_in"
            + " from placements.placement_cost f"
            + " join placements.placement p on p.id = f.placement_id and p.superseded_at is null"
            + " join placements.child c on c.id = p.child_id and c.merged_into is null"
            + " where p.authority = ? and f.superseded_at is null and f.valid_from <= ?"
            + " and p.start_on <= ? and (p.end_on is null or p.end_on > ?)"
            + " order by p.id, f.valid_from desc",
        row ->
            new Fee(
                row.getString("type"),
                Sql.findText(row, "provider"),
                row.getLong("weekly_fee_pence"),
                row.getInt("lives_in")),
        authority.code(),
        day,
        day,
        day);
  }

  private static Row read(ResultSet row) throws SQLException {
    String outside = Sql.findText(row, "outside");
    Birth birth = SqlChildren.readBirth(row);
    return new Row(
        new ChildId(Sql.uuid(row, "child_id")),
        birth,
        born(birth),
        Sex.valueOf(row.getString("sex")),
        Sql.day(row, "start_on"),
        Sql.findDay(row, "until"),
        row.getString("type"),
        Sql.findText(row, "provider"),
        Sql.findUuid(row, "household_id"),
        outside == null ? null : OutsideReason.valueOf(outside));
  }

  /** As spells of care have it: of a stated age the middle of the year of birth. */
  private static LocalDate born(Birth birth) {
    LocalDate exact = birth.date() == null ? birth.due() : birth.date();
    Integer age = birth.statedAge();
    LocalDate on = birth.statedOn();
    if (exact == null && age != null && on != null) {
      return on.minusYears(age).minusMonths(6);
    }
    if (exact == null) {
      throw new IllegalStateException("a birth without any fact");
    }
    return exact;
  }
}
