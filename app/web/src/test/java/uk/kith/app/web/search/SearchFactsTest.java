package uk.kith.app.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Fact;
import uk.kith.kernel.SearchId;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;

/** What every page of a search tells of its children first. */
class SearchFactsTest {

  private static SearchFacts facts(ChildView... children) {
    return new SearchFacts(
        new SearchView(
            new SearchId(id("search")),
            "2014-0187",
            List.of(children).stream().map(ChildView::id).toList(),
            TODAY,
            TODAY,
            SearchKind.EMERGENCY,
            Together.REQUIRED,
            SearchView.Status.PLACED,
            TODAY,
            "placed",
            List.of(),
            List.of(),
            1),
        List.of(children),
        TODAY);
  }

  @Test
  void aChildAloneIsAGirlOrABoyForWhomAKindOfPlacementIsSought() {
    List<Fact> facts = facts(aBoy("Amir", 9)).facts();
    assertEquals(Fact.of("Child", "Amir, boy, 9"), facts.get(0));
    assertEquals(Fact.of("Kind of placement", "Emergency"), facts.get(4));
  }

  @Test
  void brothersAreBoysOnceSaid() {
    List<Fact> facts = facts(aBoy("Amir", 9, "Danyal"), aBoy("Danyal", 6, "Amir")).facts();
    assertEquals(Fact.of("Children", "Amir, 9, and Danyal, 6, brothers"), facts.get(0));
    assertEquals(Fact.of("To be placed", "Together, emergency"), facts.get(4));
  }

  @Test
  void twoWhoAreNotBrothersAreEachToldOf() {
    assertEquals(
        Fact.of("Children", "Amir, boy, 9, and Lee, boy, 6"),
        facts(aBoy("Amir", 9), aBoy("Lee", 6)).facts().get(0));
  }

  @Test
  void whyEachChildLivesThereIsOneLinkAway() {
    String href = String.valueOf(facts(aBoy("Amir", 9)).whyPages().get(0).href());
    assertTrue(href.startsWith("/children/" + child("Amir") + "/why?search="), href);
  }
}
