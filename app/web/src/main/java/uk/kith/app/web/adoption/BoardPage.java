package uk.kith.app.web.adoption;

import java.util.List;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.list.ListPage;

/**
 * A list of family finding below the counts that lead into it.
 *
 * @param total what the counts are of
 * @param says what the list is for, in a sentence
 */
public record BoardPage(ListPage list, List<Count> counts, String total, String says) {}
