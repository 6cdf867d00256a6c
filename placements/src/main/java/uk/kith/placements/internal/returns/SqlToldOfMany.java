package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.ssda903.HeldYear;
import uk.kith.placements.engine.ssda903.Row;
import uk.kith.placements.engine.ssda903.Table;

/** What returns tell of many children beside who they are and where they live. */
@ApplicationScoped
public class SqlToldOfMany {

  private static final List<Table> TABLES = List.of(Table.EPISODES, Table.UASC, Table.MISSING);

  @Inject SqlReturns returns;
  @Inject Sql sql;
  @Inject LocalAuthority authority;

  private record Number(String localId, ChildId child) {}

  /**
   * Episodes, unaccompanied children and missing episodes in the newest return of each year, in the
   * order of the years, also under numbers of records that were merged; two queries.
   */
  public Map<ChildId, List<HeldYear>> of(Collection<ChildId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    Map<String, ChildId> numbers =
        sql
            .list(
                "with recursive same(root, id) as ("
                    + "select id, id from placements.child where id = any(?) and authority = ?"
                    + " union all select s.root, c.id from placements.child c"
                    + " join same s on c.merged_into = s.id)"
                    + " select c.local_id, s.root from same s"
                    + " join placements.child c on c.id = s.id where c.local_id <> ''",
                row -> new Number(row.getString("local_id"), new ChildId(Sql.uuid(row, "root"))),
                children,
                authority.code())
            .stream()
            .collect(Collectors.toMap(Number::localId, Number::child, (one, other) -> one));
    Map<ChildId, Map<Integer, Map<Table, List<Row>>>> rows = new HashMap<>();
    for (HeldYear year : returns.told(numbers.keySet(), TABLES)) {
      year.rows()
          .forEach(
              (table, all) -> {
                for (Row row : all) {
                  ChildId child = numbers.get(row.child());
                  if (child != null) {
                    rows.computeIfAbsent(child, id -> new TreeMap<>())
                        .computeIfAbsent(year.year(), y -> new EnumMap<>(Table.class))
                        .computeIfAbsent(table, t -> new ArrayList<>())
                        .add(row);
                  }
                }
              });
    }
    Map<ChildId, List<HeldYear>> years = new HashMap<>();
    rows.forEach(
        (child, theirs) -> {
          List<HeldYear> told = new ArrayList<>();
          theirs.forEach((year, tables) -> told.add(new HeldYear(year, tables)));
          years.put(child, told);
        });
    return years;
  }

  /** Years whose newest return had the table, with rows or without. */
  public Set<Integer> yearsWith(Table table) {
    return Set.copyOf(
        sql.list(
            "select year from (select distinct on (year) year, counts"
                + " from placements.statutory_return where authority = ?"
                + " order by year, number desc) newest where jsonb_exists(counts, ?)",
            row -> row.getInt("year"),
            authority.code(),
            table.key()));
  }
}
