package uk.kith.court.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.Unions;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sql;

/** Marriages and civil partnerships of young people, which end orders (R-COURT-33, R-COURT-41). */
@ApplicationScoped
public class KnownUnions {

  @Inject Sql sql;

  private record Step(PermanenceStep step, LocalDate on) {}

  /** Whatever the day; who is not known to have married or formed a partnership is absent. */
  public Map<ChildId, Unions> of(Collection<ChildId> children) {
    return ByChild.list(
            sql,
            "select child, step, on_day from court.permanence_step where child = any(?)"
                + " and step in ('MARRIED', 'CIVIL_PARTNERSHIP') and superseded_at is null"
                + " order by on_day",
            row -> new Step(PermanenceStep.valueOf(row.getString("step")), Sql.day(row, "on_day")),
            children)
        .entrySet()
        .stream()
        .collect(toMap(Map.Entry::getKey, each -> unions(each.getValue())));
  }

  private static Unions unions(List<Step> steps) {
    return new Unions(
        first(steps, PermanenceStep.MARRIED), first(steps, PermanenceStep.CIVIL_PARTNERSHIP));
  }

  private static @Nullable LocalDate first(List<Step> steps, PermanenceStep wanted) {
    return steps.stream()
        .filter(each -> each.step() == wanted)
        .map(Step::on)
        .findFirst()
        .orElse(null);
  }
}
