package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.Recipient;
import uk.kith.placements.engine.life.Delegated;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.life.DueRows.Placed;

/**
 * Which law holds for which placement (R-PERM-11, -14, -15 and -16, R-PLACE-22, -24, -30 and -31).
 */
class PlacementDutiesTest {

  private static final LocalDate START = LocalDate.of(2014, 9, 1);

  private static Placed placed(
      String type,
      @Nullable HouseholdKind kind,
      boolean own,
      AreaKind area,
      Map<LocalDate, String> status) {
    return placed(type, kind, own, area, status, false);
  }

  private static Placed placed(
      String type,
      @Nullable HouseholdKind kind,
      boolean own,
      AreaKind area,
      Map<LocalDate, String> status,
      boolean movedIn) {
    return new Placed(
        new PlacementId(new UUID(1, 1)),
        new ChildId(new UUID(2, 2)),
        Birth.on(LocalDate.of(2005, 3, 14)),
        new HouseholdId(new UUID(3, 3)),
        kind,
        own,
        type,
        START,
        null,
        START,
        movedIn,
        null,
        true,
        START,
        false,
        true,
        START,
        false,
        false,
        area,
        true,
        new TreeMap<>(status));
  }

  /** In a home at a distance since 1 September, written down on the day after. */
  private static Placed writtenDown(String type, boolean soon) {
    Placed p = placed(type, null, false, AreaKind.AT_A_DISTANCE, Map.of(START, "C2"));
    return new Placed(
        p.id(),
        p.child(),
        p.birth(),
        null,
        null,
        false,
        type,
        START,
        null,
        START,
        false,
        null,
        false,
        START.plusDays(1),
        soon,
        false,
        START.plusDays(1),
        false,
        false,
        AreaKind.AT_A_DISTANCE,
        true,
        p.statuses());
  }

  /** R-PLACE-22, -25, -31, -42 and -51: what comes before is missed, and stays told. */
  @Test
  void aPlacementWrittenDownADayLateMissesWhatComesBeforeIt() {
    assertEquals(
        Set.of("R-PLACE-22", "R-PLACE-25", "R-PLACE-42", "R-PLACE-51"),
        late(writtenDown("K2", true)));
    assertTrue(late(writtenDown("P1", true)).contains("R-PLACE-31"));
    assertEquals(Set.of(), late(writtenDown("K2", false)), "as returns tell of it");
  }

  private static Set<String> late(Placed placed) {
    return open(placed, Life.NOTHING, Life.NOTHING, "2014-09-02").stream()
        .filter(item -> item.status() == DueItem.Status.LATE)
        .map(item -> item.rule().value())
        .collect(Collectors.toSet());
  }

  private static Placed fostered(AreaKind area, boolean own) {
    return placed("U6", HouseholdKind.FOSTER, own, area, Map.of(START, "C2"));
  }

  private static Life life(LifeEvent event, String... days) {
    return new Life(
        Arrays.stream(days)
            .map(day -> new Life.Entry(event, LocalDate.parse(day), LifeDetails.NONE))
            .toList());
  }

  private static List<DueItem> open(Placed placed, Life life, Life household, String asOf) {
    return new PlacementDuties(
            new PlacementLife(
                placed,
                life,
                Life.NOTHING,
                household,
                null,
                Lived.ELSEWHERE_DOES_NOT_MATTER,
                LocalDate.parse(asOf)))
        .open(DuePolicy.DEFAULT);
  }

  /** "R-PERM-11 2014-10-20" of each that has a day and is no notice and no plan. */
  private static List<String> days(List<DueItem> items) {
    return items.stream()
        .filter(item -> item.to() == null)
        .filter(item -> !item.rule().value().equals("R-PLACE-19"))
        .map(item -> item.rule() + " " + item.dueOn())
        .toList();
  }

  @Test
  void carersWithTemporaryApprovalAreVisitedWeeklyUntilTheyAreApproved() {
    Placed aunt =
        placed("U1", HouseholdKind.CONNECTED_PERSON, true, AreaKind.INSIDE, Map.of(START, "C2"));
    Life visited = life(LifeEvent.VISITED, "2014-09-05");
    Life temporary = life(LifeEvent.TEMPORARY_APPROVAL_GIVEN, "2014-09-01");
    assertEquals(
        List.of("R-PERM-14 2014-09-12"), days(open(aunt, visited, temporary, "2014-09-06")));
    // Six weeks after Friday 5 September.
    assertEquals(
        List.of("R-PERM-11 2014-10-17"), days(open(aunt, visited, Life.NOTHING, "2014-09-06")));
  }

  @Test
  void withAParentTheOrderSaysHowOftenTheChildIsVisited() {
    Placed mother =
        placed(
            "P1",
            null,
            false,
            AreaKind.INSIDE,
            Map.of(LocalDate.of(2014, 6, 2), "C1", LocalDate.of(2014, 10, 6), "C2"));
    Life visited = life(LifeEvent.VISITED, "2014-09-05", "2014-09-12");
    assertEquals(
        List.of("R-PERM-14 2014-09-19", "R-PLACE-31 2014-09-01"),
        days(open(mother, visited, Life.NOTHING, "2014-09-13")));
    // The order of 6 October asks for a visit within a week of it, and every six weeks after.
    Life under =
        life(
            LifeEvent.VISITED,
            "2014-09-05",
            "2014-09-12",
            "2014-09-19",
            "2014-09-26",
            "2014-10-03",
            "2014-10-10");
    assertEquals(
        "R-PERM-16 2014-11-21", days(open(mother, under, Life.NOTHING, "2014-10-11")).get(0));
  }

  private static String nextVisit(Map<LocalDate, String> status, String asOf, Life.Entry... more) {
    Placed mother = placed("P1", null, false, AreaKind.INSIDE, status);
    List<Life.Entry> life = new ArrayList<>(List.of(more));
    for (String day : List.of("2014-09-05", "2014-09-12", "2014-09-19", "2014-09-26")) {
      life.add(OnePlacement.on(LifeEvent.VISITED, day));
    }
    life.add(OnePlacement.on(LifeEvent.PARENT_BEFORE_ASSESSMENT, "2014-09-01"));
    PlacementLife of =
        new PlacementLife(
            mother,
            new Life(life),
            life(LifeEvent.CASE_REVIEWED, "2014-09-24"),
            Life.NOTHING,
            null,
            Lived.ELSEWHERE_DOES_NOT_MATTER,
            LocalDate.parse(asOf));
    return days(new PlacementDuties(of).open(DuePolicy.DEFAULT)).get(0);
  }

  private static Life.Entry[] assessed(String day) {
    return new Life.Entry[] {
      OnePlacement.on(LifeEvent.PARENT_PARENT, "2014-09-08"),
      OnePlacement.on(LifeEvent.PARENT_ACCOMMODATION, "2014-09-08"),
      OnePlacement.on(LifeEvent.PARENT_ADULTS, day)
    };
  }

  /**
   * R-PERM-14 and -15 together: reviewed on 24 September, visited on the 26th. Four weeks are 24
   * October under an interim order, six are 7 November under a care order.
   */
  @Test
  void beforeTheAssessmentAnInterimOrderStillAsksForAVisitEveryFourWeeks() {
    LocalDate june = LocalDate.of(2014, 6, 2);
    assertEquals("R-PERM-14 2014-10-24", nextVisit(Map.of(june, "C1"), "2014-09-27"));
    assertEquals("R-PERM-15 2014-11-07", nextVisit(Map.of(june, "C2"), "2014-09-27"));
    // The care order of 29 September asks for a visit within a week of it.
    assertEquals(
        "R-PERM-15 2014-10-06",
        nextVisit(Map.of(june, "C1", LocalDate.of(2014, 9, 29), "C2"), "2014-09-30"));
  }

  /** R-PERM-15 ends with the assessment; the order goes on, and nothing begins anew. */
  @Test
  void onceTheParentIsAssessedTheOrderAloneSaysHowOften() {
    LocalDate june = LocalDate.of(2014, 6, 2);
    Life.Entry[] assessed = assessed("2014-09-25");
    assertEquals("R-PERM-16 2014-11-07", nextVisit(Map.of(june, "C2"), "2014-09-27", assessed));
    assertEquals("R-PERM-14 2014-10-24", nextVisit(Map.of(june, "C1"), "2014-09-27", assessed));
    assertEquals("R-PERM-11 2014-11-07", nextVisit(Map.of(june, "V2"), "2014-09-27", assessed));
    assertEquals(
        "R-PERM-15 2014-11-07",
        nextVisit(Map.of(june, "C2"), "2014-09-27", assessed("2014-09-27")),
        "the visit before the last step");
  }

  /** R-PLACE-51: also where care began with carers whom the child left on the same day. */
  @Test
  void carersWhomTheChildLeftAreToldAlsoOnTheDayOnWhichCareBegan() {
    Placed first = fostered(AreaKind.INSIDE, true);
    assertFalse(NoticeDuties.recipients(first).contains(Recipient.PREVIOUS_CARER));
    Placed next =
        placed("U6", HouseholdKind.FOSTER, true, AreaKind.INSIDE, Map.of(START, "C2"), true);
    assertTrue(NoticeDuties.recipients(next).contains(Recipient.PREVIOUS_CARER));
  }

  @Test
  void outsideTheAreaSomebodyApprovesUnlessTheCarersAreItsOwnOrConnected() {
    Life visited = life(LifeEvent.VISITED, "2014-09-05");
    assertTrue(
        days(open(fostered(AreaKind.AT_A_DISTANCE, false), visited, Life.NOTHING, "2014-09-06"))
            .contains("R-PLACE-22 2014-09-01"));
    assertTrue(
        days(open(fostered(AreaKind.ADJOINING, false), visited, Life.NOTHING, "2014-09-06"))
            .contains("R-PLACE-21 2014-09-01"));
    assertEquals(
        List.of("R-PERM-11 2014-10-17"),
        days(open(fostered(AreaKind.ADJOINING, true), visited, Life.NOTHING, "2014-09-06")));
  }

  @Test
  void ofAStayBesideANormalPlacementOnlyItsEndIsDue() {
    Placed respite = placed("T3", null, false, AreaKind.INSIDE, Map.of());
    // Three weeks after 1 September.
    assertEquals(
        List.of("R-PLACE-30 2014-09-22"),
        days(open(respite, Life.NOTHING, Life.NOTHING, "2014-09-30")));
  }

  @Test
  void ofAdoptionsAndShortBreaksNothingIsDueHere() {
    Placed adoption =
        placed("A4", HouseholdKind.ADOPTER, true, AreaKind.INSIDE, Map.of(START, "E1"));
    Placed shortBreak =
        placed("U6", HouseholdKind.FOSTER, true, AreaKind.INSIDE, Map.of(START, "V4"));
    assertEquals(List.of(), open(adoption, Life.NOTHING, Life.NOTHING, "2014-09-30"));
    assertEquals(List.of(), open(shortBreak, Life.NOTHING, Life.NOTHING, "2014-09-30"));
  }

  private static List<String> findings(Placed placed, Life.Entry... entries) {
    return new PlacementDuties(
            new PlacementLife(
                placed,
                new Life(List.of(entries)),
                Life.NOTHING,
                Life.NOTHING,
                null,
                Lived.ELSEWHERE_DOES_NOT_MATTER,
                LocalDate.of(2014, 12, 1)))
        .findings(DuePolicy.DEFAULT).stream()
            .map(finding -> finding.rule() + " " + finding.severity())
            .toList();
  }

  private static Life.Entry entry(LifeEvent event, LifeDetails details) {
    return new Life.Entry(event, START, details);
  }

  /** R-PERM-33: a plan is made, and nothing says who decides what. */
  @Test
  void aPlanOfAFosteredChildThatLeavesOpenWhoDecidesIsAFinding() {
    Life.Entry planned = entry(LifeEvent.PLACEMENT_PLAN_MADE, LifeDetails.NONE);
    assertEquals(List.of("R-PERM-33 WARNING"), findings(fostered(AreaKind.INSIDE, true), planned));
    assertEquals(List.of(), findings(fostered(AreaKind.INSIDE, true)));
    Life.Entry delegated =
        entry(
            LifeEvent.DECISIONS_DELEGATED,
            new LifeDetails(
                null,
                null,
                null,
                null,
                null,
                null,
                new Delegated("Haircuts", null, " "),
                null,
                null));
    assertEquals(List.of(), findings(fostered(AreaKind.INSIDE, true), planned, delegated));
    Placed home =
        placed("K2", HouseholdKind.CHILDRENS_HOME, false, AreaKind.INSIDE, Map.of(START, "C2"));
    assertEquals(List.of(), findings(home, planned));
  }

  /** R-PLACE-51: the school is told whatever the reason; parents may be left out for harm. */
  @Test
  void aNoticeLeftOutForAReasonThatTheLawDoesNotNameIsAFinding() {
    assertEquals(
        List.of("R-PLACE-51 ERROR"),
        findings(
            fostered(AreaKind.INSIDE, true),
            entry(
                LifeEvent.NOTICE_LEFT_OUT,
                new LifeDetails(
                    null,
                    null,
                    Recipient.SCHOOL,
                    Recipient.Omission.RISK_OF_HARM,
                    null,
                    null,
                    null,
                    null,
                    null))));
    assertEquals(
        List.of(),
        findings(
            fostered(AreaKind.INSIDE, true),
            entry(
                LifeEvent.NOTICE_LEFT_OUT,
                new LifeDetails(
                    null,
                    null,
                    Recipient.PARENTS,
                    Recipient.Omission.RISK_OF_HARM,
                    null,
                    null,
                    null,
                    null,
                    null))));
  }

  /** R-PLACE-53: nine years old without the Secretary of State, and four months for three. */
  @Test
  void aSecureOrderTooLongAndAChildTooYoungAreFindings() {
    Placed secure =
        placed("K1", HouseholdKind.CHILDRENS_HOME, false, AreaKind.INSIDE, Map.of(START, "C2"));
    assertEquals(
        List.of("R-PLACE-53 ERROR", "R-PLACE-53 CRITICAL"),
        findings(
            secure,
            entry(LifeEvent.SECURE_ORDER_MADE, LifeDetails.of(LocalDate.of(2015, 1, 1), null))));
    assertEquals(List.of("R-PLACE-53 CRITICAL"), findings(secure));
  }

  /** R-PLACE-44: in a children's home an order may hold, with a parent it may not. */
  @Test
  void anOrderThatDeprivesOfLibertyIsNotForEveryHome() {
    Life order =
        new Life(
            List.of(
                entry(
                    LifeEvent.LIBERTY_ORDER_MADE,
                    LifeDetails.of(LocalDate.of(2014, 11, 30), null))));
    assertEquals(List.of("R-PLACE-44 ERROR"), findingsOf("P1", order));
    assertEquals(List.of(), findingsOf("K2", order));
    Life before =
        new Life(
            List.of(
                new Life.Entry(
                    LifeEvent.LIBERTY_ORDER_MADE,
                    LocalDate.of(2014, 2, 3),
                    LifeDetails.of(START.minusDays(1), null))));
    assertEquals(List.of(), findingsOf("P1", before));
  }

  private static List<String> findingsOf(String type, Life child) {
    Placed lives = placed(type, null, false, AreaKind.INSIDE, Map.of(START, "C2"));
    return new PlacementDuties(
            new PlacementLife(
                lives,
                Life.NOTHING,
                child,
                Life.NOTHING,
                null,
                Lived.ELSEWHERE_DOES_NOT_MATTER,
                LocalDate.of(2014, 12, 1)))
        .findings(DuePolicy.DEFAULT).stream()
            .map(finding -> finding.rule() + " " + finding.severity())
            .toList();
  }

  @Test
  void ofAPlacementForAdoptionNothingIsFoundHere() {
    Placed adoption =
        placed("A4", HouseholdKind.ADOPTER, true, AreaKind.INSIDE, Map.of(START, "E1"));
    assertEquals(
        List.of(), findings(adoption, entry(LifeEvent.PLACEMENT_PLAN_MADE, LifeDetails.NONE)));
  }
}
