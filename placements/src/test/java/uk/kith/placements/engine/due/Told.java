package uk.kith.placements.engine.due;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;

/** Things due and findings as short lines, so that a test shows them whole. */
final class Told {

  static final HouseholdId HOUSEHOLD = new HouseholdId(uuid("household"));
  static final PlacementId PLACEMENT = new PlacementId(uuid("placement"));
  static final ChildId CHILD = new ChildId(uuid("child"));

  private Told() {}

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /** "LATE R-PLACE-34 2014-03-01", "DONE R-PLACE-34 2014-03-01 on 2014-02-10". */
  static List<String> lines(List<DueItem> items) {
    return items.stream().map(Told::line).toList();
  }

  static String line(DueItem item) {
    return item.status()
        + " "
        + item.rule()
        + (item.to() == null ? "" : " " + item.to())
        + (item.dueOn() == null ? "" : " " + item.dueOn())
        + (item.provisional() ? " provisional" : "")
        + (item.doneOn() == null ? "" : " on " + item.doneOn());
  }

  /** "ERROR R-PLACE-15", in the order told. */
  static List<String> rules(List<Finding> findings) {
    return findings.stream().map(f -> f.severity() + " " + f.rule()).toList();
  }

  /** What stands in the golden file. */
  static String texts(List<DueItem> items, List<Finding> findings) {
    return items.stream()
            .map(
                item ->
                    item.status()
                        + " "
                        + item.rule()
                        + " "
                        + item.severity()
                        + "\n  "
                        + item.text()
                        + "\n  Source: "
                        + item.source()
                        + "\n")
            .collect(Collectors.joining())
        + findings.stream()
            .map(
                f ->
                    "FINDING "
                        + f.rule()
                        + " "
                        + f.severity()
                        + (f.hardBlock() ? " hard block" : "")
                        + "\n  "
                        + f.text()
                        + "\n  Source: "
                        + f.source()
                        + "\n")
            .collect(Collectors.joining());
  }

  private static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
