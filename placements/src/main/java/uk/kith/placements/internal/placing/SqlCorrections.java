package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.PlacementCorrections.Told;
import uk.kith.placements.api.PlacementCorrections.Wrong;
import uk.kith.placements.engine.CorrectedStays.Stay;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.facts.Recording;

/** What is told and was told of where a child lived, as a correction needs it. */
@ApplicationScoped
class SqlCorrections {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** All placements of a child that are told, by first days. */
  List<Stay> stays(ChildId child) {
    return sql.list(
        "select id, start_on, end_on, reason_ceased, care_began from placements.placement where"
            + " child_id = ? and superseded_at is null order by start_on, end_on",
        row ->
            new Stay(
                new PlacementId(Sql.uuid(row, "id")),
                Sql.day(row, "start_on"),
                Sql.findDay(row, "end_on"),
                Moving.ON.equals(Sql.findText(row, "reason_ceased")),
                Sql.day(row, "care_began")),
        child);
  }

  /** Keeps what is said of a placement in a closed row, before it is put right. */
  void keepWhatWasSaid(PlacementId id, String why, Recording recording) {
    sql.update(
        Map.of(),
        "insert into placements.placement (id, version, authority, child_id, household_id,"
            + " start_on, end_on, care_began, type, provider, urn, postcode, reason_started,"
            + " reason_ceased, reason_place_change, search_id, reservation_id, considerations,"
            + " heritage, accepted_rules, accepted_reason, recorded_at, recorded_by, ended_at,"
            + " ended_by, return_id, extract_id, superseded_at, superseded_by, superseded_why,"
            + " said_of, deleted_home) select gen_random_uuid(), 1, authority, child_id,"
            + " household_id, start_on,"
            + " end_on, care_began, type, provider, urn, postcode, reason_started, reason_ceased,"
            + " reason_place_change, search_id, reservation_id, considerations, heritage,"
            + " accepted_rules, accepted_reason, recorded_at, recorded_by, ended_at, ended_by,"
            + " return_id, extract_id, ?, ?, ?, id, deleted_home"
            + " from placements.placement where id = ?",
        recording.at(),
        recording.by(),
        why,
        id);
  }

  /** What was said wrongly of a child's placements, what was put right last first. */
  List<Wrong> wrong(ChildId child) {
    return sql.list(
        "select * from placements.placement where child_id = ? and authority = ?"
            + " and superseded_why is not null order by superseded_at desc, start_on, id",
        SqlCorrections::readWrong,
        child,
        authority.code());
  }

  /** What is recorded as done in a placement. */
  int events(PlacementId id) {
    return (int)
        sql.count(
            "select count(*) from placements.life_event where subject_id = ?"
                + " and withdrawn_at is null",
            id);
  }

  /** A day of a visit that is not among the days of a placement; empty when all are. */
  Optional<LocalDate> findVisitOutside(PlacementId id, LocalDate start, @Nullable LocalDate end) {
    return sql.list(
            "select min(on_day) as on_day from placements.life_event where subject_id = ?"
                + " and event = ? and withdrawn_at is null"
                + " and (on_day < ? or on_day > coalesce(?::date, on_day))",
            row -> Optional.ofNullable(Sql.findDay(row, "on_day")),
            id,
            LifeEvent.VISITED,
            start,
            end)
        .get(0);
  }

  /** A fee that held from the wrong first day holds from the right one. */
  void moveFee(PlacementId id, LocalDate wrong, LocalDate right, Recording recording) {
    sql.update(
        Map.of(),
        "with wrong as (update placements.placement_cost set superseded_at = ?, superseded_by = ?"
            + " where placement_id = ? and valid_from = ? and superseded_at is null returning *)"
            + " insert into placements.placement_cost (id, authority, placement_id, valid_from,"
            + " provider, purchase, weekly_fee_pence, grade, recorded_at, recorded_by)"
            + " select gen_random_uuid(), authority, placement_id, ?, provider, purchase,"
            + " weekly_fee_pence, grade, superseded_at, superseded_by from wrong"
            + " where not exists (select from placements.placement_cost o where o.placement_id = ?"
            + " and o.valid_from = ? and o.superseded_at is null)",
        recording.at(),
        recording.by(),
        id,
        wrong,
        right,
        id,
        right);
  }

  /** The child stands open in another search. */
  boolean isWanted(ChildId child) {
    return sql.count(
            "select count(*) from placements.search_child where child_id = ? and open", child)
        > 0;
  }

  private static Wrong readWrong(ResultSet row) throws SQLException {
    UUID of = Sql.findUuid(row, "said_of");
    UUID registered = Sql.findUuid(row, "household_id");
    UUID household = registered == null ? Sql.findUuid(row, "deleted_home") : registered;
    String postcode = Sql.findText(row, "postcode");
    return new Wrong(
        new PlacementId(Objects.requireNonNullElse(of, Sql.uuid(row, "id"))),
        new Told(
            household == null ? null : new HouseholdId(household),
            row.getString("type"),
            Sql.findText(row, "provider"),
            Sql.findText(row, "urn"),
            postcode == null ? null : Postcode.find(postcode).orElse(null),
            Sql.day(row, "start_on"),
            Sql.findDay(row, "end_on"),
            Sql.findText(row, "reason_ceased"),
            Sql.findText(row, "reason_place_change")),
        of == null,
        row.getString("superseded_why"),
        row.getString("superseded_by"),
        Sql.instant(row, "superseded_at"));
  }
}
