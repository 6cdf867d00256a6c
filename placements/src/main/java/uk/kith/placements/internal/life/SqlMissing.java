package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.MissingChildren.Missing;
import uk.kith.placements.engine.life.Absence;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.facts.SeenChildren;

/** Who is missing on a day, in one query. It neither checks roles nor audits. */
@ApplicationScoped
class SqlMissing {

  /** What was told of a child went over to the record that was kept when two were merged. */
  private static final String GONE =
      """
      select c.id, h.part as what, h.on_day, h.until_day, h.code
        from placements.child c join placements.case_history h on h.child_id = c.id
       where c.authority = ? and c.merged_into is null and h.part = 'MISSING' and h.on_day <= ?
         and exists (select from placements.placement p where p.child_id = c.id
                      and p.superseded_at is null and p.start_on <= ?
                      and (p.end_on is null or p.end_on > ?))
         and (?::uuid[] is null or c.id = any(?)){seen}
      union all
      select c.id, e.event, e.on_day, null, ''
        from placements.child c join placements.life_event e on e.subject_id = c.id
       where c.authority = ? and c.merged_into is null and e.withdrawn_at is null and e.on_day <= ?
         and e.event in ('WENT_MISSING', 'WENT_AWAY', 'CAME_BACK', 'BACK_FROM_AWAY')
         and (?::uuid[] is null or c.id = any(?)){seen}
      """;

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject LocalAuthority authority;

  private record Line(
      UUID child, String what, LocalDate on, @Nullable LocalDate until, String code) {}

  /** Who went first stands first. */
  List<Missing> on(LocalDate asOf) {
    return on(null, asOf);
  }

  /**
   * The same of some.
   *
   * @param ids null for all
   */
  List<Missing> on(@Nullable Set<ChildId> ids, LocalDate asOf) {
    if (ids != null && ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<Line>> lines = new LinkedHashMap<>();
    sql.list(
            GONE.replace("{seen}", seenChildren.and("c.id")),
            SqlMissing::line,
            authority.code(),
            asOf,
            asOf,
            asOf,
            ids,
            ids,
            authority.code(),
            asOf,
            ids,
            ids)
        .forEach(line -> lines.computeIfAbsent(line.child(), id -> new ArrayList<>()).add(line));
    List<Missing> missing = new ArrayList<>();
    lines.forEach(
        (child, theirs) ->
            Absence.on(asOf, Absence.of(told(theirs, asOf), life(theirs)))
                .ifPresent(now -> missing.add(new Missing(new ChildId(child), now))));
    missing.sort(
        Comparator.comparing((Missing each) -> each.absence().from())
            .thenComparing(each -> each.child().value()));
    return missing;
  }

  /** Every episode that the case system and returns told of a child. */
  List<Absence> told(ChildId child) {
    return told(
        sql.list(
            "select child_id as id, part as what, on_day, until_day, code"
                + " from placements.case_history where child_id = ? and part = 'MISSING'",
            SqlMissing::line,
            child),
        LocalDate.MAX);
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        Sql.uuid(row, "id"),
        row.getString("what"),
        Sql.day(row, "on_day"),
        Sql.findDay(row, "until_day"),
        row.getString("code"));
  }

  private static List<Absence> told(List<Line> lines, LocalDate asOf) {
    return lines.stream()
        .filter(line -> line.what().equals("MISSING"))
        .flatMap(
            line ->
                Absence.Kind.find(line.code())
                    .map(kind -> new Absence(kind, line.on(), known(line.until(), asOf)))
                    .stream())
        .toList();
  }

  /** That the child came back later nobody knew on the day. */
  private static @Nullable LocalDate known(@Nullable LocalDate until, LocalDate asOf) {
    return until == null || until.isAfter(asOf) ? null : until;
  }

  private static Life life(List<Line> lines) {
    return new Life(
        lines.stream()
            .filter(line -> !line.what().equals("MISSING"))
            .map(
                line -> new Life.Entry(LifeEvent.valueOf(line.what()), line.on(), LifeDetails.NONE))
            .toList());
  }
}
