package uk.kith.placements.engine.sheets;

import java.util.List;
import java.util.Optional;
import uk.kith.placements.engine.exports.Sheet;

/**
 * A kind of sheet that an authority keeps, and its columns in the order in which Kith writes them.
 * Another kind is another list.
 */
public enum SheetKind {
  /** Households with their terms; a row creates or changes one. */
  CARERS("Carers", "carers", HouseholdColumns.CARERS),

  /** Places not available and confirmations of households that Kith knows. */
  VACANCIES("Vacancies", "vacancies", HouseholdColumns.VACANCIES);

  private final String title;
  private final String fileName;
  private final List<SheetColumn<?>> columns;

  SheetKind(String title, String fileName, List<SheetColumn<?>> columns) {
    this.title = title;
    this.fileName = fileName;
    this.columns = columns;
  }

  public String title() {
    return title;
  }

  /** Without an extension. */
  public String fileName() {
    return fileName;
  }

  public List<SheetColumn<?>> columns() {
    return columns;
  }

  /** The headings that Kith writes. */
  public List<String> heads() {
    return columns.stream().<String>map(SheetColumn::name).toList();
  }

  /** The columns alone, to be filled in. */
  public Sheet template() {
    return new Sheet(title, List.of(), heads(), List.of());
  }

  public Optional<SheetColumn<?>> findColumn(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** Whether a row that Kith does not know is a new thing, and not a slip. */
  boolean createsRows() {
    return this == CARERS;
  }
}
