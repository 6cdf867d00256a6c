package uk.kith.app.web.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.SHEFFIELD;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.id;
import static uk.kith.app.web.RegisterFixture.sector;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;

class ListsTest {

  private static ListPage households(boolean adopters) {
    return Lists.households(
        new Page<>(
            List.of(
                aHousehold(
                    "Karen and Paul Whitfield",
                    "0142",
                    HouseholdKind.FOSTER,
                    true,
                    sector("S65 1", ROTHERHAM),
                    4,
                    1,
                    List.of(),
                    List.of(),
                    LocalDate.of(2014, 9, 26)),
                aHousehold(
                    "Sharon and Lee Barker",
                    "IFA-12",
                    HouseholdKind.FOSTER,
                    false,
                    sector("S9 1", SHEFFIELD),
                    2,
                    0,
                    List.of(),
                    List.of(),
                    null)),
            208,
            1,
            50),
        Form.prefilled(Map.of("text", "a&b", "page", "1")),
        TODAY,
        "Rotherham",
        adopters);
  }

  private static ListPage children() {
    return Lists.children(
        Page.of(List.of(aBoy("Amir", 9, "Danyal"), aBoy("Danyal", 6, "Amir")), 0, 50),
        Form.EMPTY,
        TODAY,
        "Rotherham",
        true);
  }

  private static ListPage searches(List<SearchView> found) {
    return Lists.searches(
        Page.of(found, 0, 50), search -> "Amir and Danyal", Form.EMPTY, TODAY, true);
  }

  private static SearchView search() {
    return new SearchView(
        new SearchId(id("search")),
        "2014-0187",
        List.of(child("Amir"), child("Danyal")),
        TODAY.minusDays(1),
        LocalDate.of(2014, 10, 3),
        SearchKind.SHORT_TERM,
        Together.REQUIRED,
        SearchView.Status.OPEN,
        null,
        null,
        List.of(),
        List.of(),
        1);
  }

  @Test
  void pagesKeepTheFilters() {
    assertEquals("/households?text=a%26b&page=2", households(false).pager().next());
    assertEquals(5, households(false).pager().pages());
  }

  @Test
  void adoptersAreNoKindForThoseWhoMayNotSeeThem() {
    assertFalse(kinds(households(false)).contains("ADOPTER"));
    assertTrue(kinds(households(true)).contains("ADOPTER"));
  }

  private static List<String> kinds(ListPage page) {
    return page.selects().get(0).choices().stream().map(choice -> choice.value()).toList();
  }

  @Test
  void labelsOfStackedCellsFitTheirColumn() {
    for (ListPage page : List.of(households(true), children(), searches(List.of(search())))) {
      page.rows()
          .get(0)
          .cells()
          .forEach(cell -> assertTrue(cell.label().length() <= 14, cell.label()));
    }
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(
        "/households",
        Pages.TEMPLATES
            .pagesList(Frames.officer("Households", Section.HOUSEHOLDS), households(false))
            .render());
    pages.put(
        "/children",
        Pages.TEMPLATES
            .pagesList(Frames.officer("Children", Section.CHILDREN), children())
            .render());
    pages.put(
        "/searches",
        Pages.TEMPLATES
            .pagesList(Frames.officer("Searches", Section.SEARCHES), searches(List.of(search())))
            .render());
    pages.put(
        "/no-searches",
        Pages.TEMPLATES
            .pagesList(Frames.officer("Searches", Section.SEARCHES), searches(List.of()))
            .render());
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, "list-" + path.substring(1)));
    }
  }
}
