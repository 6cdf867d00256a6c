package uk.kith.app.web.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.options.AnOptionsPage.SEARCH;
import static uk.kith.app.web.options.AnOptionsPage.html;
import static uk.kith.app.web.options.AnOptionsPage.page;
import static uk.kith.app.web.options.AnOptionsPage.reservedAndStale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.asking.Asked;

/** The page of options as a whole: what it begins with, its buttons, and what has changed. */
class OptionsPageTest {

  @Test
  void aHomeThatTheSearchHasReservedSaysSoAndLeadsToTheReservation() {
    OptionCard first = reservedAndStale().possible().get(0);
    assertEquals("Reserved", first.tag().text());
    assertTrue(first.places().contains("; two places reserved for this search"), first.places());
    assertEquals("See the reservation", first.button());
    assertEquals("/searches/" + SEARCH, first.reserveHref());
    assertEquals("Reserve two places", reservedAndStale().possible().get(1).button());
  }

  @Test
  void optionsWhoseFactsHaveChangedSaySoAndLeadToNewOnes() {
    assertFalse(html().contains("Ask again"));
    String html = html(reservedAndStale());
    assertTrue(
        html.contains("Facts have changed since these options were made on 30 September 2014."));
    assertTrue(html.contains("href=\"/searches/" + SEARCH + "/options\">Ask again"), html);
  }

  @Test
  void beginsWithFamilyAndFriendsAndWhyNot() {
    OptionsPage.Considered aunt = page().family().get(0);
    assertEquals("Eva Horvathova", aunt.name());
    assertEquals("Not now", aunt.state());
    assertTrue(aunt.why().contains("One place is vacant"));
    assertTrue(html().indexOf("Family and friends first") < html().indexOf("id=\"possible\""));
  }

  /** R-PLACE-03: who is recorded in the search is not denied, and nobody is asked for twice. */
  @Test
  void tellsWhoOfTheFamilyIsRecordedInTheSearch() {
    String html = html(page(List.of(), false, Asked.considered(), Choosing.RESERVES));
    assertTrue(html.contains("Uncle Jan Horvath") && html.contains("Could care for the child"));
    assertTrue(html.contains("Assessment under way"));
    assertTrue(html.contains("could care for the child: say why not this home"));
    assertTrue(html.contains("/households/new?kind=CONNECTED_PERSON&amp;search=" + SEARCH), html);
    assertFalse(html.contains("No connected person is recorded"));
  }

  @Test
  void everyOptionHasTheSameButton() {
    List<OptionCard> cards = new ArrayList<>(page().possible());
    cards.addAll(page().withApproval());
    assertEquals(5, cards.size());
    cards.forEach(card -> assertEquals("Reserve two places", card.button()));
    assertFalse(html().contains("class=\"govuk-button\""), "no option is pushed by a green button");
  }

  @Test
  void whoApprovesRecordsAnApprovalAndWhoOnlyLooksHasNoButton() {
    OptionsPage approver = page(List.of(), false, Choosing.APPROVES);
    assertNull(approver.possible().get(0).button(), "nothing is to be approved there");
    assertEquals("Record an approval", approver.withApproval().get(0).button());
    OptionsPage reader = page(List.of(), false, Choosing.LOOKS);
    assertNull(reader.withApproval().get(0).button());
    assertNull(reader.splits().get(0).homes().get(0).button());
    assertEquals(List.of(), reader.apart());
  }

  @Test
  void looksRightInABrowser() {
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/options",
                html(),
                "/options-reserved",
                html(reservedAndStale()),
                "/options-family",
                html(page(List.of(), false, Asked.considered(), Choosing.RESERVES))))) {
      check.check("/options", "options");
      check.check("/options-reserved", "options-reserved");
      check.check("/options-family", "options-family");
    }
  }
}
