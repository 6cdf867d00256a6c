package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.due.Told.PLACEMENT;
import static uk.kith.placements.engine.due.Told.day;
import static uk.kith.placements.engine.due.Told.lines;
import static uk.kith.placements.engine.due.Told.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.due.ExploitationPlans.Paper;

/**
 * R-PLACE-29 and R-PLACE-30: short breaks and temporary placements; R-PLACE-42, R-PLACE-43 and what
 * a placement carries with it.
 */
class StaysTest {

  private static final DuePolicy POLICY = DuePolicy.DEFAULT;

  @Test
  void shortBreakLastsSeventeenDays() {
    // 20 to 31 December are twelve, 1 to 5 January five.
    assertEquals(List.of(), breaks("2014-12-20/2015-01-05").findings());
    assertEquals(List.of("ERROR R-PLACE-29"), rules(breaks("2014-12-20/2015-01-06").findings()));
  }

  @Test
  void shortBreaksComeToSeventyFiveDaysInAnyTwelveMonths() {
    // Five times fifteen are 75; 10 January 2015 is the 76th day since 11 January 2014.
    String[] fiveTimesFifteen = {
      "2014-02-01/2014-02-15",
      "2014-04-01/2014-04-15",
      "2014-06-01/2014-06-15",
      "2014-08-01/2014-08-15",
      "2014-10-01/2014-10-15"
    };
    assertEquals(75, breaks(fiveTimesFifteen).daysInTheYearTo(day("2014-10-15")));
    assertEquals(List.of(), breaks(fiveTimesFifteen).findings());
    assertEquals(
        List.of("ERROR R-PLACE-29"),
        rules(breaks(and(fiveTimesFifteen, "2015-01-10/2015-01-10")).findings()));
    // By 15 February the first fifteen have fallen out.
    assertEquals(List.of(), breaks(and(fiveTimesFifteen, "2015-02-15/2015-02-15")).findings());
  }

  /** R-PLACE-30, while it is recorded: 3 March and six weeks are 14 April. */
  @Test
  void aStayForATimeIsJudgedWhileItIsRecorded() {
    LocalDate start = day("2014-03-03");
    TemporaryStay.Kind hospital = TemporaryStay.Kind.HOSPITAL;
    assertEquals(
        List.of(), TemporaryStay.against(hospital, start, day("2014-04-14"), false, false));
    assertEquals(List.of(), TemporaryStay.against(hospital, start, null, false, false));
    assertEquals(
        "A temporary placement of this kind (T1) lasts no more than 42 days; this one 43.",
        TemporaryStay.against(hospital, start, day("2014-04-15"), false, false).get(0).text());
    assertEquals(
        List.of("903 rule 380", "903 rule 381"),
        TemporaryStay.against(hospital, start, start, true, true).stream()
            .map(Finding::source)
            .toList());
  }

  /** A holiday of the child, and a move of which no more is said: all but the limit in weeks. */
  @ParameterizedTest
  @CsvSource({"T0", "T2"})
  void aStayWithoutALimitNeitherBeginsNorEndsCareAndTheChildGoesBack(String code) {
    TemporaryStay.Kind kind = TemporaryStay.Kind.find(code).orElseThrow();
    LocalDate start = day("2014-03-03");
    assertEquals(
        List.of("903 rule 380", "903 rule 381"),
        TemporaryStay.against(kind, start, day("2014-09-03"), true, true).stream()
            .map(Finding::source)
            .toList());
    var left = new TemporaryStay(PLACEMENT, kind, start, day("2014-09-03"), false, true);
    assertEquals(
        List.of("903 rule 380", "903 rule 383"),
        left.findings(day("2014-10-01")).stream().map(Finding::source).toList());
    assertEquals(List.of(), left.due(day("2014-10-01")));
  }

  @Test
  void twelveMonthsThatEndOnALeapDayBeginOnTheFirstOfMarch() {
    assertEquals(1, breaks("2015-02-28/2015-03-01").daysInTheYearTo(day("2016-02-29")));
  }

  @Test
  void childGoesHomeBetweenShortBreaks() {
    assertEquals(
        List.of("ERROR R-PLACE-29"),
        rules(breaks("2014-12-05/2014-12-08", "2014-12-01/2014-12-05").findings()));
    assertEquals(List.of(), breaks("2014-12-06/2014-12-08", "2014-12-01/2014-12-05").findings());
  }

  /** The 17th day of a break of 1 December is 17 December. */
  @Test
  void aBreakOfWhichNoEndIsSetEndsWithItsSeventeenthDay() {
    LocalDate first = day("2014-12-01");
    assertEquals(
        List.of("DUE R-PLACE-29 2014-12-17"),
        lines(breaks("2014-12-01/2014-12-10").due(PLACEMENT, first, day("2014-12-10"))));
    assertEquals(
        List.of("LATE R-PLACE-29 2014-12-17"),
        lines(breaks("2014-12-01/2014-12-18").due(PLACEMENT, first, day("2014-12-18"))));
  }

  /** 60 days since February leave 15: 1 to 15 December. */
  @Test
  void aBreakEndsEarlierWhenTheDaysOfTheYearAreUsedUp() {
    var series =
        breaks(
            "2014-02-01/2014-02-15",
            "2014-04-01/2014-04-15",
            "2014-06-01/2014-06-15",
            "2014-08-01/2014-08-15",
            "2014-12-01/2014-12-02");
    assertEquals(day("2014-12-15"), series.lastDayOf(day("2014-12-01")));
    assertTrue(
        series
            .due(PLACEMENT, day("2014-12-01"), day("2014-12-02"))
            .get(0)
            .text()
            .endsWith("due by 15 December 2014, when 75 days in twelve months are used up."));
  }

  @ParameterizedTest
  @CsvSource({
    "HOSPITAL, 2016-01-18, 2016-02-29", // 13 in January, 29 in February: 42
    "CARER_ON_HOLIDAY, 2014-12-20, 2015-01-10", // 11 in December, 10 in January: 21
    "OTHER, 2014-12-22, 2014-12-29"
  })
  void temporaryPlacementEndsWithItsLimit(
      TemporaryStay.Kind kind, LocalDate start, LocalDate last) {
    var stay = new TemporaryStay(PLACEMENT, kind, start, null, null, false);

    assertEquals(List.of("DUE R-PLACE-30 " + last), lines(stay.due(last)));
    assertEquals(List.of("LATE R-PLACE-30 " + last), lines(stay.due(last.plusDays(1))));
  }

  @Test
  void temporaryPlacementIsNotTheFirstAndTheChildComesBack() {
    assertEquals(List.of("ERROR R-PLACE-30"), rules(stay(null, true)));
    assertEquals(List.of("ERROR R-PLACE-30"), rules(stay(false, false)));
    assertEquals(List.of(), stay(true, false));
    assertEquals(List.of(), stay(null, false));
  }

  @Test
  void papersOfAChildPlacedAwayFromRiskAreThereByTheDayOfPlacement() {
    var child = away(Map.of(Paper.RISK_ASSESSMENT, "2014-12-10", Paper.SAFETY_PLAN, "2014-12-17"));

    assertEquals(
        List.of(
            "DONE R-PLACE-43 2014-12-15 on 2014-12-10",
            "DONE R-PLACE-43 2014-12-15 on 2014-12-17",
            "LATE R-PLACE-43 2014-12-15"),
        lines(child.due(day("2014-12-18"))));
    assertTrue(child.due(day("2014-12-18")).get(1).wasMissed());
  }

  @Test
  void papersAreMadeAnewAfterEachTimeTheChildWasMissing() {
    var child =
        away(
            Map.of(Paper.RISK_ASSESSMENT, "2014-12-10", Paper.SAFETY_PLAN, "2014-12-30"),
            "2014-12-20",
            "2014-12-28");

    assertEquals(
        List.of(
            "LATE R-PLACE-43 2014-12-28",
            "DONE R-PLACE-43 2014-12-28 on 2014-12-30",
            "LATE R-PLACE-43 2014-12-28"),
        lines(child.due(day("2015-01-05"))));
    // Before the second return the first one asked.
    assertEquals("LATE R-PLACE-43 2014-12-20", lines(child.due(day("2014-12-27"))).get(0));
  }

  @Test
  void impactAssessmentIsSignedBeforeThePlacementAndCountsWhomItCovers() {
    assertEquals(
        List.of("DONE R-PLACE-42 2014-12-15 on 2014-12-12"),
        lines(impact(false, 2, day("2014-12-12")).due(POLICY, day("2014-12-16"))));
    var late = impact(false, 2, null).due(POLICY, day("2014-12-16"));
    assertEquals(List.of("LATE R-PLACE-42 2014-12-15"), lines(late));
    assertTrue(
        late.get(0).text().endsWith("still open: two residents in both directions."),
        late.get(0).text());
  }

  @Test
  void whereNobodyElseLivesThereIsNoImpactToAssess() {
    assertEquals(List.of(), impact(false, 0, null).due(POLICY, day("2014-12-16")));
    assertEquals(
        List.of("LATE R-PLACE-42 2014-12-15"),
        lines(impact(false, null, null).due(POLICY, day("2014-12-16"))),
        "nobody can tell who lives there");
  }

  @Test
  void inAnEmergencyTheImpactAssessmentFollowsWithinADay() {
    assertEquals(
        List.of("DUE R-PLACE-42 2014-12-16"),
        lines(impact(true, 1, null).due(POLICY, day("2014-12-15"))));
  }

  private static ImpactAssessment impact(
      boolean emergency, @Nullable Integer residents, @Nullable LocalDate signed) {
    return new ImpactAssessment(PLACEMENT, day("2014-12-15"), emergency, residents, signed);
  }

  private static ExploitationPlans away(Map<Paper, String> papers, String... backOn) {
    Map<Paper, Set<LocalDate>> made = new HashMap<>();
    papers.forEach((paper, on) -> made.put(paper, Set.of(day(on))));
    return new ExploitationPlans(
        PLACEMENT,
        day("2014-12-15"),
        null,
        Arrays.stream(backOn).map(LocalDate::parse).collect(Collectors.toSet()),
        made);
  }

  private static List<uk.kith.kernel.Finding> stay(@Nullable Boolean cameBack, boolean began) {
    return new TemporaryStay(
            PLACEMENT,
            TemporaryStay.Kind.HOSPITAL,
            day("2014-12-01"),
            day("2014-12-05"),
            cameBack,
            began)
        .findings(day("2015-01-01"));
  }

  private static ShortBreaks breaks(String... ranges) {
    return new ShortBreaks(
        Arrays.stream(ranges)
            .map(range -> range.split("/", 2))
            .map(days -> new DateRange(day(days[0]), day(days[1])))
            .toList());
  }

  private static String[] and(String[] ranges, String more) {
    String[] all = Arrays.copyOf(ranges, ranges.length + 1);
    all[ranges.length] = more;
    return all;
  }
}
