package uk.kith.app.web.child;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Form;
import uk.kith.placements.api.ChildFilter;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/**
 * Looking for another record of a child: by what the visitor typed, at first by a name.
 *
 * @param text empty, or null, when nothing is looked for
 */
record RecordSearch(@Nullable String text) {

  /**
   * @param name of the child, by which the first look is made; null when it has none
   */
  static RecordSearch of(UriInfo address, @Nullable String name) {
    return new RecordSearch(
        address.getQueryParameters().containsKey("text")
            ? Form.of(address.getQueryParameters()).value("text")
            : name);
  }

  /** The first that are found; null when nothing is looked for. */
  @Nullable List<ChildView> find(Children children, LocalDate today, int most) {
    return text == null || text.isEmpty()
        ? null
        : children.listChildren(new ChildFilter(false, null, null, text), today, 0, most).items();
  }

  /** As the field holds it. */
  String typed() {
    return text == null ? "" : text;
  }
}
