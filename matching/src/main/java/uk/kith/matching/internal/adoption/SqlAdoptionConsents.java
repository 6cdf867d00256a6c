package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.AdoptionConsents;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.TouchSource;
import uk.kith.matching.engine.adoption.AdoptionStep;

/** Parents' consent, from the steps recorded of children on the way to adoption (R-ADOPT-13). */
@ApplicationScoped
public class SqlAdoptionConsents implements AdoptionConsents {

  @Inject Sql sql;
  @Inject AdoptionTouches touches;

  @Override
  public Map<ChildId, List<DateRange>> of(Collection<ChildId> children, LocalDate asOf) {
    return sql
        .list(
            """
            select g.child, g.on_day, min(w.on_day) as withdrawn
              from matching.adoption_step g
              left join matching.adoption_step w on w.child = g.child and w.step = ?
               and w.superseded_at is null and w.on_day > g.on_day and w.on_day <= ?
             where g.child = any(?) and g.step = ? and g.superseded_at is null and g.on_day <= ?
             group by g.id, g.child, g.on_day
             order by g.on_day
            """,
            row ->
                Map.entry(
                    new ChildId(Sql.uuid(row, "child")),
                    stood(Sql.day(row, "on_day"), Sql.findDay(row, "withdrawn"))),
            AdoptionStep.CONSENT_WITHDRAWN,
            asOf,
            children,
            AdoptionStep.CONSENTED,
            asOf)
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static DateRange stood(LocalDate given, @Nullable LocalDate withdrawn) {
    return new DateRange(given, withdrawn == null ? null : withdrawn.minusDays(1));
  }

  @Override
  public TouchSource touches() {
    return touches;
  }
}
