package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.asking.ConsiderationKind;
import uk.kith.placements.internal.life.DueRows.Placed;

/** Who of the family was considered for children, in any search of their present care. */
@ApplicationScoped
class SqlConsidered {

  @Inject Sql sql;

  private record Row(ChildId child, ConsiderationKind kind, LocalDate on) {}

  /** By child; of whom nothing is recorded are absent. */
  Map<ChildId, Set<ConsiderationKind>> of(Collection<Placed> placed, LocalDate asOf) {
    Map<ChildId, LocalDate> before = new HashMap<>();
    placed.forEach(
        each ->
            before.put(
                each.child(), each.careBefore() == null ? LocalDate.MIN : each.careBefore()));
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
            before.keySet(),
            asOf)
        .stream()
        .filter(row -> row.on().isAfter(before.getOrDefault(row.child(), LocalDate.MIN)))
        .forEach(
            row ->
                considered
                    .computeIfAbsent(row.child(), child -> EnumSet.noneOf(ConsiderationKind.class))
                    .add(row.kind()));
    return considered;
  }
}
