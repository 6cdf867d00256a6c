package uk.kith.app.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Figure;
import uk.kith.app.web.component.Tag;
import uk.kith.kernel.service.Role;

class HomePageTest {

  @Test
  void showsOnlyWhatTheRoleOpens() {
    assertEquals(
        List.of(
            "Ask for a placement",
            "Plan for all who wait",
            "Approvals waited for",
            "Meetings",
            "Handover",
            "Placements outside",
            "Map of placements",
            "Recruitment",
            "Answers of providers",
            "Fairness of what is offered",
            "Ask for a restricted record",
            "Children",
            "Searches",
            "Households",
            "Vacancies",
            "Court",
            "What is due",
            "Permanence",
            "Sufficiency",
            "Returns",
            "Data quality",
            "Postcodes"),
        texts(Role.PLACEMENT_OFFICER));
    assertEquals(
        List.of(
            "Handover",
            "Placements outside",
            "Map of placements",
            "Recruitment",
            "Ask for a restricted record",
            "Children",
            "Searches",
            "Households",
            "Vacancies",
            "Court",
            "What is due",
            "Sufficiency"),
        texts(Role.SUPERVISING_WORKER));
    assertEquals(
        List.of(
            "Fairness of what is offered",
            "Postcodes",
            "Yearly tables",
            "Policy",
            "Users",
            "Service accounts"),
        texts(Role.ADMINISTRATOR));
    assertEquals(
        List.of("Answers of providers", "Fairness of what is offered", "Sufficiency"),
        texts(Role.COMMISSIONER));
  }

  @Test
  void thatAChildIsMissingStandsFirst() {
    HomePageMaker maker =
        new HomePageMaker(LocalDate.of(2014, 9, 30), "Rotherham", Set.of(Role.PLACEMENT_OFFICER));
    HomePage.Tile first = maker.make(List.of(), null, List.of(), Map.of(), null, 1L).tiles().get(0);
    assertEquals("1 child missing or away", first.text());
    assertEquals("/handover#missing", first.href());
    assertEquals(
        Tiles.of(Set.of(Role.PLACEMENT_OFFICER)),
        maker.make(List.of(), null, List.of(), Map.of(), null, 0L).tiles());
  }

  /** Those of the court alone are led there by what is due. */
  @Test
  void whoWorksForTheCourtAmongOthersFindsWhatIsDueThere() {
    assertEquals(
        "/court/due",
        Tiles.of(Set.of(Role.COURT_OFFICER, Role.PLACEMENT_OFFICER)).stream()
            .filter(tile -> tile.text().equals("What is due before the court"))
            .findFirst()
            .orElseThrow()
            .href());
    assertFalse(texts(Role.COURT_OFFICER).contains("What is due before the court"));
    assertTrue(texts(Role.COURT_OFFICER).contains("What is due"));
  }

  private static List<String> texts(Role role) {
    return Tiles.of(Set.of(role)).stream().map(HomePage.Tile::text).toList();
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(
        "/home",
        Pages.TEMPLATES
            .pagesHome(
                Frames.officer("Home", null),
                new HomePage(
                    "30 September 2014",
                    "Rotherham today",
                    List.of(
                        new Figure("Looked after", "398", "71 per 10,000 children"),
                        new Figure("In Rotherham", "223", "56%"),
                        new Figure("Out of borough", "175", "44%"),
                        new Figure("Vacant and suitable", null, "not in source")),
                    Tiles.of(Set.of(Role.PLACEMENT_OFFICER)),
                    List.of(
                        new HomePage.Waiting(
                            "Amir and Danyal",
                            "/searches/1",
                            "2014-0187",
                            "3 October 2014, in 3 working days",
                            null,
                            new Tag("Open", Tag.Colour.BLUE)),
                        new HomePage.Waiting(
                            "Ellie",
                            "/searches/2",
                            "2014-0180",
                            "26 September 2014",
                            "4 days late",
                            new Tag("Open", Tag.Colour.BLUE))),
                    List.of(
                        new HomePage.Definition(
                            "Looked after",
                            "398",
                            "Children with an open period of care on the day, short breaks apart."),
                        ReportOf2014.EARLIER_FIGURE)))
            .render());
    pages.put(
        "/home-commissioner",
        Pages.TEMPLATES
            .pagesHome(
                Frames.signedIn("Home", null, Role.COMMISSIONER, null, false),
                new HomePage(
                    "30 September 2014",
                    "Rotherham today",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()))
            .render());
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, path.substring(1)));
    }
  }
}
