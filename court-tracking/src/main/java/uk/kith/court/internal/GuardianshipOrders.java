package uk.kith.court.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.internal.CaseRows.CaseRow;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;

/** Special guardianship orders that were made in proceedings (R-SGO-02, R-SGO-11). */
@ApplicationScoped
public class GuardianshipOrders {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** The days of them; a child about whom none was made is absent. */
  public Map<ChildId, List<LocalDate>> made(Collection<ChildId> children) {
    return children.isEmpty()
        ? Map.of()
        : ByChild.list(
            sql,
            "select distinct c.child, o.made_on from court.court_order o"
                + " join court.child_in_proceedings c on c.id = o.child_in_proceedings"
                + " where o.authority = ? and c.child = any(?) and o.form = ?"
                + " and o.taken_back_at is null order by o.made_on",
            row -> Sql.day(row, "made_on"),
            authority.code(),
            children,
            OrderForm.C43A);
  }

  /** What is to be asked on a day of those made in a case, by child. */
  Map<ChildId, List<Finding>> findings(CaseRow row, LocalDate asOf) {
    Map<ChildId, List<LocalDate>> here = new HashMap<>();
    row.children()
        .forEach(
            child -> {
              List<LocalDate> days =
                  child.orders().stream()
                      .filter(each -> each.order().form() == OrderForm.C43A)
                      .map(each -> each.order().madeOn())
                      .distinct()
                      .toList();
              if (!days.isEmpty()) {
                here.put(child.child(), days);
              }
            });
    Map<ChildId, List<GuardianshipCase>> cases = here.isEmpty() ? Map.of() : cases(here.keySet());
    Map<ChildId, List<Finding>> findings = new HashMap<>();
    here.forEach(
        (child, days) ->
            findings.put(
                child,
                GuardianshipCase.ofOrders(cases.getOrDefault(child, List.of()), days, asOf)));
    return findings;
  }

  private Map<ChildId, List<GuardianshipCase>> cases(Collection<ChildId> children) {
    record Row(UUID id, Kind kind, Done done) {}
    Map<ChildId, List<GuardianshipCase>> cases = new HashMap<>();
    ByChild.list(
            sql,
            "select g.child, g.id, g.kind, e.code, e.on_day, e.until_day"
                + " from court.guardianship_case g"
                + " join court.guardianship_entry e on e.guardianship_case = g.id"
                + " where g.authority = ? and g.child = any(?) and g.superseded_at is null"
                + " and e.part = 'STEP' and e.taken_back_at is null"
                + " order by g.on_day, g.id, e.number",
            row ->
                new Row(
                    Sql.uuid(row, "id"),
                    Kind.valueOf(row.getString("kind")),
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
                                new GuardianshipCase(
                                    steps.get(0).kind(),
                                    steps.stream().map(Row::done).toList(),
                                    List.of()))
                        .toList()));
    return cases;
  }
}
