package uk.kith.app.web.vacancies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.SHEFFIELD;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.leaving;
import static uk.kith.app.web.RegisterFixture.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Whose;
import uk.kith.app.web.list.Worklist;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.HomeWanted;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.CareLawToConfirm;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.vacancy.PlaceCount;
import uk.kith.placements.engine.vacancy.PlaceCounts;
import uk.kith.placements.engine.vacancy.PlaceSegment;

/** What the vacancy board says, and how it looks. */
class VacanciesPageTest {

  private static final Whose EVERYBODYS = new Whose(null, null, null);
  private static final Worklist<HouseholdView> LIST =
      VacancyList.of(TODAY, "Rotherham", DuePolicy.DEFAULT);

  private static final HouseholdView STALE =
      home("Marta and Josef Horvath", true, 3, 1, LocalDate.of(2014, 9, 1));
  private static final HouseholdView NEVER = home("Denise Okafor", true, 2, 0, null);
  private static final HouseholdView FRESH =
      home("Sharon and Lee Barker", false, 4, 2, LocalDate.of(2014, 9, 26));
  private static final HouseholdView FULL =
      home("Jean and Alan Pickles", true, 2, 1, LocalDate.of(2014, 6, 1));

  private static HouseholdView home(
      String name, boolean own, int approved, int filled, @Nullable LocalDate confirmed) {
    return aHousehold(
        name,
        name.substring(0, 4),
        HouseholdKind.FOSTER,
        own,
        own ? sector("S65 1", ROTHERHAM) : sector("S9 1", SHEFFIELD),
        approved,
        filled,
        approved == 2 && filled == 1
            ? List.of(
                NotAvailable.of(
                    1,
                    NotAvailable.Reason.CARER_ON_BREAK,
                    LocalDate.of(2014, 10, 20),
                    LocalDate.of(2014, 10, 27)))
            : List.of(),
        List.of(),
        confirmed);
  }

  @Test
  void aVacancyThatNobodyConfirmedForMoreThanTwoWeeksSaysSo() {
    assertEquals("Stale: 29 days ago", state(STALE));
    assertEquals("Stale", state(NEVER));
    assertEquals("4 days ago", state(FRESH));
    assertEquals("121 days ago", state(FULL), "there is no vacancy to confirm (R-PLACE-37)");
  }

  private static @Nullable String state(HouseholdView home) {
    var below = LIST.row(home).cells().get(8).below();
    return below == null ? null : below.words();
  }

  @Test
  void saysWhyAPlaceIsNotAvailableAndWhenItIsLookedAtAgain() {
    Worklist.Cell cell = LIST.row(FULL).cells().get(7);
    assertEquals("1", cell.value().words());
    assertEquals(
        "Carer on a break; free from 27 October 2014; review on 20 October 2014",
        String.valueOf(words(cell)),
        "R-PLACE-36, R-PLACE-37");
    assertNull(LIST.row(STALE).cells().get(7).below());
  }

  /** R-PLACE-37: of a home with four places, two of them filled. */
  @Test
  void saysWhenAPlaceThatIsFilledBecomesFree() {
    LocalDate december = LocalDate.of(2014, 12, 12);
    LocalDate january = LocalDate.of(2015, 1, 9);
    assertEquals(new Value.Day(december), free(FRESH, december, december), "a day in files");
    assertEquals(Value.text("1 from 12 December 2014"), free(FRESH, december, null));
    assertEquals(
        Value.text("1 from 12 December 2014, 1 from 9 January 2015"),
        free(FRESH, january, december));
    assertEquals(Value.text(""), free(FRESH, null, null));
    HouseholdView crowded = home("Ann Moss", true, 1, 2, null);
    assertEquals(
        Value.text("1 from 9 January 2015"),
        free(crowded, december, january),
        "who lives there beyond the places approved leaves none");
  }

  private static Value free(
      HouseholdView home, @Nullable LocalDate one, @Nullable LocalDate other) {
    return LIST.row(leaving(home, one, other)).cells().get(5).value();
  }

  private static @Nullable String words(Worklist.Cell cell) {
    return cell.below() == null ? null : cell.below().words();
  }

  /** The finding of 2014, which the board must make plain. */
  @Test
  void saysForWhomNoFosterCarerHasAPlace() {
    assertEquals(
        "No foster carer has a vacant place for children over ten, a young parent with a baby,"
            + " challenging behaviour or three brothers and sisters together.",
        supply().finding());
    assertEquals(
        "304 places approved: 269 filled, 13 vacant (2 of them reserved), 22 not available",
        supply().total());
  }

  /** R-PLACE-05, R-PLACE-35: carers approved for four, and carers who have one more than that. */
  @Test
  void whyThePartsAreNotTheWholeIsSaid() {
    AgeRange ages = new AgeRange(0, 17);
    assertEquals(
        "4 places approved: 2 filled, 1 vacant, 0 not available, 1 that carers may fill with an"
            + " exemption alone",
        Supply.of(PlaceCounts.of(List.of(segment(HouseholdKind.FOSTER, ages, 1, 1, 4, 2, 1, 0))))
            .total());
    assertEquals(
        "3 places approved: 4 filled, 0 vacant, 0 not available, of which 1 beyond what is"
            + " approved",
        Supply.of(PlaceCounts.of(List.of(segment(HouseholdKind.FOSTER, ages, 0, 1, 3, 4, 0, 0))))
            .total());
  }

  @Test
  void theLongestBarTakesTheWholeWidthAndTheOthersTheirShare() {
    SupplyBar middle = supply().bands().get(1);
    assertEquals(
        1000,
        middle.filled() + middle.vacant() + middle.notAvailable(),
        "5 to 10: 304 places, more than any kind of home has");
    SupplyBar homes = supply().kinds().get(1);
    assertEquals(69, homes.filled(), "21 of 304");
    assertEquals(69, homes.vacantFrom());
    assertEquals(3, homes.vacant(), "1 of 304");
    assertEquals(72, homes.notAvailableFrom());
  }

  @Test
  void theFormIsReadAndSaidInWords() {
    Form form =
        Form.prefilled(
            Map.of(
                "places",
                "emergency",
                "age",
                "7",
                "sex",
                "FEMALE",
                "area",
                "inside",
                "provider",
                "agency",
                "kind",
                "FOSTER"));
    HouseholdFilter filter = VacancyFilters.filter(form, EVERYBODYS, DuePolicy.DEFAULT, TODAY);
    assertEquals(
        new HomeWanted(false, new AgeRange(7, 7), Sex.FEMALE, true, null, true, null, false, true),
        filter.wanted());
    assertEquals(
        "with a place usable in an emergency tonight, foster carers, whose terms allow a child aged"
            + " 7, whose terms allow a girl, in Rotherham, of agencies and other providers",
        String.join(
            ", ",
            VacancyFilters.said(form, filter, EVERYBODYS, DuePolicy.DEFAULT, "Rotherham").stream()
                .filter(Objects::nonNull)
                .toList()));
  }

  @Test
  void staleIsWhatTheSettingSays() {
    Form form = Form.prefilled(Map.of("places", "stale", "area", "district-S65"));
    DuePolicy weekly = new DuePolicy(7, 1, 28, Set.of(), CareLawToConfirm.USUAL);
    HomeWanted wanted = VacancyFilters.filter(form, EVERYBODYS, weekly, TODAY).wanted();
    assertEquals(LocalDate.of(2014, 9, 23), wanted.staleBefore());
    assertEquals("S65", wanted.district());
  }

  @Test
  void adoptersAreNoPartOfTheBoard() {
    Form form = Form.prefilled(Map.of("kind", "ADOPTER"));
    HouseholdFilter filter = VacancyFilters.filter(form, EVERYBODYS, DuePolicy.DEFAULT, TODAY);
    assertNull(filter.kind());
    assertTrue(filter.wanted().noAdopters());
    assertFalse(html(true).contains("Adopters"));
  }

  @Test
  void onlyWhoKeepsThePlacesHasTheButton() {
    assertTrue(html(true).contains("Confirm<span"));
    assertFalse(html(false).contains("Confirm<span"));
  }

  @Test
  void looksRightInABrowser() {
    try (PageCheck check = PageCheck.of(Map.of("/vacancies", html(true)))) {
      check.check("/vacancies", "vacancies");
    }
  }

  private static String html(boolean confirms) {
    List<HouseholdView> homes = List.of(NEVER, STALE, FRESH, FULL);
    Sort<HouseholdSort> sort = Sort.ascending(HouseholdSort.STALE_FIRST);
    VacanciesPage board =
        new VacanciesPage(
            supply(),
            ListPage.of(
                LIST,
                new Page<>(homes, 4, 0, 50),
                sort,
                Form.EMPTY,
                VacancyFilters.selects(List.of("Fostering 1"), List.of("S60", "S65"), "Rotherham"),
                List.of(),
                List.of()),
            "/vacancies/confirm",
            confirmed(homes, confirms));
    return Pages.TEMPLATES
        .pagesVacancies(Frames.officer("Vacancy board", Section.VACANCIES), board)
        .render();
  }

  private static List<@Nullable String> confirmed(List<HouseholdView> homes, boolean confirms) {
    List<@Nullable String> ids = new ArrayList<>();
    for (HouseholdView home : homes) {
      ids.add(confirms && home != FRESH ? home.snapshot().id().toString() : null);
    }
    return ids;
  }

  private static Supply supply() {
    return Supply.of(
        PlaceCounts.of(
            Arrays.asList(
                segment(HouseholdKind.FOSTER, new AgeRange(0, 10), 1, 60, 120, 88, 12, 20),
                segment(HouseholdKind.FOSTER, new AgeRange(0, 17), 0, 70, 160, 160, 0, 0),
                segment(HouseholdKind.CHILDRENS_HOME, new AgeRange(10, 17), 1, 5, 24, 21, 1, 2))));
  }

  private static PlaceSegment segment(
      HouseholdKind kind,
      AgeRange ages,
      int inEach,
      int homes,
      int approved,
      int filled,
      int vacant,
      int notAvailable) {
    return new PlaceSegment(
        kind,
        ages,
        false,
        false,
        inEach,
        new PlaceCount(homes, approved, filled, vacant, notAvailable, vacant > 1 ? 2 : 0));
  }
}
