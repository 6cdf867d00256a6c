package uk.kith.placements.api;

import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.SearchKind;

/**
 * Which searches a list shows.
 *
 * @param open only those that have not ended
 * @param kind of placement looked for, such as an emergency; null for all
 * @param text part of the number, or of a local id or name of one of the children; null for all
 */
public record SearchFilter(boolean open, @Nullable SearchKind kind, @Nullable String text) {

  public static final SearchFilter OPEN = new SearchFilter(true, null, null);
}
