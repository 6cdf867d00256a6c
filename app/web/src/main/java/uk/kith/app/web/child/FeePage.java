package uk.kith.app.web.child;

import java.util.List;
import uk.kith.app.web.component.Fact;

/**
 * The fee of one placement from a day on.
 *
 * @param placementsHref of all placements of the child
 * @param href of this page
 */
public record FeePage(String placementsHref, String href, String name, List<Fact> facts) {}
