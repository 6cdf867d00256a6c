package uk.kith.app.web.returns;

import java.util.List;
import uk.kith.app.web.component.Pager;
import uk.kith.app.web.list.TableTools;

/**
 * The returns that are held, and the form that loads another.
 *
 * @param empty what is said where none is shown
 * @param any whether there are any to ask for
 */
public record ReturnsPage(
    List<Held> held, String empty, boolean any, TableTools tools, Pager pager) {
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
