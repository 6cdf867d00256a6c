package uk.kith.app.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Whose;
import uk.kith.placements.api.SearchFilter;
import uk.kith.placements.api.SearchView.Status;

/** Which searches the list shows, and how it says so. */
class SearchFiltersTest {

  private static final Whose EVERYBODYS = new Whose(null, null, null);

  @Test
  void openOnesAreShownUnlessAskedOtherwise() {
    SearchFilter filter = SearchFilters.filter(Form.EMPTY, EVERYBODYS, TODAY);
    assertTrue(filter.open());
    assertNull(filter.status());
    assertEquals(List.of("open"), said(Map.of(), EVERYBODYS));
    assertEquals(List.of(), said(Map.of("state", "all"), EVERYBODYS));
  }

  @Test
  void eachStateIsAskedForAlone() {
    SearchFilter placed =
        SearchFilters.filter(Form.prefilled(Map.of("state", "PLACED")), EVERYBODYS, TODAY);
    assertFalse(placed.open());
    assertEquals(Status.PLACED, placed.status());
    assertEquals(List.of("with a place held"), said(Map.of("state", "RESERVED"), EVERYBODYS));
    assertEquals(List.of("ended without a placement"), said(Map.of("state", "CLOSED"), EVERYBODYS));
  }

  @Test
  void whatIsNeededTodayIsAskedForByTheDay() {
    SearchFilter filter =
        SearchFilters.filter(Form.prefilled(Map.of("needed", "now")), EVERYBODYS, TODAY);
    assertEquals(TODAY, filter.neededBy());
    assertEquals(
        List.of("open", "needed today or before", "emergency"),
        said(Map.of("needed", "now", "kind", "EMERGENCY"), EVERYBODYS));
  }

  @Test
  void mineAreThoseThatIOpenedToo() {
    Whose mine = new Whose("p.nair", null, "allocated to you");
    SearchFilter filter = SearchFilters.filter(Form.EMPTY, mine, TODAY);
    assertEquals(new SearchFilter.Whose("p.nair", null, TODAY), filter.whose());
    assertEquals(
        List.of("open", "that you opened, or of children allocated to you"), said(Map.of(), mine));
    assertEquals(
        List.of("open", "of team East"),
        said(Map.of(), new Whose(null, List.of("East"), "of team East")));
  }

  private static List<String> said(Map<String, String> typed, Whose whose) {
    Form form = Form.prefilled(typed);
    return SearchFilters.said(form, SearchFilters.filter(form, whose, TODAY), whose).stream()
        .filter(Objects::nonNull)
        .toList();
  }
}
