package uk.kith.app.web.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.PlacementTypes;
import uk.kith.app.web.Section;
import uk.kith.app.web.child.PlacementsList.Key;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.TableTools;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.DeletedRows;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.api.PlacementCorrections.Told;
import uk.kith.placements.api.PlacementCorrections.Wrong;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.Purchase;

class PlacementsPageTest {

  private static final PlacementId NOW = new PlacementId(id("now"));
  private static final List<Cost> FEES =
      List.of(
          new Cost(LocalDate.of(2014, 3, 3), "Northern Care", Purchase.SPOT, 84_050, null),
          new Cost(LocalDate.of(2014, 6, 1), "Northern Care", Purchase.FRAMEWORK, 80_000, null));

  private static final Wrong WRONG =
      new Wrong(
          NOW,
          new Told(null, "U6", "PR1", null, null, LocalDate.of(2014, 3, 1), null, null, null),
          false,
          "She came two days later than agreed.",
          "p.nair",
          Instant.parse("2014-03-10T09:15:00Z"));

  private static PlacementAccount placement(
      PlacementId id, String type, LocalDate start, @Nullable LocalDate end) {
    return new PlacementAccount(id, null, type, start, end, null, null, null, List.of(), "");
  }

  private static PlacementsPage page(boolean may) {
    ChildView amir = aBoy("Amir", 9, "Danyal");
    return PlacementsPage.of(
        amir,
        TableTools.of(
            PlacementsList.of(amir.id(), TODAY),
            PlacementsList.address(amir.id()),
            PlacementsList.ANCHOR,
            PlacementsList.USUAL,
            Form.EMPTY),
        asked(PlacementsList.USUAL),
        Map.of(),
        List.of(WRONG),
        may,
        may);
  }

  /** The home in which the child lives is newer than the one that it left on the same day. */
  @Test
  void ofOneDayTheOneThatGoesOnStandsFirst() {
    LocalDate day = LocalDate.of(2014, 3, 3);
    List<PlacementAccount> both =
        List.of(
            placement(new PlacementId(id("left")), "U6", day, day),
            placement(NOW, "U6", day, null));
    assertEquals(NOW, first(both, PlacementsList.USUAL));
    assertEquals(NOW, first(List.of(both.get(1), both.get(0)), PlacementsList.USUAL));
    assertEquals(new PlacementId(id("left")), first(both, Sort.ascending(Key.FROM)));
  }

  private static PlacementId first(List<PlacementAccount> placements, Sort<Key> sort) {
    return PlacementsList.asked(placements, Map.of(), Map.of(), sort).get(0).placement().id();
  }

  private static List<PlacementsList.Priced> asked(Sort<PlacementsList.Key> sort) {
    return PlacementsList.asked(
        List.of(
            placement(NOW, "U6", LocalDate.of(2014, 3, 3), null),
            placement(
                new PlacementId(id("before")),
                "T1",
                LocalDate.of(2014, 2, 24),
                LocalDate.of(2014, 3, 3))),
        Map.of(),
        Map.of(NOW, FEES),
        sort);
  }

  /** What is not known stands last either way: no end, and no fee. */
  @Test
  void theTableIsSortedByWhatAPersonAsksFor() {
    List<PlacementsList.Priced> newest = asked(PlacementsList.USUAL);
    assertEquals(NOW, newest.get(0).placement().id());
    assertEquals(List.of(80_000L), newest.stream().flatMap(e -> pence(e)).toList());
    for (boolean descending : List.of(true, false)) {
      assertEquals(NOW, asked(new Sort<>(Key.UNTIL, descending)).get(1).placement().id());
      assertEquals(NOW, asked(new Sort<>(Key.FEE, descending)).get(0).placement().id());
    }
    assertEquals(
        List.of(
            "Not in the register",
            "Foster carer, not long term (U6)",
            "3 March 2014",
            "Not ended",
            "£800 a week from 1 June 2014, Northern Care, framework; £840.50 a week from 3 March"
                + " 2014, Northern Care, spot purchase"),
        PlacementsList.of(aBoy("Amir", 9, "Danyal").id(), TODAY).row(newest.get(0)).cells().stream()
            .map(cell -> cell.value().words())
            .toList());
  }

  /** ADR 0064: that the child lived somewhere stays true; where, its placement says no more. */
  @Test
  void aHomeWhoseRecordWasDeletedIsNotSaidToBeHiddenOrMissing() {
    PlacementAccount before = placement(NOW, "U6", LocalDate.of(2014, 3, 3), null);
    PlacementAccount nobody =
        new PlacementAccount(
            before.id(),
            new HouseholdId(DeletedRows.FIRST_NOBODY),
            before.type(),
            before.start(),
            before.end(),
            null,
            null,
            null,
            List.of(),
            "");
    assertEquals(
        "A home whose record was deleted",
        PlacementsList.asked(List.of(nobody), Map.of(), Map.of(), PlacementsList.USUAL)
            .get(0)
            .homeName());
  }

  private static Stream<Long> pence(PlacementsList.Priced priced) {
    return Stream.ofNullable(priced.weeklyPence());
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
  void whatWasSaidWronglyStaysWithTheReason() {
    assertEquals(
        List.of(
            new PlacementsPage.WrongLine(
                "Home not in the register, foster carer, not long term (U6), from 1 March 2014",
                "Corrected",
                "She came two days later than agreed.",
                "p.nair, 10 March 2014 at 09:15")),
        page(true).wrong());
  }

  @Test
  void onlyWhoRecordsIsLedToTheForms() {
    assertNull(page(false).newHref());
    assertNull(page(false).lines().get(0).feeHref());
    assertNull(page(false).lines().get(0).wrongHref());
    assertTrue(String.valueOf(page(true).lines().get(0).wrongHref()).endsWith(NOW + "/wrong"));
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
    WrongPlacementPage wrong =
        new WrongPlacementPage(
            "/children/1/placements",
            "/children/1/placements/2/wrong",
            "Amir Khan",
            3,
            List.of(
                Fact.of("Home", "Karen and Paul Whitfield"),
                Fact.of("Placement", "Foster carer, not long term (U6)"),
                Fact.of("Days", "From 3 March 2014"),
                Fact.of("Recorded", "By p.nair, 3 March 2014 at 09:15")),
            false,
            PlacementTypes.on(LocalDate.of(2014, 3, 3), false),
            LeavePage.endingsOn(LocalDate.of(2014, 9, 30)),
            List.of(),
            List.of(
                Choice.of(
                    "yes",
                    "The child never left the placement that began on 1 February 2014: it lasts"
                        + " on")),
            "What is recorded as done in it, 2 entries, counts no longer either.",
            List.of(),
            List.of());
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
                    .render(),
                "/wrong",
                Pages.TEMPLATES
                    .pagesWrongPlacement(
                        Frames.officer("Wrong", Section.CHILDREN),
                        wrong,
                        Form.prefilled(Map.of("type", "U6", "along", "yes"))
                            .with("why", "Say why it was wrong"))
                    .render()))) {
      check.check("/wrong", "placement-wrong");
      check.check("/placements", "child-placements");
      check.check("/fee", "placement-fee");
    }
  }
}
