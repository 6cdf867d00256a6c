package uk.kith.court.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.guardianship.Applied;
import uk.kith.court.engine.guardianship.CarerCase;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;
import uk.kith.court.engine.guardianship.GuardianshipCase.Written;
import uk.kith.court.engine.guardianship.Heading;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;

/** Cases towards special guardianship and child arrangements with their entries, read in sets. */
@ApplicationScoped
public class GuardianshipCases {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /**
   * An entry of a case.
   *
   * @param done null for a heading of the report
   * @param written null for a step
   */
  private record Row(
      UUID id,
      Kind kind,
      boolean foster,
      @Nullable Boolean relative,
      @Nullable Done done,
      @Nullable Written written) {}

  /**
   * With the applications that proceedings tell of; a child towards whom there is none is absent.
   */
  public Map<ChildId, List<GuardianshipCase>> of(Collection<ChildId> children) {
    Map<ChildId, List<GuardianshipCase>> cases = new HashMap<>();
    Map<ChildId, List<CarerCase>> recorded = ofCarers(children);
    Map<ChildId, List<Applied>> applied = applied(recorded.keySet());
    recorded.forEach(
        (child, each) ->
            cases.put(
                child,
                Applied.told(
                    each.stream().map(CarerCase::facts).toList(),
                    applied.getOrDefault(child, List.of()))));
    return cases;
  }

  /** Applications that are proceedings; a child about whom there is none is absent. */
  public Map<ChildId, List<Applied>> applied(Collection<ChildId> children) {
    return children.isEmpty()
        ? Map.of()
        : ByChild.list(
            sql,
            "select c.child, p.kind, coalesce(c.joined_on, p.submitted_on, p.issued_on) as on_day"
                + " from court.child_in_proceedings c"
                + " join court.proceedings p on p.id = c.proceedings"
                + " where p.authority = ? and c.child = any(?)"
                + " and p.kind in ('SPECIAL_GUARDIANSHIP', 'CHILD_ARRANGEMENTS')"
                + " and c.taken_back_at is null and p.taken_back_at is null",
            row -> new Applied(Kind.valueOf(row.getString("kind")), Sql.day(row, "on_day")),
            authority.code(),
            children);
  }

  /** The same with what is known of the carer of each. */
  public Map<ChildId, List<CarerCase>> ofCarers(Collection<ChildId> children) {
    Map<ChildId, List<CarerCase>> cases = new HashMap<>();
    ByChild.list(
            sql,
            "select g.child, g.id, g.kind, g.foster, g.relative, e.part, e.code, e.on_day,"
                + " e.until_day from court.guardianship_case g"
                + " join court.guardianship_entry e on e.guardianship_case = g.id"
                + " where g.authority = ? and g.child = any(?) and g.superseded_at is null"
                + " and e.part in ('STEP', 'HEADING') and e.taken_back_at is null"
                + " order by g.on_day, g.id, e.number",
            GuardianshipCases::row,
            authority.code(),
            children)
        .forEach(
            (child, rows) ->
                cases.put(
                    child,
                    rows.stream()
                        .collect(groupingBy(Row::id, LinkedHashMap::new, toList()))
                        .values()
                        .stream()
                        .map(GuardianshipCases::carerCase)
                        .toList()));
    return cases;
  }

  private static Row row(ResultSet row) throws SQLException {
    boolean step = row.getString("part").equals("STEP");
    String code = row.getString("code");
    LocalDate on = Sql.day(row, "on_day");
    return new Row(
        Sql.uuid(row, "id"),
        Kind.valueOf(row.getString("kind")),
        row.getBoolean("foster"),
        row.getObject("relative", Boolean.class),
        step ? new Done(CaseStep.valueOf(code), on, Sql.findDay(row, "until_day")) : null,
        step ? null : new Written(Heading.valueOf(code), on));
  }

  private static CarerCase carerCase(List<Row> rows) {
    Row first = rows.get(0);
    return new CarerCase(
        new GuardianshipCase(
            first.kind(),
            rows.stream().map(Row::done).flatMap(Stream::ofNullable).toList(),
            rows.stream().map(Row::written).flatMap(Stream::ofNullable).toList()),
        first.foster(),
        first.relative());
  }
}
