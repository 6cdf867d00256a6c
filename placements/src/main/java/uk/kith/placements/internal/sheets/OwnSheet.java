package uk.kith.placements.internal.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.kith.placements.engine.sheets.ListedHousehold;
import uk.kith.placements.engine.sheets.SheetKind;

/** A sheet in Kith's own columns. */
final class OwnSheet {

  private static final Set<String> DAYS = Set.of("approvedFrom", "approvedUntil", "confirmedOn");
  private static final Set<String> COUNTS = Set.of("places", "minAge", "maxAge");

  private OwnSheet() {}

  static List<Object> row(SheetKind kind, ListedHousehold known) {
    List<Object> cells = new ArrayList<>();
    for (String head : kind.heads()) {
      cells.add(cell(head, known.values().getOrDefault(head, "")));
    }
    return cells;
  }

  /** Days and counts are such, so that a spreadsheet sorts and adds them. */
  private static Object cell(String head, String written) {
    if (written.isEmpty()) {
      return "";
    }
    return DAYS.contains(head)
        ? LocalDate.parse(written)
        : COUNTS.contains(head) ? Integer.valueOf(written) : written;
  }
}
