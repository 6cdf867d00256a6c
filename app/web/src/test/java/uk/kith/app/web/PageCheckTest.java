package uk.kith.app.web;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the looking at pages is meant to find, it finds. */
class PageCheckTest {

  private static final String PAGE =
      "<!doctype html><html lang='en'><head><title>A page</title>"
          + "<meta name='viewport' content='width=device-width, initial-scale=1'></head>"
          + "<body><main><h1>A page</h1>%s</main></body></html>";

  private static String found(String content) {
    try (PageCheck check = PageCheck.of(Map.of("/page", PAGE.formatted(content)))) {
      return assertThrows(AssertionError.class, () -> check.check("/page", "wrong-page"))
          .toString();
    }
  }

  @Test
  void aFieldWithoutALabelIsFound() {
    assertTrue(found("<input type='text'>").contains("label: <input type=\"text\">"));
  }

  @Test
  void greyOnWhiteIsFound() {
    assertTrue(found("<font color='#bbbbbb'>hard to read</font>").contains("color-contrast"));
  }

  @Test
  void aPageWiderThanAPhoneIsFound() {
    String wide = "<table><tr><td>" + "wide".repeat(100) + "</td></tr></table>";
    assertTrue(found(wide).contains("wide in a window of 375"));
  }
}
