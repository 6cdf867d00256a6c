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
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.ssda903.ReturnDates;
import uk.kith.placements.engine.ssda903.Table;

/**
 * What was done, as it was recorded and, of children, as the newest return of each year tells it: a
 * review that a return tells need not be recorded again, and a return that is taken back takes it
 * along. So do reviews, care plans, visits and ends of absences that the case system tells. That an
 * interview was offered, or declined, it tells of the absence: it counts on the day on which the
 * child came back. Three queries for any number of subjects.
 */
@ApplicationScoped
public class SqlLives {

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

  /** Of children and of placements, as the newest extract of the case system tells it. */
  private static final String IN_CASE_SYSTEM =
      """
      with recursive same(root, id) as (
        select id, id from placements.child where id = any(?) and authority = ?
        union all
        select s.root, c.id from placements.child c join same s on c.merged_into = s.id)
      select s.root, t.event, case when t.ends then h.until_day else h.on_day end as on_day
        from same s join placements.case_history h on h.child_id = s.id
        join (values ('REVIEWS', 'CASE_REVIEWED', false, null),
                     ('CARE_PLAN', 'CARE_PLAN_MADE', false, null),
                     ('HEALTH', 'HEALTH_ASSESSED', false, 'ASSESSMENT'),
                     ('HEALTH', 'TEETH_CHECKED', false, 'TEETH'),
                     ('MISSING', 'CAME_BACK', true, 'M'),
                     ('MISSING', 'RETURN_INTERVIEW_OFFERED', true, 'M'),
                     ('MISSING', 'RETURN_INTERVIEW_DECLINED', true, 'M')) t(part, event, ends, code)
          on t.part = h.part and (t.code is null or t.code = h.code)
       where (t.event not like 'RETURN_INTERVIEW%' or h.interview_offered)
         and (t.event <> 'RETURN_INTERVIEW_DECLINED' or not h.interview_accepted)
      union all
      select p.id, 'VISITED', h.on_day
        from placements.placement p
        join placements.case_history h on h.child_id = p.child_id and h.part = 'VISITS'
       where p.id = any(?) and p.authority = ? and h.code <> 'N'
         and h.on_day >= p.start_on and (p.end_on is null or h.on_day < p.end_on)
      """;

  @Inject Sql sql;
  @Inject Jsonb jsonb;
  @Inject LocalAuthority authority;

  private record Line(UUID subject, Life.Entry entry) {}

  private record Told(UUID subject, LifeEvent event, @Nullable LocalDate on) {}

  /** By subject; those of whom nothing is known are absent. */
  public Map<UUID, Life> lives(Collection<UUID> subjects) {
    if (subjects.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<Life.Entry>> entries = new HashMap<>();
    for (Line line : recorded(subjects)) {
      entries.computeIfAbsent(line.subject(), id -> new ArrayList<>()).add(line.entry());
    }
    List<Told> told = new ArrayList<>(told(subjects));
    told.addAll(inCaseSystem(subjects));
    for (Told each : told) {
      LocalDate on = each.on();
      if (on != null) {
        entries
            .computeIfAbsent(each.subject(), id -> new ArrayList<>())
            .add(new Life.Entry(each.event(), on, LifeDetails.NONE));
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

  private List<Told> inCaseSystem(Collection<UUID> subjects) {
    return sql.list(
        IN_CASE_SYSTEM,
        row ->
            new Told(
                Sql.uuid(row, "root"),
                LifeEvent.valueOf(row.getString("event")),
                Sql.findDay(row, "on_day")),
        subjects,
        authority.code(),
        subjects,
        authority.code());
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
