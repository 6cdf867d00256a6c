package uk.kith.app.web.courtlists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.courtlists.CourtDuePage.Line;
import uk.kith.app.web.courtlists.CourtDueParts.Part;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;

/** What is due before the court as a file: every line of every part of the page. */
final class CourtDueFile {

  private CourtDueFile() {}

  static Worklist<Row> of(LocalDate today) {
    return new Worklist<>(
        CourtDuePageResource.HEADING,
        "thing to do",
        "things to do",
        CourtDuePageResource.ADDRESS,
        "",
        "",
        today,
        List.of(
            ListColumn.of("Who", "Who").with("Number"),
            ListColumn.of("Kind", "Kind"),
            ListColumn.of("What", "What"),
            ListColumn.of("When", "When").with("State"),
            ListColumn.of("Whose, or where", "Whose"),
            ListColumn.of("Rule", "Rule")),
        row -> row);
  }

  /**
   * @param leftOut what of reviews is not told, in a row of its own; null when all is
   */
  static List<Row> rows(CourtDue due, @Nullable String leftOut) {
    List<Row> rows = new ArrayList<>();
    for (Part part :
        CourtDueParts.of(due, new NextSteps(due.today(), CourtDuePageResource.ADDRESS, false))) {
      part.lines().forEach(line -> rows.add(row(part, line)));
      if (leftOut != null && part.id().equals(CourtDueParts.REVIEWS)) {
        rows.add(
            new Row(
                part.href(),
                Stream.of("Left out", part.heading(), leftOut, "Not told", "Not told", "Not told")
                    .map(Cell::text)
                    .toList()));
      }
    }
    return rows;
  }

  private static Row row(Part part, Line line) {
    return new Row(
        line.href(),
        List.of(
            Cell.text(line.who()).with(line.number()),
            Cell.text(part.heading()),
            Cell.text(line.what()),
            Cell.of(new Value.Day(line.on())).with(state(line)),
            Cell.text(line.whose()),
            Cell.text(line.rule() == null ? "None" : line.rule())));
  }

  /** The hour of a hearing, and how far ahead or how late it is. */
  private static @Nullable String state(Line line) {
    Tag late = line.late();
    String said =
        Stream.of(
                line.when().equals(Dates.day(line.on())) ? null : line.when(),
                line.due(),
                late == null ? null : late.text())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? null : said;
  }
}
