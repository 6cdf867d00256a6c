package uk.kith.court.internal.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.told.ToldWords;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CaseSystem.Aspect;
import uk.kith.placements.api.CaseSystemKeeper.Contradiction;
import uk.kith.placements.engine.sheets.CodeWords;
import uk.kith.placements.engine.ssd.KeptRow;

/**
 * What the case system tells of a case and of a placement order without the days that a record of
 * the court needs: it becomes nothing here, and is laid beside what people recorded.
 */
@ApplicationScoped
class ToldProceedings {

  @Inject Sql sql;

  /** What people recorded: a case number, the code of a plan, or the day of an order. */
  private record Said(ChildId child, String kind, String value, Instant at, String by) {}

  /** Numbers of cases and plans before the court (R-COURT-40). */
  List<Contradiction> contradictions(Map<ChildId, List<KeptRow>> told) {
    Map<ChildId, List<Said>> said =
        said(
            """
            select c.child, 'number' as kind, p.case_number as value, p.recorded_at, p.recorded_by
              from court.child_in_proceedings c join court.proceedings p on p.id = c.proceedings
             where c.child = any(?) and p.kind in ('CARE', 'SUPERVISION')
               and p.case_number is not null and c.taken_back_at is null
            union all
            select c.child, case when p.final then 'final' else 'first' end, p.plan, p.recorded_at,
                   p.recorded_by
              from court.plan_before_court p
              join court.child_in_proceedings c on c.id = p.child_in_proceedings
             where c.child = any(?) and p.taken_back_at is null and c.taken_back_at is null
            order by recorded_at
            """,
            told.keySet(),
            told.keySet());
    List<Contradiction> all = new ArrayList<>();
    told.forEach(
        (child, rows) -> {
          List<Said> own = said.getOrDefault(child, List.of());
          for (KeptRow row : rows) {
            String number = row.text("court_reference");
            compare(
                all,
                of(own, "number"),
                number.isEmpty() ? null : CodeWords.plain(number),
                each -> CodeWords.plain(each),
                each -> "Case " + each,
                "Case " + number);
            plan(all, of(own, "first"), row.text("la_initial_care_plan"), "First plan: ");
            plan(all, of(own, "final"), row.text("la_final_care_plan"), "Final plan: ");
          }
        });
    return all.stream().distinct().toList();
  }

  private interface Words {
    String of(String value);
  }

  private static void plan(List<Contradiction> all, List<Said> own, String code, String what) {
    CarePlan plan = ToldWords.plan(code).orElse(null);
    if (plan != null) {
      compare(
          all,
          own,
          plan.name(),
          each -> each,
          each -> what + CarePlan.valueOf(each).words().toLowerCase(Findings.ENGLISH),
          what + plan.words().toLowerCase(Findings.ENGLISH));
    }
  }

  /** Nothing differs where people recorded nothing, or the same at least once. */
  private static void compare(
      List<Contradiction> all,
      List<Said> own,
      @Nullable String told,
      Words same,
      Words words,
      String inCase) {
    if (told == null
        || own.isEmpty()
        || own.stream().anyMatch(each -> same.of(each.value()).equals(told))) {
      return;
    }
    Said last = own.get(own.size() - 1);
    all.add(
        new Contradiction(
            last.child(),
            Aspect.PROCEEDINGS,
            words.of(last.value()),
            last.at(),
            last.by(),
            inCase));
  }

  /** Orders that are recorded with their case on another day. */
  List<Contradiction> placementOrders(Map<ChildId, List<KeptRow>> told) {
    Map<ChildId, List<Said>> said =
        said(
            """
            select c.child, 'order' as kind, o.made_on::text as value, o.recorded_at, o.recorded_by
              from court.court_order o
              join court.child_in_proceedings c on c.id = o.child_in_proceedings
             where c.child = any(?) and o.form = ? and o.taken_back_at is null
             order by o.made_on
            """,
            told.keySet(),
            OrderForm.A70);
    List<Contradiction> all = new ArrayList<>();
    told.forEach(
        (child, rows) -> {
          TreeSet<LocalDate> days = new TreeSet<>();
          for (KeptRow row : rows) {
            LocalDate day = row.day("placement_order_date");
            if (day != null) {
              days.add(day);
            }
          }
          List<Said> own = said.getOrDefault(child, List.of());
          boolean agrees = own.stream().anyMatch(each -> days.contains(day(each)));
          if (!days.isEmpty() && !own.isEmpty() && !agrees) {
            Said last = own.get(own.size() - 1);
            all.add(
                new Contradiction(
                    child,
                    Aspect.PLACEMENT_ORDER,
                    "Made on " + Findings.day(day(last)),
                    last.at(),
                    last.by(),
                    "Made on " + Findings.day(days.last())));
          }
        });
    return all;
  }

  private static LocalDate day(Said said) {
    return LocalDate.parse(said.value());
  }

  private static List<Said> of(List<Said> own, String kind) {
    return own.stream().filter(each -> each.kind().equals(kind)).toList();
  }

  private Map<ChildId, List<Said>> said(String query, Object... parameters) {
    Map<ChildId, List<Said>> said = new HashMap<>();
    sql.list(
            query,
            row ->
                new Said(
                    new ChildId(Sql.uuid(row, "child")),
                    row.getString("kind"),
                    row.getString("value"),
                    Sql.instant(row, "recorded_at"),
                    row.getString("recorded_by")),
            parameters)
        .forEach(each -> said.computeIfAbsent(each.child(), id -> new ArrayList<>()).add(each));
    return said;
  }
}
