package uk.kith.app.web.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.SHEFFIELD;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.household;
import static uk.kith.app.web.RegisterFixture.id;
import static uk.kith.app.web.RegisterFixture.sector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.asking.Asked;
import uk.kith.kernel.Finding;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.OptionsView.Part;
import uk.kith.matching.engine.Criterion;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.Verdict.Possible;
import uk.kith.placements.engine.asking.CallAnswer;

class OptionsPageTest {
  private static final Resident LEAH =
      new Resident(
          Resident.Kind.LOOKED_AFTER, child("Leah"), 11, Sex.FEMALE, Compatibility.ANY, null);
  private static final SearchId SEARCH = new SearchId(id("search"));

  private static final List<CallView> CALLS =
      List.of(
          Asked.call(
              household("Karen and Paul Whitfield"),
              CallAnswer.RING_BACK,
              null,
              "after seven",
              16,
              50));

  private static final List<HouseholdView> HOUSEHOLDS =
      List.of(
          fostering("Karen and Paul Whitfield", "0142", true, 4, 1, LocalDate.of(2014, 9, 26)),
          fostering("Marta and Josef Horvath", "0207", true, 2, 0, LocalDate.of(2014, 9, 19)),
          fostering("Denise Okafor", "0033", true, 3, 1, LocalDate.of(2014, 8, 29)),
          fostering("Jean and Alan Pickles", "0091", true, 3, 2, TODAY),
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
              TODAY),
          aHousehold(
              "Eva Horvathova",
              "K-004",
              HouseholdKind.CONNECTED_PERSON,
              true,
              sector("S65 3", ROTHERHAM),
              1,
              0,
              List.of(),
              List.of(),
              TODAY),
          fostering("Brenda Lockwood", "0018", true, 3, 3, TODAY));

  private static HouseholdView fostering(
      String name, String localId, boolean own, int approved, int filled, LocalDate confirmed) {
    return aHousehold(
        name,
        localId,
        HouseholdKind.FOSTER,
        own,
        sector("S65 1", ROTHERHAM),
        approved,
        filled,
        List.of(),
        filled == 0 ? List.of() : List.of(LEAH),
        confirmed);
  }

  private static List<Part> parts(int need, int needHigh, int locality, int heritage) {
    return List.of(
        new Part(
            Criterion.NEED,
            350,
            (need + needHigh) / 2,
            need,
            needHigh,
            need == needHigh
                ? "Can meet education; Would have to stretch for behaviour"
                : "Has not said that it can meet behaviour",
            need == needHigh),
        new Part(Criterion.SIBLINGS, 250, 250, 250, 250, "With the brother or sister", true),
        new Part(
            Criterion.LOCALITY,
            200,
            locality,
            locality,
            locality,
            "1.2 miles from home, inside the area",
            true),
        new Part(Criterion.CONTINUITY, 100, 100, 100, 100, "1.2 miles from school", true),
        new Part(
            Criterion.HERITAGE,
            100,
            heritage,
            heritage,
            heritage,
            "Slovak Roma can be supported here",
            true));
  }

  private static List<PlacementTest> tests(boolean inArea) {
    return List.of(
        new PlacementTest(
            PlacementTest.Kind.NEAR_HOME, PlacementTest.Result.MET, "1.2 miles from home"),
        new PlacementTest(
            PlacementTest.Kind.SCHOOL, PlacementTest.Result.MET, "1.2 miles from school"),
        new PlacementTest(PlacementTest.Kind.SIBLINGS, PlacementTest.Result.MET, "Together"),
        new PlacementTest(PlacementTest.Kind.DISABILITY, PlacementTest.Result.NOT_APPLICABLE, null),
        new PlacementTest(
            PlacementTest.Kind.IN_AREA,
            inArea ? PlacementTest.Result.MET : PlacementTest.Result.NOT_MET,
            inArea ? "Rotherham" : "Sheffield, which adjoins"));
  }

  private static OptionsView.Item item(
      String name,
      Possible possible,
      List<Finding> findings,
      @Nullable String approver,
      boolean inArea,
      double miles,
      List<Part> parts) {
    boolean scored = possible != Possible.NO;
    int points = parts.stream().mapToInt(Part::points).sum();
    return new OptionsView.Item(
        household(name),
        possible,
        findings,
        approver == null
            ? List.of()
            : List.of(new OptionsView.ApprovalNeeded(findings.get(0).rule(), approver, false)),
        inArea,
        miles,
        tests(inArea),
        scored ? points : null,
        scored ? parts.stream().mapToInt(Part::low).sum() : null,
        scored ? parts.stream().mapToInt(Part::high).sum() : null,
        scored ? parts : List.of(),
        name.startsWith("Denise"));
  }

  private static Finding finding(String rule, String text, String source) {
    return Finding.of(RuleId.of(rule), Severity.ERROR, text, source);
  }

  private static OptionsPage page(boolean all) {
    return page(all, List.of(), false);
  }

  private static OptionsPage page(
      boolean all, List<SearchView.Reservation> reservations, boolean stale) {
    return page(all, reservations, stale, Choosing.RESERVES);
  }

  private static OptionsPage page(
      boolean all, List<SearchView.Reservation> reservations, boolean stale, Choosing choosing) {
    List<OptionsView.Item> items = new ArrayList<>();
    items.add(
        item(
            "Karen and Paul Whitfield",
            Possible.YES,
            List.of(),
            null,
            true,
            1.2,
            parts(310, 310, 180, 60)));
    items.add(
        item(
            "Marta and Josef Horvath",
            Possible.YES,
            List.of(),
            null,
            true,
            3.4,
            parts(270, 270, 130, 100)));
    items.add(
        item("Denise Okafor", Possible.YES, List.of(), null, true, 2.6, parts(200, 290, 150, 40)));
    items.add(
        item(
            "Jean and Alan Pickles",
            Possible.WITH_APPROVAL,
            List.of(
                finding(
                    "R-PLACE-05",
                    "Four children would live here. The usual fostering limit is three, and they are"
                        + " not all brothers and sisters.",
                    "Children Act 1989, Schedule 7, paragraph 2")),
            "Head of fostering",
            true,
            0.9,
            parts(260, 260, 190, 30)));
    items.add(
        item(
            "Sharon and Lee Barker",
            Possible.WITH_APPROVAL,
            List.of(
                finding(
                    "R-PLACE-21",
                    "The home is in Sheffield, outside Rotherham. Sheffield adjoins, so this is out"
                        + " of area and not at a distance.",
                    "Care Planning Regulations 2010, regulation 11")),
            "Nominated officer",
            false,
            7.8,
            parts(330, 330, 60, 40)));
    items.add(
        item(
            "Eva Horvathova",
            Possible.NO,
            List.of(
                finding(
                    "R-MATCH-16",
                    "One place is vacant. The children are to be placed together.",
                    "Decision of 29 September 2014")),
            null,
            true,
            0.4,
            List.of()));
    items.add(
        item(
            "Brenda Lockwood",
            Possible.NO,
            List.of(
                finding(
                    "R-PLACE-35",
                    "No place is vacant. Three approved, three filled.",
                    "Ofsted fostering statistics")),
            null,
            true,
            1.6,
            List.of()));
    OptionsView run =
        new OptionsView(
            new RunId(id("run")),
            SEARCH,
            TODAY,
            3,
            items,
            List.of(
                new OptionsView.Split(
                    List.of(
                        new OptionsView.SplitPart(
                            List.of(child("Amir")), household("Karen and Paul Whitfield")),
                        new OptionsView.SplitPart(
                            List.of(child("Danyal")), household("Eva Horvathova"))),
                    212,
                    List.of(Set.of(child("Amir"), child("Danyal"))))));
    SearchView search =
        new SearchView(
            SEARCH,
            "2014-0187",
            List.of(child("Amir"), child("Danyal")),
            LocalDate.of(2014, 9, 29),
            LocalDate.of(2014, 10, 3),
            SearchKind.SHORT_TERM,
            Together.REQUIRED,
            SearchView.Status.OPEN,
            null,
            null,
            reservations,
            List.of(),
            1);
    return new OptionsPageMaker(
            search,
            run,
            List.of(aBoy("Amir", 9, "Danyal"), aBoy("Danyal", 6, "Amir")),
            HOUSEHOLDS,
            "Rotherham",
            choosing == Choosing.RESERVES ? CALLS : null,
            DuePolicy.DEFAULT,
            choosing)
        .make(all, stale);
  }

  private static String html() {
    return html(page(false));
  }

  private static String html(OptionsPage page) {
    return Pages.TEMPLATES
        .pagesOptions(Frames.officer("Options for Amir and Danyal", Section.SEARCHES), page)
        .render();
  }

  /** R-PLACE-38: the places that they hold are theirs, and cannot be reserved once more. */
  private static OptionsPage reservedAndStale() {
    return page(
        false,
        List.of(
            new SearchView.Reservation(
                new ReservationId(id("reservation")),
                household("Karen and Paul Whitfield"),
                List.of(child("Amir"), child("Danyal")),
                Instant.parse("2014-10-01T09:00:00Z"),
                "officer",
                "Near their school")),
        true);
  }

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
    OptionsPage.Considered aunt = page(false).family().get(0);
    assertEquals("Eva Horvathova", aunt.name());
    assertEquals("Not now", aunt.state());
    assertTrue(aunt.why().contains("One place is vacant"));
    assertTrue(html().indexOf("Family and friends first") < html().indexOf("id=\"possible\""));
  }

  @Test
  void everyOptionHasTheSameButton() {
    List<OptionCard> cards = new ArrayList<>(page(false).possible());
    cards.addAll(page(false).withApproval());
    assertEquals(5, cards.size());
    cards.forEach(card -> assertEquals("Reserve two places", card.button()));
    assertFalse(html().contains("class=\"govuk-button\""), "no option is pushed by a green button");
  }

  @Test
  void whoApprovesRecordsAnApprovalAndWhoOnlyLooksHasNoButton() {
    OptionsPage approver = page(false, List.of(), false, Choosing.APPROVES);
    assertNull(approver.possible().get(0).button(), "nothing is to be approved there");
    assertEquals("Record an approval", approver.withApproval().get(0).button());
    OptionsPage reader = page(false, List.of(), false, Choosing.LOOKS);
    assertNull(reader.withApproval().get(0).button());
    assertNull(reader.splits().get(0).homes().get(0).button());
    assertEquals(List.of(), reader.apart());
  }

  /** R-MATCH-16: a way to part them can be acted on, home by home. */
  @Test
  void eachHomeOfASplitIsRungAndReservedForItsOwnChildren() {
    OptionsPage page = page(false);
    OptionsPage.SplitHome first = page.splits().get(0).homes().get(0);
    assertEquals("Amir", first.who());
    assertEquals("Karen and Paul Whitfield", first.name());
    assertEquals("Reserve one place", first.button());
    assertTrue(first.reserveHref().contains("&child=" + child("Amir")), first.reserveHref());
    assertFalse(first.reserveHref().contains(child("Danyal").toString()), first.reserveHref());
    assertEquals(
        List.of("Karen and Paul Whitfield", "Eva Horvathova"),
        page.apart().stream().map(OptionsPage.Apart::name).toList());
    OptionsPage.SplitHome held = reservedAndStale().splits().get(0).homes().get(0);
    assertEquals("See the reservation", held.button());
    assertEquals("/searches/" + SEARCH, held.reserveHref());
  }

  /** No brothers or sisters is no reason for a home, and no home knows the child's school. */
  @Test
  void whatIsOfTheChildAloneIsNeitherAStrengthNorAQuestion() {
    OptionsPage page = ofABoyOfWhomLittleIsKnown();
    assertEquals(List.of("Can meet education"), page.possible().get(0).strengths());
    assertTrue(
        page.possible().get(0).gaps().get(0).startsWith("Cannot meet risk to others. Agree "),
        "a gap does not hide among what is not known");
    assertEquals(
        List.of("Has not said that it can meet behaviour"), page.possible().get(0).questions());
    assertTrue(
        page.facts().stream()
            .anyMatch(
                fact ->
                    fact.name().equals("To ask about the child")
                        && fact.value()
                            .startsWith(
                                "The postcode of home; the postcode of the school, if any; how much need there is in ")),
        page.facts().toString());
    assertEquals("/searches/" + SEARCH + "#referrals", page.referHref());
  }

  private static OptionsPage ofABoyOfWhomLittleIsKnown() {
    ChildView known = aBoy("Jay", 15);
    ChildView boy =
        new ChildView(
            known.id(),
            null,
            "J.K.",
            null,
            known.birth(),
            15,
            Sex.MALE,
            known.heritage(),
            "",
            null,
            null,
            null,
            null,
            null,
            List.of(),
            Whereabouts.NOT_KNOWN,
            null,
            null,
            null,
            false,
            null,
            known.snapshot(),
            1);
    List<Part> parts =
        List.of(
            new Part(
                Criterion.NEED,
                350,
                175,
                0,
                350,
                "Can meet education; has not said that it can meet behaviour; cannot meet risk to others; need not known for health",
                false),
            new Part(
                Criterion.SIBLINGS,
                250,
                250,
                250,
                250,
                "No brothers or sisters to live with here",
                true),
            new Part(
                Criterion.LOCALITY,
                200,
                130,
                60,
                200,
                "Distance from home not known, inside the area",
                false),
            new Part(
                Criterion.CONTINUITY, 100, 50, 0, 100, "Distance from school not known", false));
    OptionsView.Item item =
        new OptionsView.Item(
            household("Karen and Paul Whitfield"),
            Possible.YES,
            List.of(),
            List.of(),
            true,
            null,
            List.of(
                new PlacementTest(
                    PlacementTest.Kind.SIBLINGS,
                    PlacementTest.Result.NOT_APPLICABLE,
                    "No brothers or sisters recorded")),
            605,
            310,
            900,
            parts,
            false);
    SearchView search =
        new SearchView(
            SEARCH,
            "2014-0188",
            List.of(boy.id()),
            TODAY,
            TODAY,
            SearchKind.EMERGENCY,
            Together.REQUIRED,
            SearchView.Status.OPEN,
            null,
            null,
            List.of(),
            List.of(),
            1);
    return new OptionsPageMaker(
            search,
            new OptionsView(new RunId(id("run")), SEARCH, TODAY, 3, List.of(item), List.of()),
            List.of(boy),
            HOUSEHOLDS,
            "Rotherham",
            CALLS,
            DuePolicy.DEFAULT,
            Choosing.RESERVES)
        .make(false, false);
  }

  @Test
  void aClosedCardTellsWhatCameOfTheNewestCall() {
    String rung = page(false).possible().get(0).oneLine();
    assertTrue(rung.endsWith("; rung: ring back"), rung);
    assertFalse(page(false).possible().get(1).oneLine().contains("rung"));
  }

  @Test
  void showsOnlyThePartsThatDiffer() {
    OptionCard first = page(false).possible().get(0);
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
    OptionCard first = page(false).possible().get(0);
    assertTrue(first.strengths().stream().noneMatch(text -> text.contains("Roma")));
    assertTrue(first.identity().startsWith("Slovak Roma can be supported here"));
  }

  @Test
  void whatIsNotKnownIsAQuestionAndARangeNeverAGap() {
    OptionCard denise = page(false).possible().get(2);
    assertTrue(denise.questions().contains("Has not said that it can meet behaviour"));
    assertTrue(denise.gaps().stream().noneMatch(gap -> gap.contains("Has not said")));
    assertTrue(denise.scoreInWords().startsWith("74 to 83 of 100"), denise.scoreInWords());
    assertTrue(denise.noClearDifference() != null);
  }

  @Test
  void aVacancyThatNobodyConfirmedForTwoWeeksIsAQuestion() {
    assertTrue(
        page(false).possible().get(2).questions().stream()
            .anyMatch(question -> question.contains("32 days ago")));
    assertTrue(page(false).possible().get(0).questions().isEmpty());
  }

  @Test
  void othersWhoLiveThereAreToldByAgeBandOnly() {
    assertEquals(
        List.of("Looked after, aged 10 to 15"), page(false).possible().get(0).livesThere());
    assertFalse(html().contains("Leah"));
  }

  @Test
  void homesNotPossibleNowCarryNoScore() {
    assertEquals(2, page(false).notNow().size());
    assertEquals("Eva Horvathova", page(false).notNow().get(0).name(), "nearest first");
    String notNow = html().substring(html().indexOf("id=\"not-now\""));
    assertFalse(notNow.contains("of 100"));
  }

  @Test
  void looksRightInABrowser() {
    try (PageCheck check =
        PageCheck.of(Map.of("/options", html(), "/options-reserved", html(reservedAndStale())))) {
      check.check("/options", "options");
      check.check("/options-reserved", "options-reserved");
    }
  }
}
