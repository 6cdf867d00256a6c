package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.court.engine.guardianship.CarerCase;
import uk.kith.court.engine.guardianship.GuardianshipCase;
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
  @Inject GuardianshipCases cases;

  /**
   * What tells of orders of special guardianship and child arrangements about some children.
   *
   * @param made days of special guardianship orders that were recorded in proceedings
   * @param towards cases towards either, which tell of their orders themselves
   */
  public record OnRecord(
      Map<ChildId, List<LocalDate>> made, Map<ChildId, List<CarerCase>> towards) {

    /** Children of whom either tells, an order or a case. */
    public Set<ChildId> children() {
      Set<ChildId> known = new HashSet<>(made.keySet());
      known.addAll(towards.keySet());
      return known;
    }

    public List<LocalDate> made(ChildId child) {
      return made.getOrDefault(child, List.of());
    }

    public List<CarerCase> towards(ChildId child) {
      return towards.getOrDefault(child, List.of());
    }
  }

  /** Both, of whichever day; a child of whom neither tells is absent. */
  public OnRecord onRecord(Collection<ChildId> children) {
    return new OnRecord(made(children), cases.ofCarers(children));
  }

  /** The days of them; a child about whom none was made is absent. */
  public Map<ChildId, List<LocalDate>> made(Collection<ChildId> children) {
    return children.isEmpty()
        ? Map.of()
        : ByChild.list(
            sql,
            "select distinct c.child, o.made_on from court.court_order o"
                + " join court.child_in_proceedings c on c.id = o.child_in_proceedings"
                + " where o.authority = ? and c.child = any(?) and o.form = ?"
                + " and o.taken_back_at is null and c.taken_back_at is null order by o.made_on",
            row -> Sql.day(row, "made_on"),
            authority.code(),
            children,
            OrderForm.C43A);
  }

  /** What stands against recording one about children: whose it is, and the report before it. */
  List<Finding> against(Collection<ChildId> children, LocalDate madeOn) {
    Map<ChildId, List<GuardianshipCase>> towards = cases.of(children);
    return children.stream()
        .flatMap(
            child ->
                GuardianshipCase.against(towards.getOrDefault(child, List.of()), madeOn).stream())
        .distinct()
        .toList();
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
    Map<ChildId, List<GuardianshipCase>> towards =
        here.isEmpty() ? Map.of() : cases.of(here.keySet());
    Map<ChildId, List<Finding>> findings = new HashMap<>();
    here.forEach(
        (child, days) ->
            findings.put(
                child,
                GuardianshipCase.ofOrders(towards.getOrDefault(child, List.of()), days, asOf)));
    return findings;
  }
}
