package uk.kith.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new version of a design system that changes its spelling fails here, not on the page. */
class AssetsTest {

  private static String css() {
    byte[] file = Assets.find("kith.css");
    assertNotNull(file);
    return new String(file, StandardCharsets.UTF_8);
  }

  @Test
  void theStyleSheetNamesNoFontOfGovUk() {
    assertFalse(css().contains("GDS Transport"));
    assertFalse(css().contains("@font-face"));
  }

  @Test
  void theStyleSheetHoldsNoAbsoluteAddressAndNoOldBlue() {
    assertFalse(css().contains("url(/"));
    assertFalse(css().contains("#1d70b8"));
  }

  @Test
  void theStyleSheetIsAllThree() {
    assertTrue(css().contains(".govuk-button{"), "GOV.UK");
    assertTrue(css().contains(".moj-"), "Ministry of Justice");
    assertTrue(css().contains(".app-header"), "ours");
  }

  @Test
  void everyImageOfTheStyleSheetIsServed() {
    Matcher image = Pattern.compile("url\\(\"?(images/[a-z0-9./-]+)").matcher(css());
    int found = 0;
    while (image.find()) {
      // The crest belongs to a footer class that no page uses.
      if (!image.group(1).contains("crest")) {
        assertNotNull(Assets.find(image.group(1)), image.group(1));
        found++;
      }
    }
    assertTrue(found > 0);
  }

  @Test
  void theAddressCarriesTheDigest() {
    Matcher address =
        Pattern.compile("/assets/([0-9a-f]{12})/kith\\.css").matcher(Assets.path("kith.css"));
    assertTrue(address.matches());
    assertTrue(Assets.isCurrent(address.group(1)));
    assertFalse(Assets.isCurrent("000000000000"));
  }

  @Test
  void onlyWhatIsListedIsServed() {
    assertNull(Assets.find("index.txt"));
    assertNull(Assets.find("../META-INF/persistence.xml"));
    assertThrows(IllegalArgumentException.class, () -> Assets.path("kiht.css"));
  }

  @Test
  void scriptsAreServedBesideEachOther() {
    for (String name : new String[] {"kith.js", "govuk-frontend.min.js", "moj-frontend.min.js"}) {
      assertNotNull(Assets.find(name), name);
    }
    assertEquals(
        Assets.path("kith.js").replace("kith.js", ""),
        Assets.path("govuk-frontend.min.js").replace("govuk-frontend.min.js", ""));
  }
}
