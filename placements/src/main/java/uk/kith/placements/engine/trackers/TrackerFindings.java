package uk.kith.placements.engine.trackers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetPreview.Change;
import uk.kith.placements.engine.sheets.SheetPreview.Field;
import uk.kith.placements.engine.sheets.SheetPreview.Told;
import uk.kith.placements.engine.sheets.SheetRow;
import uk.kith.placements.engine.sheets.Unreadable;

/** What the rows of a tracker come to, gathered row by row. */
public final class TrackerFindings {

  private final LocalDate today;
  private final List<Unreadable> unreadable;
  private final List<Told> told = new ArrayList<>();
  private final List<Change<TrackedChild>> changed = new ArrayList<>();
  private final Set<TrackedChild> named = new HashSet<>();
  private int unchanged;

  public TrackerFindings(List<Unreadable> unreadable, LocalDate today) {
    this.unreadable = new ArrayList<>(unreadable);
    this.today = today;
  }

  public void wrong(SheetRow row, SheetColumn<?> column, String code, String what) {
    unreadable.add(new Unreadable(row.line(), column.name(), code, what));
  }

  public void tell(SheetRow row, TrackedChild child, SheetColumn<?> column, String text) {
    told.add(new Told(row.line(), child.said(), column.name(), text));
  }

  /** What contradicts the record is told, and the record stays. */
  public void contradicts(
      SheetRow row, TrackedChild child, SheetColumn<?> column, String now, String then) {
    tell(
        row,
        child,
        column,
        column.title()
            + ": Kith says “"
            + column.said(now)
            + "”, the sheet “"
            + column.said(then)
            + "”. Kith’s stays.");
  }

  public void later(SheetRow row, TrackedChild child, SheetColumn<LocalDate> column) {
    LocalDate said = row.find(column);
    if (said != null && said.isAfter(today)) {
      tell(row, child, column, column.title() + " " + said + " is later than today.");
    }
  }

  /** What has not been done yet stands in the way: only what has been done is recorded. */
  public void notLater(SheetRow row, SheetColumn<LocalDate> column) {
    LocalDate said = row.find(column);
    if (said != null && said.isAfter(today)) {
      wrong(row, column, "future", "lies after today, and only what has been done is recorded");
    }
  }

  public void name(TrackedChild child) {
    named.add(child);
  }

  /** Names the children of rows that cannot be read whole: they do stand in the sheet. */
  public void name(List<SheetRow> spoilt, ChildIndex index) {
    spoilt.stream().flatMap(row -> Stream.ofNullable(index.find(row).child())).forEach(this::name);
  }

  /** Ends a row: its columns that would be recorded, in their order. */
  public void end(SheetRow row, TrackedChild child, Map<String, String> recorded) {
    if (recorded.isEmpty()) {
      // A row of which something is told does not say what Kith says.
      unchanged += told.stream().anyMatch(each -> each.line() == row.line()) ? 0 : 1;
      return;
    }
    List<Field> fields = new ArrayList<>();
    recorded.forEach((name, then) -> fields.add(new Field(name, "", then)));
    changed.add(new Change<>(child, fields, row));
  }

  public boolean isSound() {
    return unreadable.isEmpty();
  }

  /**
   * @param known everybody whom a whole tracker would name
   */
  public SheetPreview<TrackedChild> preview(List<TrackedChild> known, List<String> leftOut) {
    return new SheetPreview<>(
        List.of(),
        changed,
        unchanged,
        unreadable,
        told,
        known.stream().filter(child -> !named.contains(child)).toList(),
        leftOut);
  }
}
