package uk.kith.court.internal.guardianship;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.guardianship.ExitCode;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.EndsByOrder;
import uk.kith.placements.engine.EndByOrder;

/** Ends of care that follow from special guardianship and child arrangements (R-SGO-07, -10). */
@ApplicationScoped
class OrderedEnds implements EndsByOrder {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  private record Made(Kind kind, boolean foster, @Nullable Boolean relative, LocalDate on) {

    EndByOrder end() {
      return kind == Kind.CHILD_ARRANGEMENTS
          ? new EndByOrder(Set.of(ExitCode.E41.name()), "Child arrangements order", on)
          : guardianship(
              Stream.of(true, false)
                  .filter(each -> relative == null || each.equals(relative))
                  .map(each -> ExitCode.ofGuardianship(foster, each)),
              on);
    }
  }

  private static EndByOrder guardianship(Stream<ExitCode> codes, LocalDate on) {
    return new EndByOrder(
        codes.map(ExitCode::name).collect(toSet()), "Special guardianship order", on);
  }

  /** Of the case towards the order, else of the order that was recorded in proceedings. */
  @Override
  public Optional<EndByOrder> find(ChildId child, LocalDate on) {
    return byCase(child, on).or(() -> inProceedings(child, on));
  }

  private Optional<EndByOrder> inProceedings(ChildId child, LocalDate on) {
    return sql
        .list(
            "select max(o.made_on) as made from court.court_order o"
                + " join court.child_in_proceedings c on c.id = o.child_in_proceedings"
                + " where o.authority = ? and c.child = ? and o.form = ? and o.made_on <= ?"
                + " and o.taken_back_at is null having max(o.made_on) is not null",
            row -> Sql.day(row, "made"),
            authority.code(),
            child,
            OrderForm.C43A,
            on)
        .stream()
        .findFirst()
        .map(
            made ->
                guardianship(Stream.of(ExitCode.values()).filter(ExitCode::isGuardianship), made));
  }

  private Optional<EndByOrder> byCase(ChildId child, LocalDate on) {
    return sql
        .list(
            "select g.kind, g.foster, g.relative, e.on_day from court.guardianship_case g"
                + " join court.guardianship_entry e on e.guardianship_case = g.id"
                + " where g.authority = ? and g.child = ? and g.superseded_at is null"
                + " and e.part = 'STEP' and e.code = 'ORDER_MADE' and e.on_day <= ?"
                + " and e.taken_back_at is null"
                + " order by e.on_day desc limit 1",
            row ->
                new Made(
                    Kind.valueOf(row.getString("kind")),
                    row.getBoolean("foster"),
                    row.getObject("relative", Boolean.class),
                    Sql.day(row, "on_day")),
            authority.code(),
            child,
            on)
        .stream()
        .findFirst()
        .map(Made::end);
  }
}
