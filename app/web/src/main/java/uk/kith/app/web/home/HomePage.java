package uk.kith.app.web.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Figure;
import uk.kith.app.web.component.Tag;

/**
 * Everything the home page shows, by role.
 *
 * @param figures the four largest figures; empty for roles that see none
 * @param definitions every figure with how it is counted
 */
public record HomePage(
    String asOf,
    String heading,
    List<Figure> figures,
    List<Tile> tiles,
    List<Waiting> searches,
    List<Definition> definitions) {

  public static final List<Column> SEARCH_COLUMNS =
      List.of(Column.of("Children"), Column.of("Needed by"), Column.of("State"));
  public static final List<Column> DEFINITION_COLUMNS =
      List.of(Column.of("Figure"), Column.number("On this day"), Column.of("Counted as"));

  /** A place to go, and what it is for. */
  public record Tile(String text, String href, String about) {}

  /**
   * An open search.
   *
   * @param late "4 days late"; null while there is time
   */
  public record Waiting(
      String who, String href, String number, String needed, @Nullable String late, Tag state) {}

  /** A figure and how it is counted. */
  public record Definition(String name, String value, String definition) {}
}
