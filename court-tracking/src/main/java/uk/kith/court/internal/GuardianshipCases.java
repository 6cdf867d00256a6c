package uk.kith.court.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.guardianship.CarerCase;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;

/** Cases towards special guardianship and child arrangements with their steps, read in sets. */
@ApplicationScoped
public class GuardianshipCases {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** A child towards whom there is none is absent. */
  public Map<ChildId, List<GuardianshipCase>> of(Collection<ChildId> children) {
    Map<ChildId, List<GuardianshipCase>> cases = new HashMap<>();
    ofCarers(children)
        .forEach((child, each) -> cases.put(child, each.stream().map(CarerCase::facts).toList()));
    return cases;
  }

  /** The same with what is known of the carer of each. */
  public Map<ChildId, List<CarerCase>> ofCarers(Collection<ChildId> children) {
    record Row(UUID id, Kind kind, boolean foster, @Nullable Boolean relative, Done done) {}
    Map<ChildId, List<CarerCase>> cases = new HashMap<>();
    ByChild.list(
            sql,
            "select g.child, g.id, g.kind, g.foster, g.relative, e.code, e.on_day, e.until_day"
                + " from court.guardianship_case g"
                + " join court.guardianship_entry e on e.guardianship_case = g.id"
                + " where g.authority = ? and g.child = any(?) and g.superseded_at is null"
                + " and e.part = 'STEP' and e.taken_back_at is null"
                + " order by g.on_day, g.id, e.number",
            row ->
                new Row(
                    Sql.uuid(row, "id"),
                    Kind.valueOf(row.getString("kind")),
                    row.getBoolean("foster"),
                    row.getObject("relative", Boolean.class),
                    new Done(
                        CaseStep.valueOf(row.getString("code")),
                        Sql.day(row, "on_day"),
                        Sql.findDay(row, "until_day"))),
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
                        .map(
                            steps ->
                                new CarerCase(
                                    new GuardianshipCase(
                                        steps.get(0).kind(),
                                        steps.stream().map(Row::done).toList(),
                                        List.of()),
                                    steps.get(0).foster(),
                                    steps.get(0).relative()))
                        .toList()));
    return cases;
  }
}
