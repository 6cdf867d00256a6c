package uk.kith.app.web.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Whose;
import uk.kith.placements.api.HouseholdFilter;

/** Which households the list shows, and how it says so. */
class HouseholdFiltersTest {

  private static final Whose EVERYBODYS = new Whose(null, null, null);

  @Test
  void nothingIsAskedForUnlessSomethingIsChosen() {
    assertEquals(
        HouseholdFilter.ALL, HouseholdFilters.filter(Form.prefilled(Map.of()), EVERYBODYS));
    assertEquals(List.of(), said(Map.of()));
  }

  @Test
  void areaAndProviderAreAskedForAndSaid() {
    Map<String, String> typed = Map.of("area", "outside", "provider", "agency");
    HouseholdFilter filter = HouseholdFilters.filter(Form.prefilled(typed), EVERYBODYS);
    assertEquals(false, filter.wanted().local());
    assertEquals(false, filter.wanted().own());
    assertEquals(List.of("outside Rotherham", "of agencies and other providers"), said(typed));
    assertEquals(
        List.of("in S65", "our own"), said(Map.of("area", "district-S65", "provider", "own")));
  }

  @Test
  void adoptersAreNoKindForWhoMayNotSeeThem() {
    assertTrue(kinds(true).contains("ADOPTER"));
    assertFalse(kinds(false).contains("ADOPTER"));
  }

  private static String kinds(boolean adopters) {
    return HouseholdFilters.selects(adopters, List.of(), List.of("S65"), "Rotherham").toString();
  }

  private static List<String> said(Map<String, String> typed) {
    Form form = Form.prefilled(typed);
    return HouseholdFilters.said(
            form, HouseholdFilters.filter(form, EVERYBODYS), EVERYBODYS, "Rotherham")
        .stream()
        .filter(Objects::nonNull)
        .toList();
  }
}
