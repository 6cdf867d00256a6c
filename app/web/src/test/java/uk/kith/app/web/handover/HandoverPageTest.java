package uk.kith.app.web.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.household;
import static uk.kith.app.web.RegisterFixture.id;
import static uk.kith.app.web.RegisterFixture.sector;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.asking.Asked;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Phone;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.DutyRota.Duty;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.MissingChildren.Missing;
import uk.kith.placements.api.PlacementAccounts.Begun;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.asking.CallAnswer;
import uk.kith.placements.engine.asking.Declined;
import uk.kith.placements.engine.life.Absence;
import uk.kith.placements.engine.vacancy.PlaceBand;

/** What those who answer at night find on one page. */
class HandoverPageTest {

  private static final HouseholdView FRESH = home("Karen and Paul Whitfield", TODAY);
  private static final HouseholdView STALE = home("Marta and Josef Horvath", TODAY.minusDays(15));

  @Test
  void saysHowLateASearchIsAndWhatIsHeld() {
    HandoverPage.Open open = page().open().get(0);
    assertEquals("1 day late", open.late());
    assertEquals(
        List.of("One place with Karen and Paul Whitfield, until 1 October 2014 at 17:00"),
        open.held());
  }

  @Test
  void saysTheNewestCallToEachHomeOnly() {
    HandoverPage.Open open = page().open().get(0);
    assertEquals(5, open.rung().size(), "three homes, and two providers");
    assertEquals("A household", open.rung().get(0).home(), "one that the reader may not see");
    assertEquals(
        "Ring back, 16:50 on 30 September 2014. Rang the carer. After seven",
        open.rung().get(0).said());
    assertEquals(
        "Ring back at 09:00 on 1 October 2014 (rung at 16:40 on 30 September 2014). Rang the carer",
        open.rung().get(1).said());
  }

  /** The page is one sheet of paper for the night. */
  @Test
  void aLongNoteIsCutOnThePageAndWholeInItsFiles() {
    String note = "They have a dog. ".repeat(300).strip();
    HandoverPage.Rung rung = new HandoverPage.Rung("The Horvaths", note);
    assertTrue(rung.isCut());
    assertTrue(rung.shown().length() <= 202, rung.shown());
    assertTrue(rung.shown().endsWith(" …"), rung.shown());
    assertEquals(note, rung.said());
    HandoverPage.Rung brief = new HandoverPage.Rung("The Horvaths", "Yes");
    assertFalse(brief.isCut());
    assertEquals("Yes", brief.shown());
    assertTrue(new HandoverPage.Rung("One word", "x".repeat(5000)).shown().length() <= 202);
  }

  @Test
  void saysWhatProvidersAnsweredToReferrals() {
    HandoverPage.Open open = page().open().get(0);
    assertEquals(
        new HandoverPage.Rung(
            "Bright Homes", "Referral: offer. Two bedrooms in Barnsley. £840.50 a week"),
        open.rung().get(3));
    assertEquals(new HandoverPage.Rung("Moor View Care", "Referral: waiting"), open.rung().get(4));
  }

  @Test
  void aVacancyThatNobodyConfirmedForMoreThanTwoWeeksIsNotFresh() {
    assertFalse(page().places().get(0).stale());
    assertTrue(page().places().get(1).stale(), "R-PLACE-37");
  }

  /** Who has to place a girl of 14 at night learns that there is nobody, and rings no list. */
  @Test
  void theAgesForWhichNobodyIsThereAreSaid() {
    assertTrue(
        html()
            .contains(
                "There is no place for an emergency tonight for children of these ages: 11 to 15;"
                    + " 16 and 17."));
    HouseholdView home = home("Cedar House", TODAY);
    AgeRange ages = Objects.requireNonNull(home.snapshot().terms()).ages();
    for (PlaceBand band : PlaceBand.values()) {
      assertEquals(
          ages.min() <= band.ages().max() && ages.max() >= band.ages().min(),
          NightReader.takes(home, band),
          band.name());
    }
  }

  /** When it breaks down at night, the page says where the child is and whom to ring. */
  @Test
  void aChildPlacedLatelyStandsWithItsHomeAndWhomToRing() {
    HandoverPage.Placed placed = page().placed().get(0);
    assertEquals("Amir, 9", placed.who());
    assertEquals("Foster carer, not long term (U6)", placed.kind());
    assertEquals("Karen and Paul Whitfield", placed.home());
    assertEquals(
        List.of("01709 000000", "07700 900142"),
        placed.phones().stream().map(Phone::number).toList());
  }

  /** Who was placed at 18:00 is listed at half past midnight, and on Saturday evening still. */
  @Test
  void placementsAreListedFromTheLastWorkingDayOn() {
    LocalDate friday = LocalDate.of(2014, 9, 26);
    assertEquals(friday.minusDays(1), HandoverMaker.placedSince(friday));
    assertEquals(friday, HandoverMaker.placedSince(friday.plusDays(1)), "Saturday");
    assertEquals(friday, HandoverMaker.placedSince(friday.plusDays(2)), "Sunday");
    assertEquals(friday, HandoverMaker.placedSince(friday.plusDays(3)), "Monday");
    assertEquals("Monday", page().placedSince());
    assertEquals(
        List.of("Tuesday 30 September 2014", "Monday 29 September 2014"),
        page().placed().stream().map(HandoverPage.Placed::day).toList());
    assertTrue(html().contains("Placed since Monday"));
  }

  @Test
  void aHomeThatIsNotOnRecordIsSaidToBeNone() {
    Begun byHand = new Begun(new PlacementId(id("Amir")), child("Amir"), null, null, "K2", TODAY);
    HandoverPage.Placed placed = page(Form.EMPTY, List.of(byHand)).placed().get(0);
    assertEquals("A home that is not on record", placed.home());
    assertNull(placed.homeHref());
  }

  @Test
  void ofAHomeThatTheReaderMayNotSeeNothingIsTold() {
    HandoverPage.Placed placed = page().placed().get(1);
    assertEquals("A household", placed.home());
    assertNull(placed.homeHref());
    assertEquals(List.of(), placed.phones());
  }

  @Test
  void whoIsMissingTonightStandsWithSinceWhen() {
    assertEquals(1, page().missing().size(), "Leah is a child whom the reader may not see");
    HandoverPage.MissingChild missing = page().missing().get(0);
    assertEquals("Amir, 9", missing.who());
    assertEquals("Missing", missing.state());
    assertEquals("28 September 2014, 2 days ago", missing.since());
  }

  /** The short tables are sorted as the others are, and their files hold no numbers to ring. */
  @Test
  void shortTablesAreSortedAndWrittenOut() {
    List<HandoverPage.Placed> placed = page().placed();
    assertEquals(List.of("Amir, 9", "Danyal, 6"), whom(placed));
    assertEquals(
        List.of("Danyal, 6", "Amir, 9"),
        whom(NightTables.placed(placed, new Sort<>(NightTables.PlacedKey.PLACED_CHILD, true))));
    assertEquals(
        List.of("Danyal, 6", "Amir, 9"),
        whom(NightTables.placed(placed, Sort.ascending(NightTables.PlacedKey.PLACED_HOME))),
        "A household, Karen and Paul Whitfield");
    assertEquals(
        List.of("Child", "Day", "Home", "Whom to ring"),
        page().placedTools().heads().stream().map(Column::text).toList());
    assertTrue(page().placedTools().csvHref().startsWith("/handover/placed/list.csv"));
    assertEquals(
        List.of("Amir, 9", "28 September 2014", "Karen and Paul Whitfield"),
        NightTables.missing(TODAY).row(missingAt("Karen and Paul Whitfield")).cells().stream()
            .map(cell -> cell.value().words())
            .toList());
  }

  private static List<String> whom(List<HandoverPage.Placed> placed) {
    return placed.stream().map(HandoverPage.Placed::who).toList();
  }

  private static HandoverPage.MissingChild missingAt(String home) {
    return new HandoverPage.MissingChild(
        "Amir, 9",
        "/children/1",
        "Missing",
        LocalDate.of(2014, 9, 28),
        "28 September 2014, 2 days ago",
        home,
        null,
        List.of());
  }

  @Test
  void aChildWhomTheReaderMayNotSeeIsAbsent() {
    assertEquals(2, page().placed().size(), "three placements began");
  }

  /** Kept apart by the day: who was entered on Friday for Saturday is there on Saturday. */
  @Test
  void theNextSevenNightsAreShownAndWhoIsStillOnUntilTheMorning() {
    HandoverPage page = page();
    assertEquals("Asha Patel, 01709 000111", page.duty());
    assertEquals("Tom Reid, 01709 000222", page.lastDuty());
    assertEquals(7, page.nights().size());
    assertEquals("Tuesday 30 September 2014", page.nights().get(0).day());
    assertEquals("Asha Patel", page.nights().get(0).name());
    assertNull(page.nights().get(1).name(), "nobody is recorded of Wednesday");
    assertEquals("Saturday 4 October 2014", page.nights().get(4).day());
    assertEquals("Lee Ward", page.nights().get(4).name());
  }

  @Test
  void aListThatIsNotWholeSaysSoAndLeadsToAllOfIt() {
    assertEquals(
        new HandoverPage.Cut(
            "2 of 63 homes", "/vacancies?places=emergency&sort=confirmed&order=descending"),
        page().placesCut());
    assertEquals(new HandoverPage.Cut("1 of 140 searches", "/searches"), page().openCut());
  }

  /** The agreed hour counts, not the order of the calls; who gave none comes last. */
  @Test
  void whoIsToBeRungBackStandsByTheHour() {
    assertEquals(
        List.of("18:30", "09:00 on 1 October 2014", "No time agreed, rung on 30 September 2014"),
        page().ringBack().stream().map(HandoverPage.RingBack::when).toList());
    HandoverPage.RingBack first = page().ringBack().get(0);
    assertEquals("Marta and Josef Horvath", first.home());
    assertEquals("Zuzana", first.who());
    assertEquals("A household", page().ringBack().get(2).home());
    assertEquals(List.of(), page().ringBack().get(2).phones(), "one that the reader may not see");
  }

  @Test
  void bothTablesAreSortedByTheirHeadsAndGoOutWhole() {
    HandoverPage page = page(Form.of(Map.of("sort", List.of("usable-now"))));
    assertEquals("ascending", page.placeTools().heads().get(3).sorted());
    assertEquals("/handover/places/list.csv?sort=usable-now", page.placeTools().csvHref());
    assertEquals("ascending", page.openTools().heads().get(1).sorted(), "the earliest needed");
    assertEquals(
        "/handover?sort=children#open", String.valueOf(page.openTools().heads().get(0).href()));
  }

  /** Numbers are never printed, and never stand in a file. */
  @Test
  void theFilesHoldNoNumbersToRing() {
    String row = HandoverTables.places(TODAY).row(FRESH).toString();
    assertFalse(row.contains("01709") || row.contains("07700"), row);
    HandoverTables.OpenSearch open =
        new HandoverTables.OpenSearch(TODAY.minusDays(1), page().open().get(0));
    assertEquals(
        "A household: Ring back, 16:50 on 30 September 2014. Rang the carer. After seven;"
            + " Karen and Paul Whitfield: Ring back at 09:00 on 1 October 2014 (rung at 16:40 on"
            + " 30 September 2014). Rang the carer; Marta and Josef Horvath: Ring back at 18:30"
            + " (rung at 16:40 on 30 September 2014). Rang the carer;"
            + " Bright Homes: Referral: offer. Two bedrooms in Barnsley. £840.50 a week;"
            + " Moor View Care: Referral: waiting",
        HandoverTables.open(TODAY).row(open).cells().get(3).value().words());
  }

  @Test
  void aNightWithoutAPersonSaysSoInsteadOfAnEmptyNumber() {
    String html = html();
    assertTrue(html.contains("Nobody recorded"), html);
    assertTrue(html.contains("No number is recorded"), html);
    assertFalse(html.contains("data-label=\"Number\"><span></span>"), html);
  }

  private static String html() {
    return Pages.TEMPLATES
        .pagesHandover(Frames.officer("Handover", Section.SEARCHES), page(), Form.EMPTY)
        .render();
  }

  @Test
  void looksRightInABrowser() {
    String html = html();
    try (PageCheck check = PageCheck.of(Map.of("/handover", html))) {
      check.check("/handover", "handover");
    }
  }

  private static HandoverPage page() {
    return page(Form.EMPTY);
  }

  private static HandoverPage page(Form form) {
    return page(
        form,
        List.of(
            begun("Amir", FRESH.snapshot().id(), TODAY),
            begun("Danyal", household("sealed"), TODAY.minusDays(1)),
            begun("Leah", FRESH.snapshot().id(), TODAY)));
  }

  private static HandoverPage page(Form form, List<Begun> begun) {
    return new HandoverMaker(
            TODAY,
            DuePolicy.DEFAULT,
            List.of(
                Asked.call(CallAnswer.RING_BACK, null, "after seven", 16, 50),
                Asked.call(CallAnswer.NO, Declined.NO_ROOM, null, 16, 45),
                Asked.ringBack(FRESH.snapshot().id(), LocalTime.of(9, 0)),
                Asked.ringBack(STALE.snapshot().id(), LocalTime.of(18, 30))),
            Map.of(search().id(), List.of(Asked.referral())),
            List.of(FRESH, STALE))
        .make(
            Map.of(search(), "Zuzana"),
            140,
            begun,
            List.of(
                new Missing(
                    child("Amir"), new Absence(Absence.Kind.MISSING, TODAY.minusDays(2), null)),
                new Missing(
                    child("Leah"), new Absence(Absence.Kind.AWAY, TODAY.minusDays(1), null))),
            List.of(aBoy("Amir", 9), aBoy("Danyal", 6)),
            new Page<>(List.of(FRESH, STALE), 63, 0, 40),
            List.of(PlaceBand.AGED_11_TO_15, PlaceBand.AGED_16_AND_17),
            List.of(
                new Duty(TODAY.minusDays(1), "Tom Reid", "01709 000222"),
                new Duty(TODAY, "Asha Patel", "01709 000111"),
                new Duty(TODAY.plusDays(4), "Lee Ward", "01709 000333")),
            true,
            form);
  }

  private static Begun begun(String name, HouseholdId home, LocalDate on) {
    return new Begun(
        new PlacementId(id(name)), child(name), home, new SearchId(new UUID(0, 9)), "U6", on);
  }

  private static SearchView search() {
    return new SearchView(
        new SearchId(new UUID(0, 7)),
        "2014-0190",
        List.of(child("Zuzana")),
        TODAY,
        TODAY.minusDays(1),
        SearchKind.EMERGENCY,
        Together.PREFERRED,
        SearchView.Status.RESERVED,
        null,
        null,
        List.of(
            new SearchView.Reservation(
                new ReservationId(new UUID(0, 8)),
                FRESH.snapshot().id(),
                List.of(child("Zuzana")),
                1,
                Instant.parse("2014-10-01T16:00:00Z"),
                "p.nair",
                "near her school")),
        List.of(),
        1);
  }

  private static HouseholdView home(String name, @Nullable LocalDate confirmed) {
    return aHousehold(
        name,
        name.substring(0, 4),
        HouseholdKind.FOSTER,
        true,
        sector("S65 1", ROTHERHAM),
        2,
        0,
        List.of(),
        List.of(),
        confirmed);
  }
}
