package uk.kith.app.web.returns;

import java.util.List;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Pager;

/** The returns that are held, and the form that loads another. */
public record ReturnsPage(List<Held> held, Pager pager) {

  public static final List<Column> HELD_COLUMNS =
      List.of(
          Column.of("Year"),
          Column.of("Received"),
          Column.number("Episodes"),
          Column.number("Findings"),
          Column.number("Repairs"));

  /** A return that is held. */
  public record Held(
      String name,
      String href,
      String received,
      String by,
      String episodes,
      String findings,
      String repairs) {}
}
