package uk.kith.app.web.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.options.AnOptionsPage.SEARCH;
import static uk.kith.app.web.options.AnOptionsPage.page;
import static uk.kith.app.web.options.AnOptionsPage.reservedAndStale;

import java.util.List;
import org.junit.jupiter.api.Test;

/** R-MATCH-16: ways to part brothers and sisters among the options. */
class OptionSplitsTest {

  /** R-MATCH-16: a way to part them can be acted on, home by home. */
  @Test
  void eachHomeOfASplitIsRungAndReservedForItsOwnChildren() {
    OptionsPage page = page();
    OptionsPage.SplitHome first = page.splits().get(0).homes().get(0);
    assertEquals("Amir", first.who());
    assertEquals("Karen and Paul Whitfield", first.name());
    assertEquals("Reserve one place", first.button());
    assertTrue(first.reserveHref().contains("&child=" + child("Amir")), first.reserveHref());
    assertFalse(first.reserveHref().contains(child("Danyal").toString()), first.reserveHref());
    assertEquals(
        List.of("Karen and Paul Whitfield", "Eva Horvathova"),
        page.apart().stream().map(OptionsPage.Apart::name).toList());
    OptionsPage.SplitHome held = reservedAndStale().splits().get(0).homes().get(0);
    assertEquals("See the reservation", held.button());
    assertEquals("/searches/" + SEARCH, held.reserveHref());
  }
}
