package uk.kith.app.web.permanence;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.placements.api.ChildBrief;

/** Who a child is, as lists name it. */
final class Names {

  private Names() {}

  static String of(ChildBrief child) {
    String name =
        Stream.of(child.firstName(), child.familyName())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
    if (!name.isEmpty()) {
      return name;
    }
    return child.localId() == null ? "Child without a number" : "Child " + child.localId();
  }
}
