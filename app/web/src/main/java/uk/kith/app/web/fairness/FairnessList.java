package uk.kith.app.web.fairness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.matching.api.FairnessView;
import uk.kith.matching.engine.fairness.Characteristic;
import uk.kith.matching.engine.fairness.Estimate;
import uk.kith.matching.engine.fairness.FairnessReport;
import uk.kith.matching.engine.fairness.Measured;

/** Every group of the report, one a row. */
final class FairnessList {

  private FairnessList() {}

  /** A group, and what it is a group of. */
  record Line(Characteristic by, FairnessReport.Group group) {}

  static List<Line> lines(FairnessView report) {
    return report.report().compared().stream()
        .flatMap(each -> each.groups().stream().map(group -> new Line(each.by(), group)))
        .toList();
  }

  static Worklist<Line> of(LocalDate to) {
    return new Worklist<>(
        "Groups compared",
        "group",
        "groups",
        FairnessWords.HREF,
        "",
        "No groups are large enough to be compared.",
        to,
        List.of(
            ListColumn.of("Group", "Group").with("Of"),
            ListColumn.number("Children", "Children"),
            ListColumn.number("Homes offered", "Homes offered").with("Homes offered, interval"),
            ListColumn.number("Best score", "Best score").with("Best score, interval"),
            ListColumn.number("Days waited", "Days waited").with("Days waited, interval"),
            ListColumn.number("First option taken", "First taken")
                .with("First option taken, interval"),
            ListColumn.number("Heritage’s share", "Heritage").with("Heritage’s share, interval"),
            ListColumn.number("First by heritage", "By heritage")
                .with("First by heritage, interval"),
            ListColumn.number("Place of the first without heritage", "First without")
                .with("Place of the first without heritage, interval"),
            ListColumn.number("Place of the second without heritage", "Second without")
                .with("Place of the second without heritage, interval"),
            ListColumn.number("Place of the third without heritage", "Third without")
                .with("Place of the third without heritage, interval")),
        FairnessList::row);
  }

  private static Row row(Line line) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(line.group().name()).with(line.by().words()));
    cells.add(Cell.of(Value.count(line.group().children())));
    for (Measured measured : Measured.values()) {
      Estimate estimate = line.group().estimates().get(measured);
      Cell cell = Cell.of(FairnessWords.value(measured, estimate));
      cells.add(estimate == null ? cell : cell.with(FairnessWords.interval(measured, estimate)));
    }
    return new Row(FairnessWords.HREF, cells);
  }
}
