package uk.kith.placements.engine.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sheets of households: carers, homes, and their places. */
public enum HouseholdSheet implements SheetKind {
  /** Households with their terms; a row creates or changes one. */
  CARERS("Carers", "carers", HouseholdColumns.CARERS),

  /** Places not available and confirmations of households that Kith knows. */
  VACANCIES("Vacancies", "vacancies", HouseholdColumns.VACANCIES);

  private final String title;
  private final String fileName;
  private final List<SheetColumn<?>> columns;

  HouseholdSheet(String title, String fileName, List<SheetColumn<?>> columns) {
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
    return "Household";
  }

  @Override
  public String expected() {
    return "Approved in Kith";
  }

  @Override
  public List<SheetColumn<?>> columns() {
    return columns;
  }

  @Override
  public @Nullable String lacking(SheetMapping mapping) {
    if (mapping.names(HouseholdColumns.LOCAL_ID)) {
      return null;
    }
    if (this == CARERS) {
      return "Say in which column the number of the household stands";
    }
    return mapping.names(HouseholdColumns.NAME)
        ? null
        : "Say in which column the number or the name of the household stands";
  }

  /** Whether a row that Kith does not know is a new thing, and not a slip. */
  boolean createsRows() {
    return this == CARERS;
  }
}
