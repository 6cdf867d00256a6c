package uk.kith.placements.engine.sheets;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.exports.Sheet;

/**
 * A kind of sheet that an authority keeps, and its columns in the order in which Kith writes them.
 * Each is the constant of an enum.
 */
public interface SheetKind {

  /** For programs, and under which mappings are kept. */
  String name();

  String title();

  /** Without an extension. */
  String fileName();

  /** What a row is about, in the singular: "Household". */
  String subject();

  /** Whom a whole sheet names, as a sentence begins: "Approved in Kith". */
  String expected();

  List<SheetColumn<?>> columns();

  /**
   * Why nobody could tell whom the rows are about.
   *
   * @return a sentence; null when a mapping names enough
   */
  @Nullable String lacking(SheetMapping mapping);

  /** The headings that Kith writes. */
  default List<String> heads() {
    return columns().stream().<String>map(SheetColumn::name).toList();
  }

  /** The columns alone, to be filled in. */
  default Sheet template() {
    return new Sheet(title(), List.of(), heads(), List.of());
  }

  default Optional<SheetColumn<?>> findColumn(String name) {
    return columns().stream().filter(column -> column.name().equals(name)).findFirst();
  }
}
