package uk.kith.app.web.options;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What people do with the cards of the options in a browser. */
public final class OptionsInBrowser {

  private OptionsInBrowser() {}

  /** Presses the button of a home, whose card is opened first where it stands closed. */
  public static void choose(Page page, String home) {
    Locator button = page.locator("a.govuk-button:has-text(\"with " + home + "\")").first();
    if (!button.isVisible()) {
      page.locator("details.app-card")
          .filter(new Locator.FilterOptions().setHas(button))
          .locator("> summary")
          .click();
    }
    button.click();
  }
}
