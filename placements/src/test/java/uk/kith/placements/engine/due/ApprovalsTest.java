package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.due.Told.PLACEMENT;
import static uk.kith.placements.engine.due.Told.day;
import static uk.kith.placements.engine.due.Told.lines;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.Birth;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.SchoolAge;
import uk.kith.placements.engine.due.OutOfAreaPlacement.Check;

/**
 * R-PLACE-20, R-PLACE-21 to R-PLACE-24, R-PLACE-31, R-PLACE-32 and R-PLACE-55: approvals without
 * which a placement does not start, and the days that a start before assessment sets.
 */
class ApprovalsTest {

  private static final LocalDate START = day("2014-12-15");
  private static final DuePolicy POLICY = DuePolicy.DEFAULT;

  @ParameterizedTest
  @CsvSource({
    "2000-08-31, 2014-09-01, true", // 14 on the last day of August: year 10
    "2000-09-01, 2014-09-01, false", // 13 on it: year 9
    "2000-09-01, 2015-09-01, true",
    "1999-05-01, 2015-07-31, true", // year 11 lasts until the end of August
    "1999-05-01, 2015-08-31, true",
    "1999-05-01, 2015-09-01, false"
  })
  void keyStageFourIsYears10And11(LocalDate born, LocalDate day, boolean inIt) {
    assertEquals(inIt, SchoolAge.isKeyStage4(Birth.on(born), day));
  }

  @Test
  void moveThatDisruptsKeyStageFourNeedsApprovalAndThreeConsultations() {
    var all = taken(day("2014-12-12"), KeyStage4Move.Check.values());
    var part = taken(day("2014-12-12"), KeyStage4Move.Check.EDUCATION_PLAN);

    assertEquals(
        List.of("DONE R-PLACE-20 2014-12-15 on 2014-12-12"),
        lines(move(false, true, all).due(START)));
    var due = move(false, true, part).due(day("2014-12-16"));
    assertEquals(List.of("LATE R-PLACE-20 2014-12-15"), lines(due));
    assertTrue(
        due.get(0)
            .text()
            .endsWith(
                "; still open: consulting the designated teacher, consulting the reviewing officer"
                    + " and the nominated officer’s approval."),
        due.get(0).text());
  }

  @Test
  void emergencyOrNoDisruptionNeedsNoneAndNobodyGuesses() {
    assertEquals(List.of(), move(true, true, Map.of()).due(START));
    assertEquals(List.of(), move(false, false, Map.of()).due(START));
    assertEquals(List.of("NOT_KNOWN R-PLACE-20"), lines(move(false, null, Map.of()).due(START)));
  }

  @Test
  void outsideTheAreaTheNominatedOfficerApprovesAndAtADistanceTheDirector() {
    var officer =
        taken(
            day("2014-12-12"),
            Check.WISHES,
            Check.MOST_APPROPRIATE,
            Check.RELATIVES_CONSULTED,
            Check.REVIEWING_OFFICER_CONSULTED,
            Check.OFFICER_APPROVED);

    assertEquals(
        List.of("DONE R-PLACE-21 2014-12-15 on 2014-12-12"),
        lines(outside(START, AreaKind.ADJOINING, officer).due(START)));
    var distant = outside(START, AreaKind.AT_A_DISTANCE, officer).due(START);
    assertEquals(List.of("DUE R-PLACE-22 2014-12-15"), lines(distant));
    assertTrue(
        distant
            .get(0)
            .text()
            .endsWith(
                "; still open: consulting the area authority, giving it the care plan and the"
                    + " director’s approval."),
        distant.get(0).text());
  }

  @Test
  void directorWasNotAskedBeforeTheLawOf2014() {
    assertEquals(
        List.of("DUE R-PLACE-21 2014-01-26"),
        lines(outside(day("2014-01-26"), AreaKind.AT_A_DISTANCE, Map.of()).due(day("2014-01-20"))));
  }

  @Test
  void insideTheAreaOrExceptedNeedsNoApprovalAndAnUnknownAreaIsSaid() {
    assertEquals(List.of(), outside(START, AreaKind.INSIDE, Map.of()).due(START));
    assertEquals(
        List.of(),
        new OutOfAreaPlacement(PLACEMENT, START, AreaKind.AT_A_DISTANCE, true, true, Map.of())
            .due(START));
    assertEquals(
        List.of("NOT_KNOWN R-PLACE-21"),
        lines(outside(START, AreaKind.NOT_KNOWN, Map.of()).due(START)));
  }

  @Test
  void relativesAreConsultedOnlyWhereThatIsAppropriate() {
    var without =
        taken(
            START,
            Check.WISHES,
            Check.MOST_APPROPRIATE,
            Check.REVIEWING_OFFICER_CONSULTED,
            Check.OFFICER_APPROVED);

    assertEquals(
        List.of("DONE R-PLACE-21 2014-12-15 on 2014-12-15"),
        lines(
            new OutOfAreaPlacement(PLACEMENT, START, AreaKind.ADJOINING, false, false, without)
                .due(START)));
    assertEquals(
        List.of("DUE R-PLACE-21 2014-12-15"),
        lines(outside(START, AreaKind.ADJOINING, without).due(START)));
  }

  @Test
  void placementWithAParentIsAssessedAndApprovedBeforeItStarts() {
    var all = taken(day("2014-12-12"), PlacementWithParent.Check.values());

    assertEquals(
        List.of("DONE R-PLACE-31 2014-12-15 on 2014-12-12"),
        lines(withParent(false, all, null).due(POLICY, START)));
    assertEquals(
        List.of("LATE R-PLACE-31 2014-12-15"),
        lines(withParent(false, Map.of(), null).due(POLICY, START.plusDays(1))));
  }

  @Test
  void placementWithAParentBeforeAssessmentSetsTwoDays() {
    // Ten working days: 16 to 19, 22 to 24, 29 to 31; ten more: 2, 5 to 9, 12 to 15 January.
    assertEquals(
        List.of("DUE R-PLACE-55 2014-12-31", "DUE R-PLACE-55 2015-01-15"),
        lines(withParent(true, Map.of(), null).due(POLICY, START)));
    // The last of the four came on 30 December; the placement ended before the decision.
    var assessed =
        taken(
            day("2014-12-30"),
            PlacementWithParent.Check.PARENT,
            PlacementWithParent.Check.ACCOMMODATION,
            PlacementWithParent.Check.ADULTS,
            PlacementWithParent.Check.REVIEWED);
    assertEquals(
        List.of(
            "DONE R-PLACE-55 2014-12-31 on 2014-12-30", "DONE R-PLACE-55 2015-01-15 on 2015-01-12"),
        lines(withParent(true, assessed, day("2015-01-12")).due(POLICY, day("2015-02-01"))));
  }

  private static KeyStage4Move move(
      boolean emergency, @Nullable Boolean disrupts, Map<KeyStage4Move.Check, LocalDate> taken) {
    return new KeyStage4Move(
        PLACEMENT, Birth.on(day("2000-05-01")), START, emergency, disrupts, taken);
  }

  private static OutOfAreaPlacement outside(
      LocalDate start, AreaKind area, Map<Check, LocalDate> taken) {
    return new OutOfAreaPlacement(PLACEMENT, start, area, false, true, taken);
  }

  private static PlacementWithParent withParent(
      boolean beforeAssessment,
      Map<PlacementWithParent.Check, LocalDate> taken,
      @Nullable LocalDate ended) {
    return new PlacementWithParent(PLACEMENT, START, ended, beforeAssessment, taken);
  }

  @SafeVarargs
  private static <C> Map<C, LocalDate> taken(LocalDate on, C... checks) {
    return Arrays.stream(checks).collect(Collectors.toMap(check -> check, check -> on));
  }
}
