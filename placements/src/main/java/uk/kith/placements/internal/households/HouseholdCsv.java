package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Invalid.FieldError;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.engine.sheets.HouseholdSheet;
import uk.kith.placements.engine.sheets.ListedHousehold;
import uk.kith.placements.engine.sheets.MappingGuess;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetComparison;
import uk.kith.placements.engine.sheets.SheetLimits;
import uk.kith.placements.engine.sheets.SheetMapping;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetReader;
import uk.kith.placements.engine.sheets.SheetTable;
import uk.kith.placements.engine.sheets.SheetText;
import uk.kith.placements.engine.sheets.UnreadableSheet;

/**
 * Reads a file of new households whole, or says of each line what cannot be read. The columns are
 * those of a sheet of carers, by their own names in any order and case.
 */
@ApplicationScoped
public class HouseholdCsv {

  /** More would help nobody to mend the file. */
  private static final int MOST_ERRORS = 50;

  /**
   * @throws Invalid with an error for each cell that cannot be read
   */
  List<RecordHousehold> read(String csv) {
    SheetTable table = table(csv);
    SheetMapping mapping = MappingGuess.exact(HouseholdSheet.CARERS, table.heads());
    requireColumns(table.heads(), mapping);
    // Every household is new: on which day changes would hold does not matter.
    SheetPreview<ListedHousehold> preview =
        SheetComparison.of(
            HouseholdSheet.CARERS,
            SheetReader.read(HouseholdSheet.CARERS, table, mapping),
            List.of(),
            LocalDate.EPOCH,
            LocalDate.MAX);
    if (!preview.unreadable().isEmpty()) {
      throw new Invalid(
          preview.unreadable().stream()
              .limit(MOST_ERRORS)
              .map(
                  each ->
                      new FieldError(
                          each.column(),
                          each.code(),
                          "Line " + each.line() + ": " + each.column() + " " + each.what()))
              .toList());
    }
    return preview.added().stream().map(HouseholdRows::household).toList();
  }

  private static SheetTable table(String csv) {
    try {
      return SheetTable.of(
          SheetText.read(csv.getBytes(StandardCharsets.UTF_8), SheetLimits.DEFAULT),
          HouseholdSheet.CARERS,
          SheetLimits.DEFAULT);
    } catch (UnreadableSheet e) {
      throw new Invalid(
          "",
          e.code().equals("empty") ? "empty" : "not-csv",
          e.code().equals("empty")
              ? "The file holds no households"
              : "The file cannot be read as CSV with one header row. " + e.getMessage());
    }
  }

  private static void requireColumns(List<String> heads, SheetMapping mapping) {
    List<FieldError> errors = new ArrayList<>();
    for (SheetColumn<?> column : HouseholdSheet.CARERS.columns()) {
      String name = column.name();
      if (column.required() && !mapping.names(column)) {
        errors.add(new FieldError(name, "required", "A column " + name + " is needed"));
      }
      String again = name.toLowerCase(Locale.ROOT) + " (column ";
      if (heads.stream().anyMatch(head -> head.toLowerCase(Locale.ROOT).startsWith(again))) {
        errors.add(new FieldError(name, "twice", "The column " + name + " stands twice"));
      }
    }
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }
}
