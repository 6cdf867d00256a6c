package uk.kith.court.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sql;

/** Rows of many children at once, by the child whose id stands in the column {@code child}. */
public final class ByChild {

  private record Of<T>(ChildId child, T row) {}

  private ByChild() {}

  /**
   * Each child's rows in the order of the query; a child without any is absent.
   *
   * @param reader reads a row but for its child
   */
  public static <T> Map<ChildId, List<T>> list(
      Sql sql, String query, Sql.Reader<T> reader, @Nullable Object... parameters) {
    return sql
        .list(
            query,
            row -> new Of<>(new ChildId(Sql.uuid(row, "child")), reader.read(row)),
            parameters)
        .stream()
        .collect(groupingBy(Of::child, mapping(Of::row, toList())));
  }
}
