package uk.kith.app.web.component;

import org.jspecify.annotations.Nullable;

/**
 * One item of radios, checkboxes or a select.
 *
 * @param hint a sentence below the text; selects do not show it
 */
public record Choice(String value, String text, @Nullable String hint, boolean chosen) {

  public static Choice of(String value, String text) {
    return new Choice(value, text, null, false);
  }

  public Choice hinted(String said) {
    return new Choice(value, text, said, chosen);
  }

  public Choice chosen(boolean now) {
    return new Choice(value, text, hint, now);
  }
}
