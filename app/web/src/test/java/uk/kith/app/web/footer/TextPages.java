package uk.kith.app.web.footer;

import java.util.Map;

/** The pages of the footer by path. */
public final class TextPages {
  private TextPages() {}

  public static Map<String, TextPage> all() {
    return Map.of(
        "/accessibility", TextPage.ACCESSIBILITY,
        "/privacy", TextPage.PRIVACY,
        "/help", TextPage.HELP);
  }
}
