package uk.kith.placements.engine.ssda903;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import uk.kith.kernel.RuleId;

/** Writes codes as the code sets have them; each change is a counted repair (R-DATA-11). */
final class Cleaning {

  static final RuleId ETHNIC = RuleId.of("R-MATCH-10");
  static final RuleId SPELLING = RuleId.of("R-DATA-11");

  private static final Map<Table, Set<String>> CODED =
      Map.of(
          Table.HEADER, Set.of("CHILD", "SEX", "ETHNIC", "UPN", "MOTHER"),
          Table.EPISODES,
              Set.of(
                  "CHILD",
                  "RNE",
                  "LS",
                  "CIN",
                  "PLACE",
                  "PLACE_PROVIDER",
                  "REC",
                  "REASON_PLACE_CHANGE",
                  "URN"));

  private Cleaning() {}

  static List<Row> clean(List<Row> rows, int year, Consumer<Repair> repairs) {
    return rows.stream().map(row -> clean(row, year, repairs)).toList();
  }

  private static Row clean(Row row, int year, Consumer<Repair> repairs) {
    Row cleaned = row;
    for (String column : CODED.getOrDefault(row.table(), Set.of())) {
      String received = row.received(column);
      String repaired = repaired(column, received);
      if (!repaired.equals(received)) {
        cleaned = cleaned.with(column, repaired);
        RuleId rule = column.equals("ETHNIC") ? ETHNIC : SPELLING;
        repairs.accept(
            new Repair(
                rule, year, row.table(), row.number(), row.child(), column, received, repaired));
      }
    }
    return cleaned;
  }

  private static String repaired(String column, String received) {
    String stripped = received.strip();
    if (column.equals("CHILD")) {
      // The authority's own number: upper and lower case may differ on purpose.
      return stripped;
    }
    String code = stripped.toUpperCase(Locale.ROOT);
    // R-MATCH-10: a known slip in a published list.
    return column.equals("ETHNIC") && code.equals("CNHE") ? "CHNE" : code;
  }
}
