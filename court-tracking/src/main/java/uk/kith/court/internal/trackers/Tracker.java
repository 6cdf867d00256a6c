package uk.kith.court.internal.trackers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetKind;
import uk.kith.placements.engine.sheets.SheetMapping;
import uk.kith.placements.engine.trackers.ChildColumns;

/** The trackers. Both name a child by its number, or by its name and day of birth. */
enum Tracker implements SheetKind {
  /** One row for each child in proceedings. */
  LEGAL_TRACKER("Legal tracker", "legal-tracker", LegalColumns.ALL),

  /** One row for each child and route to permanence. */
  PERMANENCE_TRACKER("Permanence tracker", "permanence-tracker", PermanenceColumns.ALL);

  private final String title;
  private final String fileName;
  private final List<SheetColumn<?>> columns;

  Tracker(String title, String fileName, List<SheetColumn<?>> columns) {
    this.title = title;
    this.fileName = fileName;
    this.columns = columns;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String fileName() {
    return fileName;
  }

  @Override
  public String subject() {
    return "Child";
  }

  @Override
  public String expected() {
    return this == LEGAL_TRACKER
        ? "In care or supervision proceedings in Kith"
        : "Looked after in Kith";
  }

  @Override
  public List<SheetColumn<?>> columns() {
    return columns;
  }

  @Override
  public @Nullable String lacking(SheetMapping mapping) {
    return ChildColumns.lacking(mapping);
  }
}
