package uk.kith.app.web.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.household;
import static uk.kith.app.web.RegisterFixture.id;
import static uk.kith.app.web.RegisterFixture.sector;
import static uk.kith.app.web.options.AnOptionsPage.finding;
import static uk.kith.app.web.options.AnOptionsPage.html;
import static uk.kith.app.web.options.AnOptionsPage.item;
import static uk.kith.app.web.options.AnOptionsPage.page;
import static uk.kith.app.web.options.AnOptionsPage.parts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.matching.api.OptionsView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.Verdict.Possible;
import uk.kith.placements.engine.asking.ApprovalCheck;
import uk.kith.placements.engine.asking.ImpactOnResidents;

/** The cards of homes among the options: what their faces tell and what they keep back. */
class OptionCardsTest {

  private static final SearchView.Approval SIGNED =
      new SearchView.Approval(
          household("St Edmund’s"),
          List.of(),
          ImpactOnResidents.RULE,
          "Ann Lee",
          "Registered manager",
          TODAY,
          "Quiet house",
          ApprovalCheck.of(ImpactOnResidents.RULE),
          List.of(),
          List.of());

  private static final SearchView.Reservation HELD =
      new SearchView.Reservation(
          new ReservationId(id("held")),
          household("St Edmund’s"),
          List.of(child("Amir")),
          1,
          Instant.parse("2014-10-01T12:00:00Z"),
          "placement-officer",
          "Near her school");

  @Test
  void aClosedCardTellsWhatCameOfTheNewestCall() {
    String rung = page().possible().get(0).oneLine();
    assertTrue(rung.endsWith("; rung: ring back"), rung);
    assertFalse(page().possible().get(1).oneLine().contains("rung"));
  }

  @Test
  void aClosedCardTellsHowFarAndWhatIsToBeApproved() {
    String pickles = page().withApproval().get(0).oneLine();
    assertTrue(pickles.startsWith("In Rotherham, 0.9 miles; "), pickles);
    assertTrue(
        pickles.endsWith("; to be approved: more children than the usual fostering limit"),
        pickles);
  }

  @Test
  void theFirstSixCardsStandOpen() {
    OptionsView.Item item =
        item("St Edmund’s", Possible.YES, List.of(), null, true, 2.5, parts(310, 310, 180, 60));
    OptionCards cards = cards(item, SearchKind.SHORT_TERM, List.of());
    assertFalse(cards.card(6, item).isFolded());
    assertTrue(cards.card(7, item).isFolded());
    assertFalse(cards.card(7, item).askedFor().isFolded(), "a link leads to it");
    assertFalse(cards.card(1, item).askedFor().isOpenWhenWide(), "open on a phone too");
    String html = html();
    assertTrue(html.contains("id=\"option-1\" open data-open-when-wide"), html);
  }

  /** R-PLACE-42: three residents are counted, and nobody is named. */
  @Test
  void aHomeInWhichOthersLiveAsksForAnImpactAssessmentOnItsCard() {
    OptionsView.Item item =
        item("St Edmund’s", Possible.YES, List.of(), null, true, 2.5, parts(310, 310, 180, 60));
    assertEquals(
        List.of(
            "R-PLACE-42: Before anybody moves in, an impact assessment covers one resident both"
                + " ways. Registered manager of the home"),
        said(cards(item, SearchKind.SHORT_TERM, List.of()).card(1, item)));
    assertEquals(
        List.of(
            "R-PLACE-42: An impact assessment covers one resident both ways; in an emergency it may"
                + " follow within a day. Registered manager of the home"),
        said(cards(item, SearchKind.EMERGENCY, List.of()).card(1, item)));
    assertEquals(
        List.of(),
        said(cards(item, SearchKind.SHORT_TERM, List.of(SIGNED)).card(1, item)),
        "it is signed");
  }

  /** R-PLACE-42: whoever records approvals finds where, once a place is held too. */
  @Test
  void theImpactAssessmentIsRecordedFromTheCard() {
    OptionsView.Item item =
        item("St Edmund’s", Possible.YES, List.of(), null, true, 2.5, parts(310, 310, 180, 60));
    for (boolean held : List.of(false, true)) {
      OptionCard card =
          cards(item, SearchKind.SHORT_TERM, List.of(), held, Choosing.APPROVES).card(1, item);
      assertEquals("Record an approval", card.button());
      assertTrue(card.reserveHref().contains("/reserve?household="), card.reserveHref());
      OptionCard signed =
          cards(item, SearchKind.SHORT_TERM, List.of(SIGNED), held, Choosing.APPROVES)
              .card(1, item);
      assertEquals(held ? "See the reservation" : null, signed.button());
    }
  }

  /** R-PLACE-21: the law makes the wishes a condition, so the approval alone opens no door. */
  @Test
  void anApprovalOfWhichAConditionWasNotDoneIsNotGivenYet() {
    Finding outside = finding("R-PLACE-21", "This home lies outside the area.", "reg 11");
    OptionsView.Item asked =
        item(
            "St Edmund’s",
            Possible.WITH_APPROVAL,
            List.of(outside),
            "Nominated officer",
            false,
            9.0,
            parts(310, 310, 180, 60));
    OptionsView.Item given =
        new OptionsView.Item(
            asked.householdId(),
            asked.possible(),
            asked.findings(),
            List.of(new OptionsView.ApprovalNeeded(outside.rule(), "Nominated officer", true)),
            asked.local(),
            asked.distanceMiles(),
            asked.tests(),
            asked.score(),
            asked.low(),
            asked.high(),
            asked.parts(),
            asked.noClearDifference());
    OptionCard done =
        cards(given, SearchKind.SHORT_TERM, List.of(outside(List.of()))).card(1, given);
    assertEquals("Approval given", done.tag().text());
    OptionCard open =
        cards(given, SearchKind.SHORT_TERM, List.of(outside(List.of(ApprovalCheck.WISHES))))
            .card(1, given);
    assertEquals("Approved, not all done", open.tag().text());
    assertEquals(
        "Nominated officer: approved; not done, and nobody moves in before: the child’s wishes and"
            + " feelings are known",
        open.findings().get(0).whoCanApprove());
  }

  private static SearchView.Approval outside(List<ApprovalCheck> notDone) {
    return new SearchView.Approval(
        household("St Edmund’s"),
        List.of(),
        RuleId.of("R-PLACE-21"),
        "Ann Lee",
        "Nominated officer",
        TODAY,
        "Near her aunt",
        List.of(),
        List.of(),
        notDone);
  }

  private static List<String> said(OptionCard card) {
    return card.findings().stream()
        .map(f -> f.rule() + ": " + f.text() + " " + f.whoCanApprove())
        .toList();
  }

  private static OptionCards cards(
      OptionsView.Item item, SearchKind kind, List<SearchView.Approval> approvals) {
    return cards(item, kind, approvals, false, Choosing.RESERVES);
  }

  private static OptionCards cards(
      OptionsView.Item item,
      SearchKind kind,
      List<SearchView.Approval> approvals,
      boolean held,
      Choosing choosing) {
    return cards(item, kind, approvals, held, choosing, Set.of());
  }

  private static OptionCards cards(
      OptionsView.Item item,
      SearchKind kind,
      List<SearchView.Approval> approvals,
      boolean held,
      Choosing choosing,
      Set<ChildId> relatives) {
    SearchView search =
        new SearchView(
            AnOptionsPage.SEARCH,
            "2014-0187",
            List.of(child("Amir")),
            TODAY,
            TODAY,
            kind,
            Together.REQUIRED,
            SearchView.Status.OPEN,
            null,
            null,
            held ? List.of(HELD) : List.of(),
            approvals,
            1);
    HouseholdView home =
        aHousehold(
            "St Edmund’s",
            "H0198",
            HouseholdKind.CHILDRENS_HOME,
            true,
            sector("S65 1", ROTHERHAM),
            5,
            1,
            List.of(
                new NotAvailable(1, NotAvailable.Reason.OTHER, null, null, "the roof is mended")),
            List.of(AnOptionsPage.LEAH),
            TODAY);
    return new OptionCards(
        search,
        ShownRuns.run(
            new OptionsView(new RunId(id("run")), search.id(), TODAY, 3, List.of(item), List.of()),
            Set.of()),
        "Rotherham",
        Map.of(home.snapshot().id(), home),
        null,
        DuePolicy.DEFAULT,
        List.of(),
        Set.of(),
        relatives,
        choosing);
  }

  /** R-PLACE-36. */
  @Test
  void aCardTellsTheWordsOfAnotherReason() {
    OptionsView.Item item =
        item("St Edmund’s", Possible.YES, List.of(), null, true, 2.5, parts(310, 310, 180, 60));
    String places = cards(item, SearchKind.SHORT_TERM, List.of()).card(1, item).places();
    assertTrue(
        places.endsWith("; one place not available for another reason: the roof is mended"),
        places);
    assertFalse(places.contains("own parent"), places);
  }

  /** R-PLACE-39: the register counts the place as filled, and the child comes to its mother’s. */
  @Test
  void aCardTellsThatTheOwnParentLivesThere() {
    OptionsView.Item item =
        item("St Edmund’s", Possible.YES, List.of(), null, true, 2.5, parts(310, 310, 180, 60));
    String places =
        cards(
                item,
                SearchKind.SHORT_TERM,
                List.of(),
                false,
                Choosing.RESERVES,
                Set.of(child("Leah")))
            .card(1, item)
            .places();
    assertTrue(
        places.startsWith(
            "3 usable now, of 5 approved; and that of the own parent or child, who lives here or is"
                + " to"),
        places);
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
