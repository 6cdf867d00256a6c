package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static uk.kith.placements.engine.due.Told.PLACEMENT;
import static uk.kith.placements.engine.due.Told.day;
import static uk.kith.placements.engine.due.Told.lines;
import static uk.kith.placements.engine.due.Told.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.due.PlacementEnding.Way;
import uk.kith.placements.engine.due.Recipient.Omission;

/** R-PLACE-25, R-PLACE-49, R-PLACE-50 and R-PLACE-51: who is told, and what goes before an end. */
class NoticesTest {

  private static final LocalDate START = day("2014-12-22");

  @Test
  void everybodyIsToldBeforeAPlannedPlacementStarts() {
    var notices =
        notices(
            START, false, AreaKind.INSIDE, Map.of(Recipient.SCHOOL, day("2014-12-19")), Map.of());

    assertEquals(
        List.of(
            "LATE R-PLACE-51 CHILD 2014-12-22",
            "LATE R-PLACE-51 PARENTS 2014-12-22",
            "DONE R-PLACE-51 SCHOOL 2014-12-22 on 2014-12-19"),
        lines(notices.due(day("2014-12-23"))));
  }

  @Test
  void inAnEmergencyWithinFiveWorkingDaysTheAreaAuthorityToo() {
    // 23, 24, 29, 30, 31 December.
    var notices =
        notices(
            START,
            true,
            AreaKind.ADJOINING,
            Map.of(Recipient.CHILD, START, Recipient.AREA_AUTHORITY, day("2015-01-02")),
            Map.of());

    assertEquals(
        List.of(
            "DONE R-PLACE-51 CHILD 2014-12-31 on 2014-12-22",
            "LATE R-PLACE-51 PARENTS 2014-12-31",
            "LATE R-PLACE-51 SCHOOL 2014-12-31",
            "DONE R-PLACE-25 AREA_AUTHORITY 2014-12-31 on 2015-01-02"),
        lines(notices.due(day("2015-01-05"))));
  }

  @Test
  void whereTheHomeLiesDecidesWhetherTheAreaAuthorityIsTold() {
    assertEquals(List.of(), areaLines(START, AreaKind.INSIDE));
    assertEquals(
        List.of("DUE R-PLACE-25 AREA_AUTHORITY 2014-12-22"),
        areaLines(START, AreaKind.AT_A_DISTANCE));
    assertEquals(
        List.of("NOT_KNOWN R-PLACE-25 AREA_AUTHORITY"), areaLines(START, AreaKind.NOT_KNOWN));
    assertEquals(List.of(), areaLines(day("2014-01-26"), AreaKind.AT_A_DISTANCE));
  }

  @Test
  void onlySomeMayBeLeftOutAndOnlyForTheirReason() {
    var lawful =
        notices(
            START,
            false,
            AreaKind.INSIDE,
            Map.of(),
            Map.of(
                Recipient.PARENTS,
                Omission.RISK_OF_HARM,
                Recipient.CHILD,
                Omission.AGE_AND_UNDERSTANDING));
    var unlawful =
        notices(
            START,
            false,
            AreaKind.INSIDE,
            Map.of(),
            Map.of(
                Recipient.SCHOOL, Omission.RISK_OF_HARM, Recipient.CHILD, Omission.RISK_OF_HARM));

    assertEquals(List.of("DUE R-PLACE-51 SCHOOL 2014-12-22"), lines(lawful.due(START)));
    assertEquals(List.of(), lawful.findings());
    assertEquals(List.of("ERROR R-PLACE-51", "ERROR R-PLACE-51"), rules(unlawful.findings()));
    assertEquals(3, unlawful.due(START).size());
  }

  @Test
  void plannedEndHasAReviewArrangementsAndNoticesBefore() {
    var ending = ending(Way.DECIDED, Map.of(Recipient.CARER, day("2014-12-20")));

    assertEquals(
        List.of(
            "DUE R-PLACE-49 2014-12-22",
            "DUE R-PLACE-50 2014-12-22",
            "DUE R-PLACE-50 2014-12-22",
            "DUE R-PLACE-50 PARENTS 2014-12-22",
            "DONE R-PLACE-50 CARER 2014-12-22 on 2014-12-20"),
        lines(ending.due(START)));
  }

  @Test
  void whoeverWasNotToldBeforeIsToldWithinTenWorkingDaysAfter() {
    // 23, 24, 29, 30, 31 December, 2, 5, 6, 7, 8 January.
    var ending = ending(Way.DECIDED, Map.of(Recipient.CARER, day("2015-01-06")));
    var due = ending.due(day("2015-01-07"));

    assertEquals(
        List.of(
            "LATE R-PLACE-49 2014-12-22",
            "LATE R-PLACE-50 2014-12-22",
            "LATE R-PLACE-50 2014-12-22",
            "DUE R-PLACE-50 PARENTS 2015-01-08",
            "DONE R-PLACE-50 CARER 2015-01-08 on 2015-01-06"),
        lines(due));
    assertEquals(Severity.WARNING, due.get(3).severity());
    assertFalse(due.get(4).wasMissed());
    assertEquals("LATE R-PLACE-50 PARENTS 2015-01-08", lines(ending.due(day("2015-01-09"))).get(3));
  }

  @Test
  void endForImmediateRiskNeedsNoReviewAndIsToldAfter() {
    var due = ending(Way.IMMEDIATE_RISK, Map.of()).due(START);

    assertEquals(
        List.of(
            "DUE R-PLACE-50 2014-12-22",
            "DUE R-PLACE-50 2014-12-22",
            "DUE R-PLACE-50 PARENTS 2015-01-08",
            "DUE R-PLACE-50 CARER 2015-01-08"),
        lines(due));
    assertEquals(Severity.INFO, due.get(2).severity());
  }

  @Test
  void timeLimitThatRanOutNeedsNoReviewAndAnEndByOthersNothing() {
    assertEquals(
        List.of(),
        lines(ending(Way.TIME_LIMIT, Map.of()).due(START)).stream()
            .filter(line -> line.contains("R-PLACE-49"))
            .toList());
    assertEquals(List.of(), ending(Way.BY_OTHERS, Map.of()).due(START));
  }

  @Test
  void reviewOnTheDayOfTheEndIsInTime() {
    var ending =
        new PlacementEnding(PLACEMENT, Way.DECIDED, START, START, START, START, Set.of(), Map.of());

    assertEquals(
        List.of(
            "DONE R-PLACE-49 2014-12-22 on 2014-12-22",
            "DONE R-PLACE-50 2014-12-22 on 2014-12-22",
            "DONE R-PLACE-50 2014-12-22 on 2014-12-22"),
        lines(ending.due(day("2015-02-01"))));
  }

  private static List<String> areaLines(LocalDate start, AreaKind area) {
    return lines(
        new PlacementNotices(PLACEMENT, start, null, false, area, Set.of(), Map.of(), Map.of())
            .due(start));
  }

  private static PlacementNotices notices(
      LocalDate start,
      boolean emergency,
      AreaKind area,
      Map<Recipient, LocalDate> sent,
      Map<Recipient, Omission> leftOut) {
    return new PlacementNotices(
        PLACEMENT,
        start,
        null,
        emergency,
        area,
        Set.of(Recipient.SCHOOL, Recipient.PARENTS, Recipient.CHILD),
        sent,
        leftOut);
  }

  private static PlacementEnding ending(Way way, Map<Recipient, LocalDate> sent) {
    @Nullable LocalDate none = null;
    return new PlacementEnding(
        PLACEMENT, way, START, none, none, none, Set.of(Recipient.CARER, Recipient.PARENTS), sent);
  }
}
