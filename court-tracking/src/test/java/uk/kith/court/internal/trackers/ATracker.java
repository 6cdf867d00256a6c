package uk.kith.court.internal.trackers;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.sheets.MappingGuess;
import uk.kith.placements.engine.sheets.SheetLimits;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetReader;
import uk.kith.placements.engine.sheets.SheetTable;
import uk.kith.placements.engine.sheets.SheetText;
import uk.kith.placements.engine.trackers.TrackedChild;

/** Trackers and children of tests, with fixed days. */
final class ATracker {

  static final LocalDate FROM = LocalDate.of(2014, 9, 30);

  static final TrackedChild AMY = child("C1", "Amy", "Brook", LocalDate.of(2010, 5, 2));
  static final TrackedChild BEN = child("C2", "Ben", "Brook", LocalDate.of(2012, 1, 9));
  static final List<TrackedChild> BOTH = List.of(AMY, BEN);

  private ATracker() {}

  static TrackedChild child(String number, String first, String family, LocalDate born) {
    return new TrackedChild(
        new ChildId(UUID.nameUUIDFromBytes((number + first).getBytes(StandardCharsets.UTF_8))),
        number,
        first,
        family,
        Birth.on(born));
  }

  static SheetReader.Result read(Tracker kind, String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    SheetTable table =
        SheetTable.of(SheetText.read(bytes, SheetLimits.DEFAULT), kind, SheetLimits.DEFAULT);
    return SheetReader.read(kind, table, MappingGuess.of(kind, table.heads()));
  }

  /** The rows that Kith writes, as a file of them reads. */
  static SheetReader.Result written(Tracker kind, List<List<Object>> rows) {
    String[] lines = new String[rows.size() + 1];
    lines[0] = String.join("\t", kind.heads());
    for (int i = 0; i < rows.size(); i++) {
      lines[i + 1] = rows.get(i).stream().map(Object::toString).collect(Collectors.joining("\t"));
    }
    return read(kind, lines);
  }

  /** Each row that would be recorded: line, child, column and value. */
  static String changes(SheetPreview<TrackedChild> preview) {
    return preview.changed().stream()
        .map(
            change ->
                change.after().line()
                    + " "
                    + change.known().firstName()
                    + ": "
                    + change.fields().stream()
                        .map(field -> field.column() + " " + field.then())
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("\n"));
  }

  static String wrong(SheetPreview<TrackedChild> preview) {
    return preview.unreadable().stream()
        .map(each -> each.line() + " " + each.column() + " " + each.what())
        .collect(Collectors.joining("\n"));
  }

  static String told(SheetPreview<TrackedChild> preview) {
    return preview.told().stream()
        .map(each -> each.line() + " " + each.subject() + " " + each.text())
        .collect(Collectors.joining("\n"));
  }
}
