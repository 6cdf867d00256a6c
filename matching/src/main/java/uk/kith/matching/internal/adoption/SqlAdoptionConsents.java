package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import uk.kith.court.api.AdoptionConsents;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.TouchSource;
import uk.kith.matching.engine.adoption.AdoptionStep;

/** Parents' consent, from the steps recorded of children on the way to adoption (R-ADOPT-13). */
@ApplicationScoped
public class SqlAdoptionConsents implements AdoptionConsents {

  private record Consent(ChildId child, LocalDate on) {}

  @Inject Sql sql;
  @Inject AdoptionTouches touches;

  @Override
  public Map<ChildId, LocalDate> of(Collection<ChildId> children, LocalDate asOf) {
    return sql
        .list(
            """
            select child, min(on_day) as first from matching.adoption_step
             where child = any(?) and step = ? and superseded_at is null and on_day <= ?
             group by child
            """,
            row -> new Consent(new ChildId(Sql.uuid(row, "child")), Sql.day(row, "first")),
            children,
            AdoptionStep.CONSENTED,
            asOf)
        .stream()
        .collect(toMap(Consent::child, Consent::on));
  }

  @Override
  public TouchSource touches() {
    return touches;
  }
}
