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
import uk.kith.court.api.AdoptionConsents;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.TouchSource;
import uk.kith.matching.engine.adoption.AdoptionStep;

/** Parents' consent, from the steps recorded of children on the way to adoption (R-ADOPT-13). */
@ApplicationScoped
public class SqlAdoptionConsents implements AdoptionConsents {

  @Inject Sql sql;
  @Inject AdoptionTouches touches;

  @Override
  public Map<ChildId, List<LocalDate>> of(Collection<ChildId> children, LocalDate asOf) {
    return sql
        .list(
            """
            select child, on_day from matching.adoption_step
             where child = any(?) and step = ? and superseded_at is null and on_day <= ?
             order by on_day
            """,
            row -> Map.entry(new ChildId(Sql.uuid(row, "child")), Sql.day(row, "on_day")),
            children,
            AdoptionStep.CONSENTED,
            asOf)
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  @Override
  public TouchSource touches() {
    return touches;
  }
}
