package uk.kith.app.web.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.Purchase;

class PlacementsPageTest {

  private static final PlacementId NOW = new PlacementId(id("now"));
  private static final List<Cost> FEES =
      List.of(
          new Cost(LocalDate.of(2014, 3, 3), "Northern Care", Purchase.SPOT, 84_050, null),
          new Cost(LocalDate.of(2014, 6, 1), "Northern Care", Purchase.FRAMEWORK, 80_000, null));

  private static PlacementAccount placement(
      PlacementId id, String type, LocalDate start, @Nullable LocalDate end) {
    return new PlacementAccount(id, null, type, start, end, null, null, List.of(), "");
  }

  private static PlacementsPage page(boolean may) {
    return PlacementsPage.of(
        aBoy("Amir", 9, "Danyal"),
        List.of(
            placement(NOW, "U6", LocalDate.of(2014, 3, 3), null),
            placement(
                new PlacementId(id("before")),
                "T1",
                LocalDate.of(2014, 2, 24),
                LocalDate.of(2014, 3, 3))),
        Map.of(),
        Map.of(NOW, FEES),
        may,
        may);
  }

  @Test
  void everyPlacementTellsWhatItCostsTheNewestFeeFirst() {
    assertEquals(
        List.of(
            "£800 a week from 1 June 2014, Northern Care, framework",
            "£840.50 a week from 3 March 2014, Northern Care, spot purchase"),
        page(true).lines().get(0).fees());
    assertEquals(List.of(), page(true).lines().get(1).fees());
    assertEquals("3 March 2014", page(true).lines().get(1).until());
  }

  @Test
  void onlyWhoRecordsIsLedToTheForms() {
    assertNull(page(false).newHref());
    assertNull(page(false).lines().get(0).feeHref());
    assertTrue(String.valueOf(page(true).lines().get(0).feeHref()).endsWith(NOW + "/fee"));
  }

  @Test
  void looksRightInABrowser() {
    FeePage fee =
        new FeePage(
            "/children/1/placements",
            "/children/1/placements/2/fee",
            "Amir Khan",
            List.of(
                Fact.of("Home", "Karen and Paul Whitfield"),
                Fact.of("Placement", "Foster carer, not long term (U6)"),
                Fact.of("Since", "3 March 2014"),
                Fact.of("Recorded", String.join("; ", PlacementsPage.fees(FEES)))));
    Form form = Form.EMPTY.with("fee", "Enter the fee for one week in pounds, such as 840.50");
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/placements",
                Pages.TEMPLATES
                    .pagesPlacements(Frames.officer("Placements", Section.CHILDREN), page(true))
                    .render(),
                "/fee",
                Pages.TEMPLATES
                    .pagesFee(Frames.officer("Fee", Section.CHILDREN), fee, form)
                    .render()))) {
      check.check("/placements", "child-placements");
      check.check("/fee", "placement-fee");
    }
  }
}
