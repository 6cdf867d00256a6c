package uk.kith.app.web.component;

import org.jspecify.annotations.Nullable;

/**
 * One bar of a chart of counts. All bars of a chart are drawn on one scale.
 *
 * @param width in pixels, at most {@link #WIDEST}; a count above nothing is never drawn as nothing
 * @param count in words
 * @param note beside the bar
 */
public record Bar(String name, @Nullable String href, int width, String count, String note) {

  /** The bar of the largest count. */
  public static final int WIDEST = 180;

  /**
   * A bar.
   *
   * @param most the largest count of the chart
   */
  public static Bar of(
      String name, @Nullable String href, long number, long most, String count, String note) {
    int width = number == 0 ? 0 : (int) Math.max(2, number * WIDEST / Math.max(1, most));
    return new Bar(name, href, width, count, note);
  }
}
