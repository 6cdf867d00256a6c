package uk.kith.app.web.component;

import org.jspecify.annotations.Nullable;

/**
 * The head of a column.
 *
 * @param number true for figures, which stand at the right
 * @param href sorts by this column; null when it cannot be sorted
 * @param sorted {@code ascending}, {@code descending}, or null when not sorted by it
 */
public record Column(String text, boolean number, @Nullable String href, @Nullable String sorted) {

  public static Column of(String text) {
    return new Column(text, false, null, null);
  }

  public static Column number(String text) {
    return new Column(text, true, null, null);
  }
}
