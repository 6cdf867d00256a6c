package uk.kith.app.web.list;

import org.jspecify.annotations.Nullable;

/**
 * A column of a list, on the page and in files.
 *
 * @param label its name where rows stack on narrow pages; at most 14 letters
 * @param below the name of what stands in a second line, and in a column of its own in files; null
 *     when nothing does, or only a remark on the first line that files leave out
 * @param number true for figures, which stand at the right
 * @param sort the key that the list is sorted by; null when it cannot be
 */
public record ListColumn(
    String name, String label, @Nullable String below, boolean number, @Nullable Enum<?> sort) {

  public ListColumn {
    if (label.length() > 14) {
      throw new IllegalArgumentException("the label is too long for a phone: " + label);
    }
  }

  public static ListColumn of(String name, String label) {
    return new ListColumn(name, label, null, false, null);
  }

  public static ListColumn number(String name, String label) {
    return new ListColumn(name, label, null, true, null);
  }

  public ListColumn with(String second) {
    return new ListColumn(name, label, second, number, sort);
  }

  public ListColumn sortedBy(Enum<?> key) {
    return new ListColumn(name, label, below, number, key);
  }
}
