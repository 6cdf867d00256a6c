package uk.kith.placements.internal.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.asking.ConsiderationKind;

/** Who of the family was considered for children, in any search of their present care. */
@ApplicationScoped
public class SqlConsidered {

  @Inject Sql sql;

  private record Row(ChildId child, ConsiderationKind kind, LocalDate on) {}

  /**
   * By child; of whom nothing is recorded are absent.
   *
   * @param careBefore children, with the day on which an earlier period of care ended; the first
   *     day of all where there was none
   */
  public Map<ChildId, Set<ConsiderationKind>> of(
      Map<ChildId, LocalDate> careBefore, LocalDate asOf) {
    Map<ChildId, Set<ConsiderationKind>> considered = new HashMap<>();
    sql
        .list(
            "select s.child_id, c.kind, c.considered_on from placements.search_child s"
                + " join placements.search_consideration c on c.search_id = s.search_id"
                + " and (c.child_id is null or c.child_id = s.child_id)"
                + " where s.child_id = any(?) and c.superseded_at is null"
                + " and c.considered_on <= ? and c.kind in ('PARENT', 'CONNECTED_PERSON')",
            row ->
                new Row(
                    new ChildId(Sql.uuid(row, "child_id")),
                    ConsiderationKind.valueOf(row.getString("kind")),
                    Sql.day(row, "considered_on")),
            careBefore.keySet(),
            asOf)
        .stream()
        .filter(row -> row.on().isAfter(careBefore.getOrDefault(row.child(), LocalDate.MIN)))
        .forEach(
            row ->
                considered
                    .computeIfAbsent(row.child(), child -> EnumSet.noneOf(ConsiderationKind.class))
                    .add(row.kind()));
    return considered;
  }
}
