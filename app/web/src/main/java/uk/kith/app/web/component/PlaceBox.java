package uk.kith.app.web.component;

import org.jspecify.annotations.Nullable;

/**
 * One place of a household.
 *
 * @param who who fills it or for whom it is reserved; null when nobody, or when not to be shown
 */
public record PlaceBox(State state, @Nullable String who, @Nullable String href, String detail) {

  /** What a place is; the box begins with this word. */
  public enum State {
    FILLED("Filled", "filled"),
    /** A parent's place, which the own child uses too (R-PLACE-39). */
    SHARED("Shares a place", "filled"),
    VACANT("Vacant", "vacant"),
    RESERVED("Reserved", "reserved"),
    NOT_AVAILABLE("Not available", "not-available");

    private final String text;
    private final String css;

    State(String text, String css) {
      this.text = text;
      this.css = css;
    }

    public String text() {
      return text;
    }

    public String css() {
      return css;
    }
  }
}
