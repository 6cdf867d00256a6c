package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.register.Register.ADVISER;
import static uk.kith.app.register.Register.DAY;
import static uk.kith.app.register.Register.OFFICER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Refused;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.LifeEvents;
import uk.kith.placements.api.PlacementCorrections;
import uk.kith.placements.api.PlacementCorrections.CorrectPlacement;
import uk.kith.placements.api.PlacementCorrections.PlacementRecord;
import uk.kith.placements.api.PlacementCorrections.TakeBackPlacement;
import uk.kith.placements.api.PlacementCorrections.Told;
import uk.kith.placements.api.PlacementCorrections.Wrong;
import uk.kith.placements.api.PlacementCosts;
import uk.kith.placements.api.RecordPlacement;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.StartPlacement;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.Purchase;

/**
 * A placement that was recorded wrongly is put right or taken back; everything that follows from it
 * follows. The child moved on 1 September 2014, it was said.
 */
@ArquillianTest
class PlacementCorrectionsIT {

  private static final LocalDate CAME = DAY.withDayOfMonth(1).minusMonths(1);
  private static final LocalDate MOVED = DAY.withDayOfMonth(1);
  private static final LocalDate REALLY = MOVED.plusDays(4);

  @Inject Register register;
  @Inject PlacementCorrections corrections;
  @Inject PlacementCosts costs;
  @Inject LifeEvents events;

  private ChildId child;
  private HouseholdId first;
  private HouseholdId second;
  private PlacementId before;
  private PlacementId wrong;

  @BeforeEach
  void aChildWhoMoved() throws Exception {
    child = register.child(Register.aChildOf(9));
    first = register.fosterHome(1);
    second = register.fosterHome(1);
    before = register.placed(child, first, CAME, MOVED);
    wrong = register.placed(child, second, MOVED, null);
  }

  @Test
  void theDayOfTheMoveIsPutRightForBothAndWhatWasSaidStays() throws Exception {
    register.as(
        OFFICER,
        () -> {
          costs.record(wrong, new Cost(MOVED, "Northern Care", Purchase.SPOT, 84_050, null));
          return true;
        });
    correct(wrong, from(told(wrong), REALLY), true);
    assertEquals(REALLY, told(wrong).start());
    assertEquals(REALLY, told(before).end());
    assertEquals("PLACE", told(before).reasonPlaceChange());
    assertEquals(CAME, child(DAY).lookedAfterSince(), "one period of care");
    assertEquals(before, lives(REALLY.minusDays(1)));
    assertEquals(wrong, lives(REALLY));
    assertEquals(1, filled(first, REALLY.minusDays(1)), "the place is filled as long");
    assertEquals(0, filled(second, REALLY.minusDays(1)));
    assertEquals(1, filled(second, REALLY));
    assertEquals(
        List.of(REALLY),
        register.as(OFFICER, () -> costs.listCosts(wrong)).stream().map(Cost::from).toList());
    List<Wrong> said = register.as(OFFICER, () -> corrections.listWrong(child));
    assertEquals(2, said.size());
    assertTrue(said.stream().noneMatch(Wrong::takenBack));
    assertTrue(said.stream().anyMatch(each -> each.told().start().equals(MOVED)));
    assertTrue(
        register.as(OFFICER, () -> register.children.history(child)).stream()
            .anyMatch(line -> line.text().contains("recorded wrongly and put right. A slip")),
        "the history tells it");
  }

  /** R-DATA-03: a child who moved was looked after all the time, and care is counted on. */
  @Test
  void daysBetweenWhichNobodyEndedCareAreRefused() throws Exception {
    Conflict refused =
        assertThrows(Conflict.class, () -> correct(wrong, from(told(wrong), REALLY), false));
    assertEquals("days-between", refused.code());
    assertTrue(
        String.valueOf(refused.getMessage())
            .startsWith(
                "The child left a placement on 1 September 2014 for another, and the next one"
                    + " begins on 5 September 2014: care would end between them"),
        refused.getMessage());
    assertThrows(
        Conflict.class,
        () -> correct(before, until(told(before), MOVED.minusDays(3), "X1", "PLACE"), false));
    assertEquals(MOVED, told(wrong).start());
    assertEquals(CAME, child(DAY).lookedAfterSince());
    HouseholdId third = register.fosterHome(1);
    correct(wrong, until(told(wrong), DAY, "X1", "PLACE"), true);
    register.placed(child, third, DAY, null);
    Conflict middle = assertThrows(Conflict.class, () -> takeBack(wrong, false));
    assertEquals("days-between", middle.code());
    takeBack(wrong, true);
    assertEquals(DAY, told(before).end());
    assertEquals(CAME, child(DAY).lookedAfterSince());
  }

  @Test
  void careThatEndedBeginsAnewWithTheNextPlacement() throws Exception {
    correct(before, until(told(before), MOVED, "E4A"), false);
    correct(wrong, from(told(wrong), REALLY), false);
    assertEquals(MOVED, told(before).end());
    assertEquals(REALLY, child(DAY).lookedAfterSince());
  }

  /** R-DATA-03: what happened is recorded all the same, with a reason. */
  @Test
  void aPlacementThatBeginsDaysAfterTheMoveIsAskedWhy() throws Exception {
    takeBack(wrong, false);
    RecordPlacement later =
        new RecordPlacement(
            child,
            second,
            "U6",
            "PR1",
            null,
            null,
            REALLY,
            null,
            null,
            null,
            null,
            null,
            null,
            Acceptance.NONE);
    Refused refused =
        assertThrows(
            Refused.class, () -> register.as(OFFICER, () -> register.placements.record(later)));
    assertTrue(
        refused.findings().stream()
            .anyMatch(each -> each.rule().value().equals("R-DATA-03") && !each.hardBlock()),
        refused.findings().toString());
    register.placed(child, second, REALLY, null);
    assertEquals(REALLY, child(DAY).lookedAfterSince());
  }

  @Test
  void anotherHomeAndKindAreTakenAndThePlaceFollows() throws Exception {
    HouseholdId third = register.fosterHome(1);
    Told was = told(wrong);
    correct(wrong, new Told(third, "U4", "PR1", null, null, was.start(), null, null, null), true);
    assertEquals(third, told(wrong).household());
    assertEquals("U4", told(wrong).type());
    assertEquals(0, filled(second, DAY));
    assertEquals(1, filled(third, DAY));
  }

  @Test
  void anEndIsTakenBackAndTheReasonIsPutRight() throws Exception {
    correct(wrong, until(told(wrong), DAY, "E4A"), true);
    assertEquals("E4A", told(wrong).reasonCeased());
    assertNull(child(DAY.plusDays(1)).lookedAfterSince());
    correct(wrong, until(told(wrong), null, "E4A"), true);
    assertNull(told(wrong).end());
    assertNull(told(wrong).reasonCeased());
    assertEquals(wrong, lives(DAY.plusDays(1)));
    assertEquals(1, filled(second, DAY.plusDays(1)));
  }

  @Test
  void daysOfAnotherPlacementAreRefusedAndTold() throws Exception {
    Conflict refused =
        assertThrows(
            Conflict.class, () -> correct(wrong, from(told(wrong), MOVED.minusDays(3)), false));
    assertEquals("placements-overlap", refused.code());
    assertTrue(
        String.valueOf(refused.getMessage()).contains("from 1 August 2014 to 1 September 2014"),
        refused.getMessage());
  }

  @Test
  void aVisitThatWouldBeOutsideIsToldAndBlocks() throws Exception {
    register.as(
        OFFICER,
        () ->
            events.record(
                new LifeEvents.RecordEvent(
                    wrong, LifeEvent.VISITED, MOVED.plusDays(1), LifeDetails.NONE, null)));
    Conflict refused =
        assertThrows(Conflict.class, () -> correct(wrong, from(told(wrong), REALLY), true));
    assertEquals("visits-outside", refused.code());
    assertEquals(MOVED, told(wrong).start(), "nothing is half done");
    assertEquals(MOVED, told(before).end());
  }

  @Test
  void whoIsOvertakenIsToldAndNothingNewIsNoCorrection() throws Exception {
    Told was = told(wrong);
    correct(wrong, from(was, REALLY), true);
    Conflict refused =
        assertThrows(
            Conflict.class,
            () ->
                register.as(
                    OFFICER,
                    () -> {
                      corrections.correct(command(wrong, 1, from(was, MOVED), true));
                      return true;
                    }));
    assertEquals("version-moved-on", refused.code());
    assertThrows(Invalid.class, () -> correct(wrong, told(wrong), true));
  }

  @Test
  void aPlacementThatNeverWasLeavesTheChildWhereItLived() throws Exception {
    takeBack(wrong, true);
    assertEquals(before, lives(DAY));
    assertNull(told(before).end());
    assertEquals(CAME, child(DAY).lookedAfterSince());
    assertEquals(1, filled(first, DAY));
    assertEquals(0, filled(second, DAY));
    assertThrows(NotFound.class, () -> told(wrong));
    List<Wrong> said = register.as(OFFICER, () -> corrections.listWrong(child));
    assertTrue(said.stream().anyMatch(each -> each.takenBack() && each.placement().equals(wrong)));
    assertThrows(NotFound.class, () -> takeBack(wrong, true), "once");
  }

  @Test
  void aPlacementTakenBackAloneLeavesAGap() throws Exception {
    takeBack(wrong, false);
    assertEquals(MOVED, told(before).end());
    assertNull(child(DAY).lookedAfterSince());
  }

  @Test
  void aSearchIsOpenAgainWhenItsPlacementNeverWas() throws Exception {
    ChildId wanted = register.child(Register.aChildOf(9));
    HouseholdId home = register.fosterHome(1);
    SearchId search = register.search(wanted);
    PlacementId started = start(register.reserve(search, home));
    PlacementRecord record = register.as(OFFICER, () -> corrections.getPlacement(started));
    assertTrue(record.decided());
    assertThrows(
        Invalid.class,
        () ->
            correct(started, new Told(first, "U6", "PR1", null, null, DAY, null, null, null), true),
        "a home that was decided on is not another one");
    takeBack(started, false);
    SearchView again = register.as(OFFICER, () -> register.searches.getSearch(search));
    assertEquals(SearchView.Status.OPEN, again.status());
    assertNull(again.closedOn());
    assertEquals(0, filled(home, DAY));
    assertNotNull(register.reserve(search, home), "the place can be reserved again");
  }

  @Test
  void anAdviserPutsPlacementsForAdoptionRightAlone() {
    assertThrows(
        Forbidden.class,
        () ->
            register.as(
                ADVISER,
                () -> {
                  corrections.takeBack(
                      new TakeBackPlacement(wrong, version(wrong), false, "A slip"));
                  return true;
                }));
  }

  private PlacementId start(SearchView.Reservation held) throws Exception {
    return register
        .as(
            OFFICER,
            () ->
                register.placements.start(
                    new StartPlacement(
                        held.id(),
                        DAY,
                        "U6",
                        null,
                        null,
                        "her aunt",
                        "heritage",
                        null,
                        new Acceptance(
                            Set.of(RuleId.of("R-PLACE-01"), RuleId.of("R-PLACE-03")),
                            "the family was asked before"))))
        .get(0);
  }

  private static Told from(Told told, LocalDate start) {
    return new Told(
        told.household(),
        told.type(),
        told.provider(),
        told.urn(),
        told.postcode(),
        start,
        told.end(),
        told.reasonCeased(),
        told.reasonPlaceChange());
  }

  private static Told until(Told told, @Nullable LocalDate end, String why) {
    return until(told, end, why, null);
  }

  private static Told until(
      Told told, @Nullable LocalDate end, String why, @Nullable String whyChanged) {
    return new Told(
        told.household(),
        told.type(),
        told.provider(),
        told.urn(),
        told.postcode(),
        told.start(),
        end,
        why,
        whyChanged);
  }

  private CorrectPlacement command(PlacementId id, long version, Told right, boolean along) {
    return new CorrectPlacement(id, version, right, along, "A slip", Acceptance.NONE);
  }

  private void correct(PlacementId id, Told right, boolean along) throws Exception {
    long version = version(id);
    register.as(
        OFFICER,
        () -> {
          corrections.correct(command(id, version, right, along));
          return true;
        });
  }

  private void takeBack(PlacementId id, boolean stayed) throws Exception {
    long version = version(id);
    register.as(
        OFFICER,
        () -> {
          corrections.takeBack(new TakeBackPlacement(id, version, stayed, "A slip"));
          return true;
        });
  }

  private long version(PlacementId id) throws Exception {
    return register.as(OFFICER, () -> corrections.getPlacement(id)).version();
  }

  private Told told(PlacementId id) throws Exception {
    return register.as(OFFICER, () -> corrections.getPlacement(id)).told();
  }

  private ChildView child(LocalDate day) throws Exception {
    return register.as(OFFICER, () -> register.children.getChild(child, day));
  }

  private PlacementId lives(LocalDate day) throws Exception {
    return Objects.requireNonNull(child(day).placement()).id();
  }

  private int filled(HouseholdId home, LocalDate day) throws Exception {
    return register
        .as(OFFICER, () -> register.households.getHousehold(home, day))
        .snapshot()
        .places()
        .filled();
  }
}
