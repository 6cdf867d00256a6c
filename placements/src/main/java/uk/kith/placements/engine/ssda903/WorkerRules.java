package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/** Rules of the table SWEpisodes, which tells whose child it is; collected since 2023-24. */
final class WorkerRules {

  private static final int FIRST_YEAR = 2024;

  static final List<ReturnRule> ALL =
      List.of(
          ReturnRule.cell(
                  "903-SW02STG1",
                  Table.SW_EPISODES,
                  "SW_ID",
                  (subject, row) ->
                      !row.value("SW_ID").isEmpty()
                          && !row.value("SW_ID").startsWith("SW")
                          && !row.value("SW_ID").startsWith("XX"),
                  "The worker's number begins with SW or XX.")
              .since(FIRST_YEAR),
          ReturnRule.cell(
                  "903-SW01aSTG1",
                  Table.SW_EPISODES,
                  "SW_ID",
                  (subject, row) -> row.value("SW_ID").isEmpty() || row.value("SW_DECOM").isEmpty(),
                  "Worker and first day are both told; one is missing.")
              .since(2025),
          ReturnRule.cell(
                  "903-SW09STG2",
                  Table.SW_EPISODES,
                  "SW_DEC",
                  (subject, row) ->
                      row.date("SW_DEC") != null
                          && Objects.equals(row.date("SW_DEC"), row.date("SW_DECOM")),
                  "The worker was the child's for less than a day.")
              .queried()
              .since(FIRST_YEAR),
          after(
              "903-SW08STG2",
              "SW_DEC",
              (before, after) -> before.value("SW_DEC").isEmpty(),
              "Another worker began, but this one has not ended."),
          after(
              "903-SW10STG2",
              "SW_DECOM",
              (before, after) -> {
                LocalDate ended = before.date("SW_DEC");
                LocalDate began = after.date("SW_DECOM");
                return ended != null && began != null && began.isBefore(ended);
              },
              "The worker began before the one before ended."));

  private WorkerRules() {}

  /** Of a child's workers one after the other; speaks of the one whose field it is. */
  private static ReturnRule after(
      String id, String field, BiPredicate<Row, Row> wrong, String text) {
    return ReturnRule.error(
            id,
            (subject, report) ->
                byChild(subject)
                    .values()
                    .forEach(
                        theirs -> {
                          for (int i = 1; i < theirs.size(); i++) {
                            Row before = theirs.get(i - 1);
                            Row after = theirs.get(i);
                            if (wrong.test(before, after)) {
                              report.cell(field.equals("SW_DEC") ? before : after, field, text);
                            }
                          }
                        }))
        .since(FIRST_YEAR);
  }

  private static Map<String, List<Row>> byChild(Subject subject) {
    Map<String, List<Row>> workers = new HashMap<>();
    subject.rows(Table.SW_EPISODES).stream()
        .filter(row -> row.date("SW_DECOM") != null)
        .sorted(
            Comparator.<Row, LocalDate>comparing(
                    row -> Objects.requireNonNull(row.date("SW_DECOM")))
                .thenComparing(Row::number))
        .forEach(row -> workers.computeIfAbsent(row.child(), c -> new ArrayList<>()).add(row));
    return workers;
  }
}
