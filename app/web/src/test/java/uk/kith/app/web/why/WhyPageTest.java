package uk.kith.app.web.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.aBoyWho;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.household;
import static uk.kith.app.web.RegisterFixture.sector;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.asking.Asked;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.EventId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.DeletedRows;
import uk.kith.matching.api.DecisionView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.LifeEvents.EventView;
import uk.kith.placements.api.PlacementAccounts.Decided;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.asking.ApprovalCheck;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;

/** Why a child is here: the request, what was considered, who was asked, the decision. */
class WhyPageTest {

  private static final SearchId SEARCH = new SearchId(new UUID(0, 7));
  private static final Instant DECIDED = Instant.parse("2014-10-01T15:45:00Z");
  private static final HouseholdView HOME =
      aHousehold(
          "Karen and Paul Whitfield",
          "0142",
          HouseholdKind.FOSTER,
          true,
          sector("S65 1", ROTHERHAM),
          2,
          0,
          List.of(),
          List.of(),
          TODAY);

  @Test
  void saysWhoDecidedWhenAndWhichPlaceTheHomeHadInTheOrder() {
    WhyPage page = page(decided(), chosen(child("Amir")));
    assertEquals("Why Amir lives with Karen and Paul Whitfield", page.heading());
    assertEquals(
        "Decided by p.nair on 1 October 2014 at 16:45, number 2 in the order of options shown",
        page.decidedBy());
    assertEquals(
        "In spite of R-PLACE-11 (to be approved: a change of the terms of approval): agreed by"
            + " phone.",
        page.accepted());
    assertTrue(String.valueOf(page.runHref()).endsWith("/options?run=" + new UUID(0, 3)));
  }

  @Test
  void aPlacementWithoutASearchSaysThatNoDecisionIsRecorded() {
    WhyPage page = page(null, null);
    assertEquals(List.of(), page.decision());
    assertTrue(page.decidedBy().startsWith("No decision is recorded"), page.decidedBy());
    assertNull(page.searchHref());
  }

  @Test
  void aHomeThatIsNotInTheRegisterHasNoLink() {
    assertEquals("A home that is not in the register", page(null, null).earlier().get(0).home());
    assertNull(page(null, null).earlier().get(0).href());
  }

  /** R-PLACE-04: as they were when the home was chosen. */
  @Test
  void theFiveTestsStandOnThePageAsTheyWereThen() {
    WhyPage page = page(decided(), chosen(child("Amir"), child("Danyal")));
    assertEquals(
        List.of("Near home: Partly met, 12.4 miles from home", "In the area: Not met, null"),
        page.tests().stream()
            .map(each -> each.name() + ": " + each.result() + ", " + each.fact())
            .toList());
    assertEquals(List.of(), page(decided(), null).tests());
  }

  /** Approvals of other homes, and what was withdrawn, are no part of it. */
  @Test
  void tellsWhoApprovedThisHomeAndWhatWasDoneSince() {
    WhyPage page = page(decided(), null);
    assertEquals(
        List.of(
            new WhyPage.Approved(
                "A placement outside the area",
                "R-PLACE-21",
                List.of(
                    "A. Shah, nominated officer, on 30 September 2014",
                    "Near his aunt.",
                    "Said not to be done: the area authority was consulted. Open then: relatives"
                        + " were consulted, where appropriate."))),
        page.approvals());
    assertEquals(
        List.of("13 November 2014: The child was visited", "9 October 2014: The child was visited"),
        page.done().stream().map(each -> each.name() + ": " + each.value()).toList());
  }

  @Test
  void looksRightInABrowser() {
    WhyPage page = page(decided(), chosen(child("Amir"), child("Danyal")));
    String html =
        Pages.TEMPLATES.pagesWhy(Frames.officer(page.heading(), Section.CHILDREN), page).render();
    try (PageCheck check = PageCheck.of(Map.of("/why", html))) {
      check.check("/why", "why");
    }
  }

  private static DecisionView chosen(ChildId... children) {
    return new DecisionView(
        new RunId(new UUID(0, 3)),
        new ReservationId(new UUID(0, 4)),
        HOME.snapshot().id(),
        Set.of(children),
        List.of(
            new PlacementTest(
                PlacementTest.Kind.NEAR_HOME, PlacementTest.Result.PARTLY, "12.4 miles from home"),
            new PlacementTest(PlacementTest.Kind.IN_AREA, PlacementTest.Result.NOT_MET, null)),
        2,
        905,
        "Near their school",
        "p.nair",
        DECIDED,
        null);
  }

  private static Decided decided() {
    return new Decided(
        SEARCH,
        "Near their school.\nHow identity, language, religion and culture will be met: a Romani"
            + " speaker visits weekly.",
        "p.nair",
        DECIDED,
        List.of(RuleId.of("R-PLACE-11")),
        "agreed by phone");
  }

  private static SearchView search() {
    return new SearchView(
        SEARCH,
        "2014-0187",
        List.of(child("Amir")),
        LocalDate.of(2014, 9, 29),
        LocalDate.of(2014, 10, 3),
        SearchKind.LONG_TERM,
        Together.PREFERRED,
        SearchView.Status.PLACED,
        LocalDate.of(2014, 10, 3),
        "placed",
        List.of(),
        List.of(
            approval(HOME.snapshot().id(), List.of(), "R-PLACE-21"),
            approval(HOME.snapshot().id(), List.of(child("Danyal")), "R-PLACE-22"),
            approval(household("elsewhere"), List.of(), "R-PLACE-22")),
        1);
  }

  /** R-PLACE-02: what was asked for, and of which of the four kinds of the law the home is. */
  @Test
  void theRequestStandsOnThePage() {
    WhyPage page = page(decided(), null);
    assertTrue(
        page.facts().toString().contains("opened on 29 September 2014 for this child"),
        page.facts().toString());
    assertTrue(page.facts().toString().contains("section 22C(6)(b)"), page.facts().toString());
  }

  /** What was wished afterwards was not before whoever decided. */
  @Test
  void whatTheChildWishedThenStandsBesideWhatItWishesNow() {
    String facts = page(aBoyWho("A dog.", "Amir", 9), decided(), null).facts().toString();
    assertTrue(facts.contains("name=What the child wishes, value=A dog."), facts);
    assertTrue(facts.contains("name=What the child wishes now, value=To stay"), facts);
    assertFalse(page(decided(), null).facts().toString().contains("wishes now"));
  }

  /** R-MATCH-04: told once, among the reasons or on its own. */
  @Test
  void theNoteOnTheBackgroundIsNotToldTwice() {
    assertNull(noted("a Romani speaker visits weekly.", decided()).heritage());
    assertEquals("His own church.", noted("His own church.", decided()).heritage());
    assertEquals("His own church.", noted("His own church.", null).heritage());
  }

  /** ADR 0064. */
  @Test
  void aHomeWhoseRecordWasDeletedIsNamedSo() {
    WhyPage page =
        new WhyPageMaker(aBoy("Amir", 9), aBoy("Amir", 9), Map.of(), LocalDate.of(2014, 10, 6))
            .make(
                List.of(
                    account(
                        new HouseholdId(DeletedRows.LAST_NOBODY),
                        LocalDate.of(2014, 10, 3),
                        null,
                        null)),
                null,
                null,
                List.of(),
                false,
                null,
                null,
                List.of());
    assertEquals(
        "a home whose record was deleted",
        page.facts().stream()
            .filter(f -> f.name().equals("Home"))
            .findFirst()
            .orElseThrow()
            .value());
  }

  private static WhyPage noted(String heritage, @Nullable Decided decided) {
    return new WhyPageMaker(
            aBoy("Amir", 9),
            aBoy("Amir", 9),
            Map.of(HOME.snapshot().id(), HOME),
            LocalDate.of(2014, 10, 6))
        .make(
            List.of(
                new PlacementAccount(
                    new PlacementId(new UUID(0, 5)),
                    HOME.snapshot().id(),
                    "U6",
                    LocalDate.of(2014, 10, 3),
                    null,
                    decided,
                    null,
                    heritage,
                    List.of(),
                    "")),
            null,
            null,
            List.of(),
            false,
            null,
            null,
            List.of());
  }

  private static WhyPage page(@Nullable Decided decided, @Nullable DecisionView chosen) {
    return page(aBoy("Amir", 9), decided, chosen);
  }

  private static WhyPage page(
      ChildView then, @Nullable Decided decided, @Nullable DecisionView chosen) {
    return new WhyPageMaker(
            aBoy("Amir", 9), then, Map.of(HOME.snapshot().id(), HOME), LocalDate.of(2014, 10, 6))
        .make(
            List.of(
                account(HOME.snapshot().id(), LocalDate.of(2014, 10, 3), null, decided),
                account(
                    household("elsewhere"),
                    LocalDate.of(2013, 2, 11),
                    LocalDate.of(2014, 10, 3),
                    null)),
            chosen,
            null,
            chosen == null ? List.of() : chosen.tests(),
            false,
            decided == null ? null : search(),
            decided == null ? null : Asked.view().forReading(),
            List.of(
                event(LifeEvent.VISITED, LocalDate.of(2014, 10, 9), null),
                event(LifeEvent.PLACEMENT_PLAN_MADE, LocalDate.of(2014, 10, 6), "typed twice"),
                event(LifeEvent.VISITED, LocalDate.of(2014, 11, 13), null)));
  }

  private static SearchView.Approval approval(
      HouseholdId home, List<ChildId> children, String rule) {
    return new SearchView.Approval(
        home,
        children,
        RuleId.of(rule),
        "A. Shah",
        "nominated officer",
        LocalDate.of(2014, 9, 30),
        "Near his aunt.",
        List.of(ApprovalCheck.WISHES),
        List.of(ApprovalCheck.RELATIVES_CONSULTED, ApprovalCheck.AREA_CONSULTED),
        List.of(ApprovalCheck.AREA_CONSULTED));
  }

  private static EventView event(LifeEvent event, LocalDate on, @Nullable String withdrawn) {
    return new EventView(
        new EventId(UUID.nameUUIDFromBytes(on.toString().getBytes(StandardCharsets.UTF_8))),
        event,
        event.words(),
        on,
        LifeDetails.NONE,
        null,
        "t.ashworth",
        DECIDED,
        withdrawn == null ? null : "t.ashworth",
        withdrawn);
  }

  private static PlacementAccount account(
      HouseholdId home, LocalDate start, @Nullable LocalDate end, @Nullable Decided decided) {
    return new PlacementAccount(
        new PlacementId(UUID.nameUUIDFromBytes(new byte[] {(byte) start.getDayOfMonth()})),
        home,
        "U6",
        start,
        end,
        decided,
        decided == null ? null : "Family time on Sundays.",
        null,
        List.of(),
        "");
  }
}
