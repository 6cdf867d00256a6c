package uk.kith.placements.internal.searches;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.EndedHolds;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.SeenHouseholds;

/** Ended holds in the database. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class SqlEndedHolds implements EndedHolds {

  @Inject SearchReader reader;
  @Inject Sql sql;
  @Inject SeenHouseholds seenHouseholds;
  @Inject SeenChildren seenChildren;
  @Inject Clock clock;

  private record Row(UUID id, EndedHold hold) {}

  @Override
  public List<EndedHold> listEnded(SearchId search) {
    if (reader.views(List.of(search)).isEmpty()) {
      throw new NotFound(search);
    }
    Map<UUID, EndedHold> holds = new LinkedHashMap<>();
    sql.list(
            "select r.id, r.household_id, r.reasons, r.reserved_by, r.reserved_at, r.expires_at,"
                + " r.given_back_at, r.started_at, r.not_available, p.child_id, dense_rank() over"
                + " (partition by r.id order by p.place_no) as place from placements.reservation r"
                + " join placements.household h on h.id = r.household_id join placements.held_place"
                + " p on p.reservation_id = r.id where r.search_id = ? and (r.given_back_at is not"
                + " null or r.started_at is not null or r.expires_at <= ?)"
                + seenHouseholds.and("h")
                + seenChildren.and("p.child_id")
                + " order by r.reserved_at desc, r.id, p.place_no, p.child_id",
            SqlEndedHolds::read,
            search,
            clock.instant())
        .forEach(row -> holds.merge(row.id(), row.hold(), SqlEndedHolds::joined));
    return List.copyOf(holds.values());
  }

  private static EndedHold joined(EndedHold one, EndedHold other) {
    List<ChildId> children = new ArrayList<>(one.children());
    children.addAll(other.children());
    return new EndedHold(
        one.id(),
        one.household(),
        children,
        Math.max(one.places(), other.places()),
        one.reasons(),
        one.by(),
        one.at(),
        one.how(),
        one.endedAt());
  }

  private static Row read(ResultSet row) throws SQLException {
    How how =
        How.of(
            row.getObject("started_at") != null,
            row.getObject("given_back_at") == null ? null : Sql.instant(row, "given_back_at"),
            Sql.instant(row, "expires_at"),
            row.getBoolean("not_available"));
    Instant ended =
        Sql.instant(
            row,
            switch (how) {
              case MOVED_IN -> "started_at";
              case GIVEN_BACK, NOT_AVAILABLE -> "given_back_at";
              case RAN_OUT -> "expires_at";
            });
    return new Row(
        Sql.uuid(row, "id"),
        new EndedHold(
            new ReservationId(Sql.uuid(row, "id")),
            new HouseholdId(Sql.uuid(row, "household_id")),
            List.of(new ChildId(Sql.uuid(row, "child_id"))),
            row.getInt("place"),
            row.getString("reasons"),
            row.getString("reserved_by"),
            Sql.instant(row, "reserved_at"),
            how,
            ended));
  }
}
