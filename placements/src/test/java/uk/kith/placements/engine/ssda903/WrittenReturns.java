package uk.kith.placements.engine.ssda903;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Small returns on one line, as {@link PublishedRulesTest} writes them. */
final class WrittenReturns {

  private static final Map<String, Table> TABLES =
      Map.of(
          "h", Table.HEADER,
          "e", Table.EPISODES,
          "r", Table.REVIEWS,
          "u", Table.UASC,
          "a", Table.AD1,
          "p", Table.PLACED_ADOPTION,
          "m", Table.MISSING,
          "w", Table.SW_EPISODES,
          "d", Table.DOLO,
          "o", Table.OC3);

  private WrittenReturns() {}

  /** What the rules say of a return, as "rule row field". */
  static List<String> said(int year, String written) {
    return Returns903.said(checked(year, written));
  }

  static List<ReturnFinding> findings(int year, String written) {
    return checked(year, written).findings();
  }

  private static CheckedReturn checked(int year, String written) {
    Map<Table, List<String>> now = new EnumMap<>(Table.class);
    Map<Table, List<String>> last = new EnumMap<>(Table.class);
    for (String row : written.split(" / ")) {
      String[] parts = row.strip().split(" ", 2);
      boolean isLast = parts[0].startsWith("l");
      Table table = Objects.requireNonNull(TABLES.get(isLast ? parts[0].substring(1) : parts[0]));
      (isLast ? last : now)
          .computeIfAbsent(table, t -> new ArrayList<>())
          .add(whole(table, parts[1]));
    }
    String boy = year <= 2024 ? "1" : "M";
    now.computeIfAbsent(
        Table.HEADER, t -> List.of("1," + boy + ",27/03/2008,WROM,D051910639385,,"));
    return Returns903.check(held(year - 1, last), year, files(now));
  }

  private static @Nullable HeldReturn held(int year, Map<Table, List<String>> tables) {
    return tables.isEmpty() ? null : Returns903.held(Returns903.check(year, files(tables)));
  }

  private static ReceivedFile[] files(Map<Table, List<String>> tables) {
    return tables.entrySet().stream()
        .map(
            table ->
                Returns903.file(
                    table.getKey().key() + ".csv",
                    String.join(",", table.getKey().columns())
                        + "\n"
                        + String.join("\n", table.getValue())
                        + "\n"))
        .toArray(ReceivedFile[]::new);
  }

  /** A row with all cells, those at its end blank. */
  private static String whole(Table table, String row) {
    int missing = table.columns().size() - row.split(",", -1).length;
    return row + ",".repeat(missing);
  }
}
