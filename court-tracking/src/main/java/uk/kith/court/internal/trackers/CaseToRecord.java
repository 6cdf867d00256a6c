package uk.kith.court.internal.trackers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.standing.Stage;
import uk.kith.court.internal.KnownCase;
import uk.kith.placements.engine.sheets.CodeWords;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetRow;
import uk.kith.placements.engine.trackers.TrackedChild;

/**
 * What the rows of one case would record: what holds of the case once, and what holds of each
 * child. It is filled row by row.
 */
final class CaseToRecord {

  /** What would be recorded of one child; each is null when nothing would. */
  record OfChild(
      TrackedChild child,
      @Nullable CarePlan plan,
      @Nullable LocalDate planOn,
      @Nullable CourtOrder order,
      @Nullable LocalDate endedOn,
      @Nullable FinalDecision decision) {}

  /** A value of the whole case in letters and digits, and where the sheet first says it. */
  private record Said(int line, String value) {}

  private final @Nullable KnownCase known;
  private final Map<String, Said> said = new HashMap<>();
  private final Map<SheetColumn<?>, SheetRow> recorded = new HashMap<>();
  private final List<OfChild> children = new ArrayList<>();
  private @Nullable Stage furthest;

  /**
   * @param known null for proceedings that are new to Kith
   */
  CaseToRecord(@Nullable KnownCase known) {
    this.known = known;
  }

  @Nullable KnownCase known() {
    return known;
  }

  List<OfChild> children() {
    return children;
  }

  void add(OfChild child) {
    children.add(child);
  }

  /**
   * Whether the rows before say the same of the whole case.
   *
   * @return the line that says otherwise; 0 when none does
   */
  int otherLine(SheetRow row, SheetColumn<?> column) {
    String value = CodeWords.plain(row.text(column));
    if (value.isEmpty()) {
      return 0;
    }
    Said before = said.putIfAbsent(column.name(), new Said(row.line(), value));
    return before == null || before.value().equals(value) ? 0 : before.line();
  }

  void record(SheetRow row, SheetColumn<?> column) {
    recorded.put(column, row);
  }

  /** What would be recorded in a column; null when nothing would. */
  <T> @Nullable T find(SheetColumn<T> column) {
    SheetRow row = recorded.get(column);
    return row == null ? null : row.find(column);
  }

  /** The stage of one child, as the sheet has it: the furthest of all is how far the case is. */
  void reached(@Nullable Stage stage) {
    // How an application ended does not say which hearings were held before.
    if (stage != null
        && stage != Stage.DISPOSED_OF
        && (furthest == null || stage.compareTo(furthest) > 0)) {
      furthest = stage;
    }
  }

  /**
   * Whether a hearing that would be listed was held, by the stage that the sheet says of the case.
   *
   * @param from the day on which the sheet says so
   */
  boolean wasHeld(HearingType type, LocalDate from) {
    LocalDate day = hearing(type);
    return day != null
        && !day.isAfter(from)
        && furthest != null
        && furthest.compareTo(Stage.after(type)) >= 0;
  }

  /** The day of its hearings of a kind that would be listed; null when none would. */
  @Nullable LocalDate hearing(HearingType type) {
    SheetColumn<LocalDate> column = LegalComparison.HEARINGS.get(type);
    return column == null ? null : find(column);
  }
}
