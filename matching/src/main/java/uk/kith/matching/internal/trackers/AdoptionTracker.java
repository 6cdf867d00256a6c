package uk.kith.matching.internal.trackers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetKind;
import uk.kith.placements.engine.sheets.SheetMapping;
import uk.kith.placements.engine.trackers.ChildColumns;

/** The adoption tracker. It names a child by its number, or by its name and day of birth. */
enum AdoptionTracker implements SheetKind {
  ADOPTION_TRACKER;

  @Override
  public String title() {
    return "Adoption tracker";
  }

  @Override
  public String fileName() {
    return "adoption-tracker";
  }

  @Override
  public String subject() {
    return "Child";
  }

  @Override
  public String expected() {
    return "On the way to adoption in Kith";
  }

  @Override
  public List<SheetColumn<?>> columns() {
    return AdoptionColumns.ALL;
  }

  @Override
  public @Nullable String lacking(SheetMapping mapping) {
    return ChildColumns.lacking(mapping);
  }
}
