package uk.kith.sufficiency.engine.pooled;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The two layouts of yearly tables that are read, told apart by their columns. */
public enum TableLayout {
  /** Children looked after by authority and year, one figure in a row. */
  LOOKED_AFTER("year", "geo_code", "la_name", "measure", "value"),
  /** The local authority interactive tool, of which the regions are kept. */
  INDICATORS("short_desc", "years", "area", "la_number", "region", "value");

  private final List<String> columns;

  TableLayout(String... columns) {
    this.columns = List.of(columns);
  }

  /** In the order in which they are published; a file may have them in any, and more of them. */
  public List<String> columns() {
    return columns;
  }

  /** The layout whose columns all stand in a header row. */
  static Optional<TableLayout> of(List<String> header) {
    List<String> names = header.stream().map(TableLayout::plain).toList();
    return Arrays.stream(values()).filter(layout -> names.containsAll(layout.columns)).findFirst();
  }

  static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
