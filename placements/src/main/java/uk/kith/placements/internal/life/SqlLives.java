package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.ssda903.ReturnDates;
import uk.kith.placements.engine.ssda903.Table;
import uk.kith.placements.internal.facts.Sql;

/**
 * What was done, as it was recorded and, of children, as the newest return of each year tells it: a
 * review that a return tells need not be recorded again, and a return that is taken back takes it
 * along. Two queries for any number of subjects.
 */
@ApplicationScoped
class SqlLives {

  /** Of a child's record and of those merged into it, as the page of what returns tell has it. */
  private static final String TOLD =
      """
      with recursive same(root, id) as (
        select id, id from placements.child where id = any(?) and authority = ?
        union all
        select s.root, c.id from placements.child c join same s on c.merged_into = s.id),
      newest as (
        select distinct on (year) id from placements.statutory_return
         where authority = ? order by year, number desc)
      select s.root, w.part, coalesce(w.held, w.received) ->> t.day as on_day
        from same s
        join placements.child c on c.id = s.id and c.local_id <> ''
        join placements.return_row w on w.child = c.local_id
        join newest n on n.id = w.return_id
        join (values (?, ?::int, null::int, null), (?, ?::int, ?::int, 'M')) t(part, day, at, code)
          on t.part = w.part
         and (t.at is null or coalesce(w.held, w.received) ->> t.at = t.code)
      """;

  @Inject Sql sql;
  @Inject Jsonb jsonb;
  @Inject LocalAuthority authority;

  private record Line(UUID subject, Life.Entry entry) {}

  private record Told(UUID child, LifeEvent event, @Nullable LocalDate on) {}

  /** By subject; those of whom nothing is known are absent. */
  Map<UUID, Life> lives(Collection<UUID> subjects) {
    if (subjects.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<Life.Entry>> entries = new HashMap<>();
    for (Line line : recorded(subjects)) {
      entries.computeIfAbsent(line.subject(), id -> new ArrayList<>()).add(line.entry());
    }
    for (Told told : told(subjects)) {
      LocalDate on = told.on();
      if (on != null) {
        entries
            .computeIfAbsent(told.child(), id -> new ArrayList<>())
            .add(new Life.Entry(told.event(), on, LifeDetails.NONE));
      }
    }
    Map<UUID, Life> lives = new HashMap<>();
    entries.forEach((subject, all) -> lives.put(subject, new Life(all)));
    return lives;
  }

  private List<Line> recorded(Collection<UUID> subjects) {
    return sql.list(
        "select subject_id, event, on_day, details from placements.life_event"
            + " where withdrawn_at is null and subject_id = any(?)",
        row ->
            new Line(
                Sql.uuid(row, "subject_id"),
                new Life.Entry(
                    LifeEvent.valueOf(row.getString("event")),
                    Sql.day(row, "on_day"),
                    jsonb.fromJson(row.getString("details"), LifeDetails.class))),
        subjects);
  }

  /** Reviews, and ends of what was missing: code M, not away without authorisation. */
  private List<Told> told(Collection<UUID> subjects) {
    return sql.list(
        TOLD,
        SqlLives::readTold,
        subjects,
        authority.code(),
        authority.code(),
        Table.REVIEWS.key(),
        Table.REVIEWS.columns().indexOf("REVIEW"),
        Table.MISSING.key(),
        Table.MISSING.columns().indexOf("MIS_END"),
        Table.MISSING.columns().indexOf("MISSING"));
  }

  /** Without a day when the return tells none that can be read (R-DATE-07). */
  private static Told readTold(ResultSet row) throws SQLException {
    boolean review = row.getString("part").equals(Table.REVIEWS.key());
    String on = Sql.findText(row, "on_day");
    return new Told(
        Sql.uuid(row, "root"),
        review ? LifeEvent.CASE_REVIEWED : LifeEvent.CAME_BACK,
        on == null ? null : ReturnDates.parse(on));
  }
}
