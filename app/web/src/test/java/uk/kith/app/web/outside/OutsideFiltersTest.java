package uk.kith.app.web.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.OutsideFilter;
import uk.kith.placements.api.OutsideWanted;
import uk.kith.placements.engine.outside.PlacementGroup;

class OutsideFiltersTest {

  private static final ChildBrief LEAH =
      new ChildBrief(
          new ChildId(new UUID(0, 1)),
          "C-17",
          "Leah",
          "Marsh",
          Birth.on(LocalDate.of(2003, 5, 1)),
          "W. Orker",
          "East");

  private static OutsideWanted wanted(String... pairs) {
    return OutsideFilters.wanted(form(pairs));
  }

  private static Form form(String... pairs) {
    Map<String, String> values = new java.util.HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return Form.prefilled(values);
  }

  @Test
  void theFormAsksForReasonKindTeamAndChild() {
    assertEquals(OutsideWanted.ALL, wanted());
    assertEquals(
        new OutsideWanted(OutsideFilter.BY_PLAN, "mar", "East", PlacementGroup.RESIDENTIAL),
        wanted("why", "BY_PLAN", "text", "mar", "team", "East", "kind", "RESIDENTIAL"));
    assertEquals(
        Arrays.asList(
            "by plan",
            "children’s homes",
            "team East",
            "with “mar” in the name or number",
            "children placed for adoption are left out, whether or not there are any"),
        OutsideFilters.said(
            form("why", "BY_PLAN", "text", "mar", "team", "East", "kind", "RESIDENTIAL"), false));
    assertEquals(
        Arrays.asList(null, null, null, null, null), OutsideFilters.said(Form.EMPTY, true));
  }

  @Test
  void aChildIsFoundByNameNumberAndTeam() {
    assertTrue(wanted("text", "leah m").isOf(LEAH));
    assertTrue(wanted("text", "c-17").isOf(LEAH));
    assertFalse(wanted("text", "C-18").isOf(LEAH));
    assertTrue(wanted("team", "East", "text", "marsh").isOf(LEAH));
    assertFalse(wanted("team", "West").isOf(LEAH));
  }

  @Test
  void theTeamsOfTheChildrenCanBeChosen() {
    assertEquals(
        List.of("", "East", "West"),
        OutsideFilters.selects(List.of("East", "West")).get(2).choices().stream()
            .map(choice -> choice.value())
            .toList());
  }
}
