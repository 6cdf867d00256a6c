package uk.kith.placements.internal.casesystem;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CaseSystem.CaseHistory;
import uk.kith.placements.api.CaseSystem.Check;
import uk.kith.placements.api.CaseSystem.Plan;
import uk.kith.placements.api.CaseSystem.Visit;
import uk.kith.placements.api.ToldCarePlans;
import uk.kith.placements.engine.ssd.CarePlanCell;
import uk.kith.placements.engine.ssd.ChildInCase;
import uk.kith.placements.engine.ssd.ChildInCase.Done;
import uk.kith.placements.engine.ssd.DisabilityCode;
import uk.kith.placements.engine.ssd.HealthCheck;
import uk.kith.placements.engine.ssd.SsdTable;
import uk.kith.placements.engine.ssda903.HeldYear;
import uk.kith.placements.engine.ssda903.Row;
import uk.kith.placements.engine.ssda903.Table;

/**
 * Reviews, visits, care plans, absences, disabilities and checks of health, as the newest extract
 * tells them.
 */
@ApplicationScoped
public class SqlCaseHistory implements ToldCarePlans {

  /** After every year of a return: what the case system tells is the newest. */
  private static final int AFTER_ALL_YEARS = 9999;

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  private record Line(SsdTable part, Done done) {}

  void replace(Taken by, Map<UUID, ChildInCase> children) {
    List<@Nullable Object[]> parts = new ArrayList<>();
    List<@Nullable Object[]> rows = new ArrayList<>();
    children.forEach(
        (id, child) ->
            child
                .done()
                .forEach(
                    (part, all) -> {
                      parts.add(new Object[] {id, part});
                      for (Done done : all) {
                        rows.add(
                            new Object[] {
                              UUID.randomUUID(),
                              authority.code(),
                              id,
                              by.extract(),
                              part,
                              done.on(),
                              done.until(),
                              done.code(),
                              done.interviewOffered(),
                              done.interviewAccepted()
                            });
                      }
                    }));
    sql.batch(
        Map.of(),
        "with recursive same(id) as (select ?::uuid"
            + " union all select c.id from placements.child c join same s on c.merged_into = s.id)"
            + " delete from placements.case_history where part = ? and child_id in"
            + " (select id from same)",
        parts);
    sql.batch(
        Map.of(),
        "insert into placements.case_history"
            + " (id, authority, child_id, extract_id, part, on_day, until_day, code,"
            + " interview_offered, interview_accepted)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  private List<Line> lines(ChildId child) {
    return sql.list(
        """
        with recursive record(id, merged) as (
          select id, merged_into from placements.child where id = ? and authority = ?
          union all
          select c.id, c.merged_into from placements.child c join record r on c.id = r.merged),
        same(id) as (
          select id from record where merged is null
          union all
          select c.id from placements.child c join same s on c.merged_into = s.id)
        select h.* from placements.case_history h join same s on s.id = h.child_id
         order by h.on_day desc, h.code
        """,
        SqlCaseHistory::line,
        child,
        authority.code());
  }

  @Override
  public Map<ChildId, List<Plan>> of(Collection<ChildId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    Map<ChildId, List<Plan>> plans = new HashMap<>();
    sql.list(
            """
            with recursive same(root, id) as (
              select id, id from placements.child where id = any(?) and authority = ?
              union all
              select s.root, c.id from placements.child c join same s on c.merged_into = s.id)
            select s.root, h.* from placements.case_history h join same s on s.id = h.child_id
             where h.part = ? and h.on_day is not null
             order by h.on_day desc, h.code
            """,
            row -> Map.entry(new ChildId(Sql.uuid(row, "root")), plan(line(row).done())),
            children,
            authority.code(),
            SsdTable.CARE_PLAN)
        .forEach(
            each ->
                plans.computeIfAbsent(each.getKey(), id -> new ArrayList<>()).add(each.getValue()));
    return plans;
  }

  private static Plan plan(Done done) {
    return new Plan(
        requireNonNull(done.on()), done.until(), CarePlanCell.find(done.code()).orElse(Set.of()));
  }

  /** By table, of children and of those merged into them, in order of time; one query. */
  public Map<ChildId, Map<SsdTable, List<Done>>> everything(Collection<ChildId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    Map<ChildId, Map<SsdTable, List<Done>>> told = new HashMap<>();
    sql.list(
        """
        with recursive same(root, id) as (
          select id, id from placements.child where id = any(?) and authority = ?
          union all
          select s.root, c.id from placements.child c join same s on c.merged_into = s.id)
        select s.root, h.* from placements.case_history h join same s on s.id = h.child_id
         order by h.on_day, h.code
        """,
        row -> {
          Line line = line(row);
          return told.computeIfAbsent(
                  new ChildId(Sql.uuid(row, "root")), id -> new EnumMap<>(SsdTable.class))
              .computeIfAbsent(line.part(), part -> new ArrayList<>())
              .add(line.done());
        },
        children,
        authority.code());
    return told;
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        SsdTable.valueOf(row.getString("part")),
        new Done(
            Sql.findDay(row, "on_day"),
            Sql.findDay(row, "until_day"),
            row.getString("code"),
            row.getObject("interview_offered", Boolean.class),
            row.getObject("interview_accepted", Boolean.class)));
  }

  /** Reviews and absences as rows of a return, so that both histories become one. */
  public List<HeldYear> asReturn(ChildId child) {
    Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
    int number = 1;
    for (Line line : lines(child)) {
      LocalDate on = line.done().on();
      if (on == null) {
        continue;
      }
      LocalDate until = line.done().until();
      Map<String, String> cells =
          switch (line.part()) {
            case REVIEWS -> Map.of("REVIEW", on.toString(), "REVIEW_CODE", line.done().code());
            case MISSING ->
                Map.of(
                    "MIS_START",
                    on.toString(),
                    "MIS_END",
                    until == null ? "" : until.toString(),
                    "MISSING",
                    line.done().code());
            default -> Map.of();
          };
      if (!cells.isEmpty()) {
        Table table = line.part() == SsdTable.REVIEWS ? Table.REVIEWS : Table.MISSING;
        List<String> row =
            table.columns().stream().map(column -> cells.getOrDefault(column, "")).toList();
        rows.computeIfAbsent(table, t -> new ArrayList<>()).add(new Row(table, ++number, row, row));
      }
    }
    return rows.isEmpty() ? Collections.emptyList() : List.of(new HeldYear(AFTER_ALL_YEARS, rows));
  }

  CaseHistory told(ChildId child) {
    List<Visit> visits = new ArrayList<>();
    List<Plan> plans = new ArrayList<>();
    List<String> disabilities = new ArrayList<>();
    List<Check> checks = new ArrayList<>();
    for (Line line : lines(child)) {
      LocalDate on = line.done().on();
      if (line.part() == SsdTable.DISABILITY) {
        disabilities.add(DisabilityCode.words(line.done().code()));
      } else if (line.part() == SsdTable.VISITS && on != null) {
        String seen = line.done().code();
        visits.add(new Visit(on, seen.isEmpty() ? null : seen.equals("Y")));
      } else if (line.part() == SsdTable.HEALTH && on != null) {
        checks.add(new Check(on, HealthCheck.valueOf(line.done().code())));
      } else if (line.part() == SsdTable.CARE_PLAN && on != null) {
        plans.add(plan(line.done()));
      }
    }
    return new CaseHistory(visits, plans, disabilities, checks);
  }
}
