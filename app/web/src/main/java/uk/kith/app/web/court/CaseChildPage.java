package uk.kith.app.web.court;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Fact;

/**
 * Who joins a case.
 *
 * @param child its id; null while nobody is chosen
 * @param name the child's; empty while nobody is chosen
 * @param family brothers and sisters who are not in the case, each leading to the form
 * @param found children of whom the search tells, each leading to the form
 */
public record CaseChildPage(
    @Nullable String child, String name, List<Fact> family, List<Fact> found) {

  public CaseChildPage {
    family = List.copyOf(family);
    found = List.copyOf(found);
  }
}
