package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.life.ApprovalLife;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;

/** What is recorded of the approvals of households: the events of which placing a child asks. */
@ApplicationScoped
class ApprovalLives {

  private static final String OF_APPROVALS =
      "select subject_id, event, on_day, details from placements.life_event"
          + " where subject_kind = 'HOUSEHOLD' and withdrawn_at is null and authority = ?"
          + " and event in ("
          + ApprovalLife.TOLD.stream()
              .map(event -> "'" + event.name() + "'")
              .collect(Collectors.joining(", "))
          + ")";

  @Inject Sql sql;
  @Inject Jsonb jsonb;
  @Inject LocalAuthority authority;

  private record Line(HouseholdId household, Life.Entry entry) {}

  /**
   * By household; those of whom nothing is recorded are absent.
   *
   * @param ids null for all
   */
  Map<HouseholdId, Life> of(@Nullable Collection<HouseholdId> ids) {
    List<Line> lines =
        ids == null
            ? sql.list(OF_APPROVALS, this::read, authority.code())
            : sql.list(
                OF_APPROVALS + " and subject_id = any(?)", this::read, authority.code(), ids);
    Map<HouseholdId, List<Life.Entry>> entries = new HashMap<>();
    for (Line line : lines) {
      entries.computeIfAbsent(line.household(), id -> new ArrayList<>()).add(line.entry());
    }
    Map<HouseholdId, Life> lives = new HashMap<>();
    entries.forEach((household, all) -> lives.put(household, new Life(all)));
    return lives;
  }

  private Line read(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Line(
        new HouseholdId(Sql.uuid(row, "subject_id")),
        new Life.Entry(
            LifeEvent.valueOf(row.getString("event")),
            Sql.day(row, "on_day"),
            jsonb.fromJson(row.getString("details"), LifeDetails.class)));
  }
}
