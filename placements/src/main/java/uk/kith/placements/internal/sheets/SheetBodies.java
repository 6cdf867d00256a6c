package uk.kith.placements.internal.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.placements.api.Sheets.SheetUploadId;
import uk.kith.placements.engine.sheets.HouseholdColumns;
import uk.kith.placements.engine.sheets.Known;
import uk.kith.placements.engine.sheets.SheetKind;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetPreview.Field;
import uk.kith.placements.engine.sheets.SheetPreview.Told;
import uk.kith.placements.engine.sheets.Unreadable;

/** What programs send and receive about sheets. */
final class SheetBodies {

  private SheetBodies() {}

  /** Which sheet of a workbook. */
  public record ChosenSheet(@Nullable String sheet) {}

  /**
   * A mapping; see {@link uk.kith.placements.engine.sheets.SheetMapping}.
   *
   * @param name under which it is saved; null to use it once
   */
  public record NewMapping(
      @Nullable Map<String, String> columns,
      @Nullable Map<String, String> everywhere,
      @Nullable Map<String, Map<String, String>> words,
      @Nullable String name) {}

  /**
   * The seal of the preview that was seen.
   *
   * @param accept R-MATCH-15 when words are kept though they seem to name a child
   * @param reason why; required with accept
   */
  public record Confirmation(
      @Nullable String seal, @Nullable List<RuleId> accept, @Nullable String reason) {}

  /** What was staged. */
  public record Staged(SheetUploadId id) {}

  /** A row that is new. */
  public record Added(int line, String localId, String name) {}

  /** Of whom something would change: a household, or a child. */
  public record Changed(
      int line,
      @Nullable HouseholdId household,
      @Nullable ChildId child,
      String localId,
      String name,
      List<Field> fields) {}

  /** Whom the sheet does not name: a household, or a child. */
  public record Unnamed(
      @Nullable HouseholdId household, @Nullable ChildId child, String localId, String name) {}

  /** What applying a sheet would do. */
  public record Preview(
      SheetKind kind,
      LocalDate from,
      boolean applicable,
      List<Added> added,
      List<Changed> changed,
      int unchanged,
      List<Unreadable> unreadable,
      List<Told> told,
      List<Told> named,
      List<Unnamed> unnamed,
      List<String> leftOut,
      String seal) {

    static Preview of(SheetKind kind, LocalDate from, SheetPreview<?> preview) {
      return new Preview(
          kind,
          from,
          preview.isApplicable(),
          preview.added().stream()
              .map(
                  row ->
                      new Added(
                          row.line(),
                          row.text(HouseholdColumns.LOCAL_ID),
                          row.text(HouseholdColumns.NAME)))
              .toList(),
          preview.changed().stream().map(Preview::changed).toList(),
          preview.unchanged(),
          preview.unreadable(),
          preview.told(),
          preview.named(),
          preview.unnamed().stream().map(Preview::unnamed).toList(),
          preview.leftOut(),
          preview.seal());
    }

    private static Changed changed(SheetPreview.Change<?> change) {
      Known known = change.known();
      return new Changed(
          change.after().line(),
          household(known),
          child(known),
          known.localId(),
          known.name(),
          change.fields());
    }

    private static Unnamed unnamed(Known known) {
      return new Unnamed(household(known), child(known), known.localId(), known.name());
    }

    private static @Nullable HouseholdId household(Known known) {
      return known.id() instanceof HouseholdId household ? household : null;
    }

    private static @Nullable ChildId child(Known known) {
      return known.id() instanceof ChildId child ? child : null;
    }
  }
}
