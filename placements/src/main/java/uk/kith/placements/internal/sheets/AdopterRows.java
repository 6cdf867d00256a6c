package uk.kith.placements.internal.sheets;

import java.util.ArrayList;
import java.util.List;
import uk.kith.placements.engine.sheets.HouseholdColumns;
import uk.kith.placements.engine.sheets.SheetReader;
import uk.kith.placements.engine.sheets.SheetRow;
import uk.kith.placements.engine.sheets.Unreadable;

/** Rows of adopters, for those who may not see them: not read, whether or not Kith knows any. */
final class AdopterRows {

  private AdopterRows() {}

  static SheetReader.Result sealed(SheetReader.Result read, boolean maySeeAdopters) {
    if (maySeeAdopters) {
      return read;
    }
    List<SheetRow> rows = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>(read.unreadable());
    for (SheetRow row : read.rows()) {
      if (row.text(HouseholdColumns.KIND).equals("ADOPTER")) {
        unreadable.add(
            new Unreadable(
                row.line(), "kind", "not-allowed", "is one that only a panel adviser loads"));
      } else {
        rows.add(row);
      }
    }
    return new SheetReader.Result(rows, read.spoilt(), unreadable, read.leftOut());
  }
}
