package uk.kith.app.web.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.approvedForATime;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.household;
import static uk.kith.app.web.RegisterFixture.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.PlaceBox;
import uk.kith.app.web.due.DueFixture;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.HistoryLine;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.ApprovalStanding;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.retention.KeepUntil;
import uk.kith.placements.engine.retention.RetentionClass;

class HouseholdPageTest {

  private static final Resident LEAH =
      new Resident(
          Resident.Kind.LOOKED_AFTER, child("Leah"), 11, Sex.FEMALE, Compatibility.ANY, null, null);

  private static Resident livesHere(Resident.Kind kind, int age) {
    return new Resident(kind, null, age, Sex.FEMALE, Compatibility.ANY, null, null);
  }

  private static HouseholdPage page(LocalDate confirmed) {
    return page(HouseholdKind.FOSTER, confirmed);
  }

  private static HouseholdPage page(HouseholdKind kind, LocalDate confirmed) {
    return page(
        aHousehold(
            "Karen and Paul Whitfield",
            "0142",
            kind,
            true,
            sector("S65 1", ROTHERHAM),
            4,
            1,
            List.of(
                NotAvailable.of(
                    1,
                    NotAvailable.Reason.BEDROOM_CANNOT_BE_SHARED,
                    LocalDate.of(2014, 9, 26),
                    null)),
            List.of(LEAH, livesHere(Resident.Kind.OWN_CHILD, 20)),
            confirmed));
  }

  /** R-PLACE-35: after the order nobody is placed there, and the place is no vacancy. */
  @Test
  void thePlaceOfAChildWhomAdoptersAdoptedIsFilledByAChildNoLongerInCare() {
    HouseholdView home =
        aHousehold(
            "Karen and Paul Whitfield",
            "P0142",
            HouseholdKind.ADOPTER,
            true,
            sector("S65 1", ROTHERHAM),
            1,
            1,
            List.of(),
            List.of(livesHere(Resident.Kind.OWN_CHILD, 3)),
            TODAY);
    HouseholdPage page = page(home);
    assertEquals("One place: one filled", page.placesInWords());
    assertEquals(1, page.boxes().size());
    assertEquals("A child adopted here, no longer in care", page.boxes().get(0).detail());
    assertEquals(1, home.snapshot().placesOfAdopted());
  }

  private static HouseholdPage page(HouseholdView home) {
    return new HouseholdPageMaker(home, TODAY, "Rotherham", DuePolicy.DEFAULT)
        .make(
            List.of(
                new HistoryLine(LocalDate.of(2014, 9, 26), "Places confirmed by Tom Ashworth"),
                new HistoryLine(LocalDate.of(2014, 9, 2), "Two places vacant")),
            List.of(
                DueFixture.late(household("Karen and Paul Whitfield")),
                DueFixture.visit(child("Leah"))),
            List.of(),
            true,
            true,
            true,
            true,
            new KeepUntil(RetentionClass.FOSTER_CARER, LocalDate.of(2024, 9, 30)));
  }

  @Test
  void theApprovalTellsHowLongTheRecordIsKept() {
    List<Fact> told = page(TODAY).approval();
    assertEquals(
        Fact.of("Keep the record until", "30 September 2024, counted from the end of the approval"),
        told.get(told.size() - 1));
  }

  private static List<Fact> temporary(String from, @Nullable String last) {
    HouseholdView aunt =
        aHousehold(
            "Jean Pickles",
            "C161",
            HouseholdKind.CONNECTED_PERSON,
            true,
            sector("S65 1", ROTHERHAM),
            1,
            1,
            List.of(),
            List.of(LEAH),
            TODAY);
    return page(approvedForATime(
            aunt,
            new ApprovalStanding.Temporary(
                LocalDate.parse(from), last == null ? null : LocalDate.parse(last))))
        .approval();
  }

  /** R-PLACE-14, -16 and -18: 16 weeks after 7 July are 27 October. */
  @Test
  void theApprovalTellsThatItIsTemporaryAndUntilWhen() {
    assertTrue(
        temporary("2014-07-07", "2014-10-27")
            .contains(Fact.of("Approval", "Temporary, since 7 July 2014, until 27 October 2014")));
    assertTrue(
        temporary("2014-05-12", "2014-09-01")
            .contains(
                Fact.of(
                    "Approval", "Temporary, since 12 May 2014; it ran out on 1 September 2014")));
    assertTrue(
        temporary("2014-05-12", null)
            .contains(
                Fact.of(
                    "Approval",
                    "Temporary, since 12 May 2014, until the outcome of the review that was"
                        + " sought")));
    assertTrue(page(TODAY).approval().stream().noneMatch(fact -> fact.name().equals("Approval")));
  }

  /** R-PLACE-35: approved is filled, vacant and not available, each told. */
  @Test
  void theHeadingTellsEveryPlace() {
    assertEquals(
        "Four places: one filled, two vacant, one not available", page(TODAY).placesInWords());
    assertEquals(
        "Three places: two vacant, one reserved",
        HouseholdPageMaker.placesInWords(new Places(3, 0, List.of(), 1)));
    assertEquals(
        "One place: two filled", HouseholdPageMaker.placesInWords(new Places(1, 2, List.of(), 0)));
  }

  @Test
  void everyPlaceHasItsBox() {
    assertEquals(
        List.of(
            PlaceBox.State.FILLED,
            PlaceBox.State.VACANT,
            PlaceBox.State.VACANT,
            PlaceBox.State.NOT_AVAILABLE),
        page(TODAY).boxes().stream().map(PlaceBox::state).toList());
  }

  /** R-PLACE-39: a mother and her baby have a box each, and fill one place. */
  @Test
  void aParentAndChildShareAPlace() {
    HouseholdPage page =
        page(
            aHousehold(
                "Karen and Paul Whitfield",
                "0142",
                HouseholdKind.FOSTER,
                true,
                sector("S65 1", ROTHERHAM),
                2,
                1,
                List.of(),
                List.of(
                    inUnit("baby", 0, Resident.Unit.CHILD),
                    inUnit("mother", 17, Resident.Unit.PARENT)),
                TODAY));
    assertEquals("Two places: one filled, one vacant", page.placesInWords());
    assertEquals(
        List.of(
            "Filled /children/" + child("mother"),
            "Shares a place /children/" + child("baby"),
            "Vacant null"),
        page.boxes().stream().map(box -> box.state().text() + " " + box.href()).toList());
  }

  private static Resident inUnit(String name, int age, Resident.Unit unit) {
    return new Resident(
        Resident.Kind.LOOKED_AFTER, child(name), age, Sex.FEMALE, Compatibility.ANY, null, unit);
  }

  /** R-PLACE-37: a vacancy that nobody confirmed for 14 days says so. */
  @Test
  void saysWhenPlacesWereConfirmedTooLongAgo() {
    assertTrue(page(LocalDate.of(2014, 9, 16)).confirmed().endsWith("14 days ago."));
    HouseholdPage stale = page(LocalDate.of(2014, 9, 15));
    assertTrue(stale.confirmed().endsWith("15 days ago: out of date, ask again."));
  }

  /** R-PLACE-10: carers' own children do not count in the usual fostering limit. */
  /** R-PLACE-05: the usual fostering limit is none of a children's home. */
  @Test
  void aChildrensHomeHasNoFosteringLimit() {
    HouseholdPage home = page(HouseholdKind.CHILDRENS_HOME, TODAY);
    assertTrue(home.residents().stream().allMatch(each -> each.counts() == null));
    assertTrue(home.residentColumns().stream().noneMatch(each -> each.text().contains("limit")));
    assertEquals(5, page(TODAY).residentColumns().size());
  }

  @Test
  void tellsWhoCountsInTheLimit() {
    assertEquals(
        List.of("Yes", "No"), page(TODAY).residents().stream().map(each -> each.counts()).toList());
  }

  /**
   * R-PLACE-42: whom another authority placed fills a place, and is numbered with those who are
   * recorded, as the carers' own child is.
   */
  @Test
  void everybodyWhoIsRecordedLeadsToTheirOwnForm() {
    HouseholdPage page =
        page(
            aHousehold(
                "Karen and Paul Whitfield",
                "0142",
                HouseholdKind.FOSTER,
                false,
                sector("S65 1", ROTHERHAM),
                4,
                2,
                List.of(),
                List.of(
                    LEAH,
                    livesHere(Resident.Kind.OWN_CHILD, 20),
                    livesHere(Resident.Kind.PLACED_BY_OTHER, 14)),
                TODAY));
    assertEquals(
        List.of(
            "/children/" + child("Leah"),
            page.href() + "/residents/0",
            page.href() + "/residents-of-others/1"),
        page.residents().stream().map(each -> each.href()).toList());
  }

  /** R-MATCH-16. */
  @Test
  void tellsTheBedroomsAndWhoKeepsThePlacesRecordsThem() {
    assertTrue(
        page(TODAY).approval().stream()
            .anyMatch(
                fact ->
                    fact.name().equals("Bedrooms for children")
                        && fact.value().equals("Two beds, may be shared; one bed")));
    assertEquals(page(TODAY).href() + "/bedrooms", page(TODAY).bedroomsHref());
  }

  /** R-PERM-11: who is to be visited is named where the page is about the household. */
  @Test
  void tellsWhatIsDueLateFirst() {
    assertEquals(
        List.of("Review of the approval", "Visit to the child, Leah"),
        page(TODAY).due().stream().map(each -> each.what()).toList());
    assertEquals("10 days late", page(TODAY).due().get(0).late());
    assertEquals("3 October 2014, in 3 working days", page(TODAY).due().get(1).when());
  }

  /** Temporary approval is for connected persons. */
  @Test
  void offersToRecordOnlyWhatCanHappenThere() {
    List<LifeEvent> offered = Objects.requireNonNull(page(TODAY).done()).offered();
    assertEquals(
        List.of(
            LifeEvent.APPROVAL_REVIEWED,
            LifeEvent.TERMS_NOTICE_GIVEN,
            LifeEvent.TERMS_AGREED,
            LifeEvent.TERMS_SUPPORT_STATED,
            LifeEvent.APPROVAL_ENDED),
        offered);
  }

  /** The approval of adopters ends as that of carers does, and a home has none. */
  @Test
  void offersToEndTheApprovalOfAdoptersToo() {
    List<LifeEvent> ofAdopters =
        Objects.requireNonNull(page(HouseholdKind.ADOPTER, TODAY).done()).offered();
    assertTrue(ofAdopters.contains(LifeEvent.APPROVAL_ENDED));
    assertFalse(ofAdopters.contains(LifeEvent.TERMS_NOTICE_GIVEN));
    assertNull(page(HouseholdKind.CHILDRENS_HOME, TODAY).done());
  }

  @Test
  void looksRightInABrowser() {
    String html =
        Pages.TEMPLATES
            .pagesHousehold(
                Frames.officer("Karen and Paul Whitfield", Section.HOUSEHOLDS),
                page(LocalDate.of(2014, 9, 26)),
                Form.EMPTY)
            .render();
    try (PageCheck check = PageCheck.of(Map.of("/household", html))) {
      check.check("/household", "household");
    }
  }
}
