package uk.kith.placements.internal.households;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.HomeWanted;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.vacancy.PlaceCount;
import uk.kith.placements.engine.vacancy.PlaceSegment;

/** R-PLACE-35, -37 and -38: which homes a list shows, in which order, and how places count. */
class HouseholdListsTest {

  private static final LocalAuthority ROTHERHAM = new LocalAuthority("E08000018");
  private static final LocalAuthority SHEFFIELD = new LocalAuthority("E08000019");
  private static final LocalDate JUNE = LocalDate.parse("2014-06-01");

  /** Two of three places vacant, one of them reserved; confirmed in May. */
  private static final HouseholdView FREE =
      view(
          AHome.ofFosterCarers().called("F1").fostering("ben").reserved(1).ages(0, 10),
          "Mr and Mrs Ash",
          "S65 1CV",
          true,
          "a.worker",
          "East",
          LocalDate.parse("2014-05-20"));

  /** One place, not available. */
  private static final HouseholdView BREAK =
      view(
          AHome.ofFosterCarers()
              .called("F2")
              .approvedFor(1)
              .notAvailable(1, NotAvailable.Reason.CARER_ON_BREAK, null)
              .only(Sex.FEMALE),
          "Ms Birch",
          "S10 2TN",
          false,
          null,
          null,
          null);

  /** Never confirmed, and nobody knows where it is. */
  private static final HouseholdView HOME =
      view(
          AHome.of(HouseholdKind.CHILDRENS_HOME).called("H1").agency().kinds(SearchKind.LONG_TERM),
          "cedar house",
          null,
          null,
          "z.worker",
          "West",
          null);

  private static HouseholdView view(
      AHome home,
      String name,
      @Nullable String postcode,
      @Nullable Boolean local,
      @Nullable String worker,
      @Nullable String team,
      @Nullable LocalDate confirmed) {
    return new HouseholdView(
        home.build(),
        name,
        postcode == null ? null : Postcode.parse(postcode),
        local,
        null,
        null,
        worker,
        null,
        null,
        null,
        team,
        null,
        null,
        confirmed,
        null,
        List.of(),
        1);
  }

  private static String shown(HouseholdFilter filter) {
    return String.join(
        " ",
        List.of(FREE, BREAK, HOME).stream()
            .filter(new HouseholdMatch(filter))
            .map(view -> view.snapshot().localId())
            .toList());
  }

  private static String wanted(
      @Nullable AgeRange ages, @Nullable Sex sex, boolean emergency, @Nullable LocalDate stale) {
    return shown(
        new HouseholdFilter(
            false,
            null,
            null,
            null,
            null,
            new HomeWanted(null, ages, sex, emergency, null, null, stale, false, false)));
  }

  private static String where(@Nullable String district, @Nullable Boolean local) {
    return shown(
        new HouseholdFilter(
            false,
            null,
            null,
            null,
            null,
            new HomeWanted(null, null, null, false, district, local, null, false, false)));
  }

  private static String sorted(HouseholdSort key, boolean descending) {
    return String.join(
        " ",
        List.of(FREE, BREAK, HOME).stream()
            .sorted(HouseholdOrder.of(new Sort<>(key, descending)))
            .map(view -> view.snapshot().localId())
            .toList());
  }

  @Test
  void aListShowsWhatIsAskedFor() {
    String f1 = FREE.snapshot().localId();
    String f2 = BREAK.snapshot().localId();
    String h1 = HOME.snapshot().localId();
    assertEquals(String.join(" ", f1, f2, h1), shown(HouseholdFilter.ALL));
    assertEquals(
        String.join(" ", f1, h1), shown(new HouseholdFilter(true, null, null, null, null)));
    assertEquals(
        h1, shown(new HouseholdFilter(false, HouseholdKind.CHILDRENS_HOME, null, null, null)));
    assertEquals(f1, shown(new HouseholdFilter(false, null, "a.worker", null, null)));
    assertEquals(h1, shown(new HouseholdFilter(false, null, null, List.of("West"), null)));
    assertEquals("", shown(new HouseholdFilter(false, null, null, List.of(), null)));
    assertEquals(h1, shown(new HouseholdFilter(false, null, null, null, " CEDAR ")));
  }

  @Test
  void aHomeIsFoundByItsTermsAndItsPlaces() {
    String f1 = FREE.snapshot().localId();
    String f2 = BREAK.snapshot().localId();
    String h1 = HOME.snapshot().localId();
    assertEquals(String.join(" ", f2, h1), wanted(new AgeRange(11, 15), null, false, null));
    assertEquals(String.join(" ", f1, h1), wanted(null, Sex.MALE, false, null));
    assertEquals(f1, wanted(null, null, true, null), "long-term alone is no emergency");
    assertEquals(String.join(" ", f1, h1), wanted(null, null, false, JUNE));
    assertEquals(h1, wanted(null, null, false, LocalDate.parse("2014-05-20")), "not before it");
  }

  /** Its statement of purpose names no kind of placement: it takes whom a night brings. */
  @Test
  void aChildrensHomeWithAPlaceTakesInAnEmergencyUnlessItsTermsNameOtherKinds() {
    HouseholdFilter emergency =
        new HouseholdFilter(
            false,
            null,
            null,
            null,
            null,
            new HomeWanted(null, new AgeRange(11, 15), null, true, null, null, null, false, true));
    AHome teenagers = AHome.of(HouseholdKind.CHILDRENS_HOME).called("H2").ages(13, 17);
    assertTrue(
        new HouseholdMatch(emergency)
            .test(view(teenagers, "St Edmund’s", null, null, null, null, null)));
    assertFalse(new HouseholdMatch(emergency).test(HOME));
  }

  @Test
  void whereItIsNotKnownIsNeitherInsideNorOutside() {
    assertEquals(FREE.snapshot().localId(), where(null, true));
    assertEquals(BREAK.snapshot().localId(), where(null, false));
    assertEquals(BREAK.snapshot().localId(), where("S10", null));
  }

  @Test
  void whatIsNotKnownStandsLastEitherWay() {
    String f1 = FREE.snapshot().localId();
    String f2 = BREAK.snapshot().localId();
    String h1 = HOME.snapshot().localId();
    assertEquals(String.join(" ", f1, f2, h1), sorted(HouseholdSort.LOCAL_ID, false));
    assertEquals(String.join(" ", f1, f2, h1), sorted(HouseholdSort.CONFIRMED, false));
    assertEquals(String.join(" ", f1, f2, h1), sorted(HouseholdSort.CONFIRMED, true));
    assertEquals(String.join(" ", h1, f1, f2), sorted(HouseholdSort.WORKER, true));
    assertEquals(String.join(" ", h1, f1, f2), sorted(HouseholdSort.VACANT, true));
    assertEquals(String.join(" ", h1, f1, f2), sorted(HouseholdSort.STALE_FIRST, false));
    assertEquals(String.join(" ", f1, f2, h1), sorted(HouseholdSort.NAME, false));
  }

  /** In three of them it is known when the child who lives there leaves. */
  @Test
  void homesStandByWhereTheyLieAndByWhenTheirPlacesBecomeFree() {
    HouseholdView near = at("F1", true, ROTHERHAM, "S65 1", JUNE.plusDays(70));
    HouseholdView here = at("F2", true, ROTHERHAM, "S60 2", JUNE.plusDays(90));
    HouseholdView away = at("F3", false, SHEFFIELD, "S10 2", JUNE.plusDays(20));
    HouseholdView unknown = at("F4", null, null, null, null);
    List<HouseholdView> all = List.of(near, here, away, unknown);
    assertEquals("F2 F1 F3 F4", sorted(all, HouseholdSort.WHERE, false), "S60 before S65");
    assertEquals("F3 F1 F2 F4", sorted(all, HouseholdSort.WHERE, true), "not known stays last");
    assertEquals("F3 F1 F2 F4", sorted(all, HouseholdSort.FREE_FROM, false));
    assertEquals("F2 F1 F3 F4", sorted(all, HouseholdSort.FREE_FROM, true));
  }

  private static String sorted(List<HouseholdView> homes, HouseholdSort key, boolean descending) {
    return String.join(
        " ",
        homes.stream()
            .sorted(HouseholdOrder.of(new Sort<>(key, descending)))
            .map(HouseholdView::name)
            .toList());
  }

  private static HouseholdView at(
      String number,
      @Nullable Boolean local,
      @Nullable LocalAuthority area,
      @Nullable String sector,
      @Nullable LocalDate until) {
    HouseholdSnapshot home =
        AHome.ofFosterCarers()
            .called(number)
            .where(new Whereabouts(sector, null, area, Whereabouts.Precision.SECTOR))
            .fostering("ben")
            .build();
    return new HouseholdView(
        home,
        number,
        null,
        local,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(new HouseholdView.Lives(home.residents().get(0), "Ben", JUNE, until, null, null)),
        1);
  }

  @Test
  void aHomeCountsItsPlacesAndTheReservedAmongTheVacant() {
    assertEquals(
        new PlaceSegment(
            HouseholdKind.FOSTER,
            new AgeRange(0, 10),
            false,
            false,
            2,
            new PlaceCount(1, 3, 1, 2, 0, 1)),
        PlaceSegment.of(FREE.snapshot()));
    PlaceSegment many =
        PlaceSegment.of(
            AHome.ofFosterCarers()
                .approvedFor(5)
                .skill(NeedKind.PARENT_AND_CHILD, NeedLevel.SOME)
                .skill(NeedKind.BEHAVIOUR, NeedLevel.HIGH)
                .build());
    assertEquals(
        new PlaceSegment(
            HouseholdKind.FOSTER,
            new AgeRange(0, 17),
            true,
            true,
            3,
            new PlaceCount(1, 5, 0, 3, 0, 0)),
        many,
        "no more than the usual limit are vacant (R-PLACE-05)");
  }
}
