package uk.kith.app.web.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.options.AnOptionsPage.html;
import static uk.kith.app.web.options.AnOptionsPage.page;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The cards of homes among the options: what their faces tell and what they keep back. */
class OptionCardsTest {

  @Test
  void aClosedCardTellsWhatCameOfTheNewestCall() {
    String rung = page().possible().get(0).oneLine();
    assertTrue(rung.endsWith("; rung: ring back"), rung);
    assertFalse(page().possible().get(1).oneLine().contains("rung"));
  }

  @Test
  void showsOnlyThePartsThatDiffer() {
    OptionCard first = page().possible().get(0);
    assertEquals(
        List.of("Need", "Locality", "Heritage"),
        first.parts().stream().map(p -> p.name()).toList());
    assertEquals(
        "The same for every option: Siblings 25 of 25; Continuity 10 of 10.", first.sameInAll());
    assertEquals(
        "90 of 100 points. They order the options and decide nothing.", first.scoreInWords());
  }

  @Test
  void theFaceOfACardHoldsNoPointsOfHeritage() {
    OptionCard first = page().possible().get(0);
    assertTrue(first.strengths().stream().noneMatch(text -> text.contains("Roma")));
    assertTrue(first.identity().startsWith("Slovak Roma can be supported here"));
  }

  @Test
  void othersWhoLiveThereAreToldByAgeBandOnly() {
    assertEquals(List.of("Looked after, aged 10 to 15"), page().possible().get(0).livesThere());
    assertFalse(html().contains("Leah"));
  }

  @Test
  void homesNotPossibleNowCarryNoScore() {
    assertEquals(2, page().notNow().size());
    assertEquals("Eva Horvathova", page().notNow().get(0).name(), "nearest first");
    String notNow = html().substring(html().indexOf("id=\"not-now\""));
    assertFalse(notNow.contains("of 100"));
  }
}
