package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the rules say of the fake return of 2018: how many cells each, and ten of them by hand. */
@Tag("sample-data")
class SampleFindingsTest {

  private static final String COUNTS =
      """
      903-1003 4, 903-117 3, 903-118 2, 903-120 29, 903-142 10, 903-148 1413, 903-165 1,
      903-213 912, 903-214 803, 903-217 325, 903-222 2440, 903-225 2, 903-226 519,
      903-334 4, 903-336 109, 903-347 3, 903-357 8, 903-358 596, 903-361 365, 903-362 334,
      903-363 450, 903-364 384, 903-365 365, 903-366 364, 903-367 371, 903-371 177,
      903-372 96, 903-373 8, 903-374 151, 903-375 102, 903-376 107, 903-377 12, 903-378 13,
      903-379 142, 903-380 81, 903-381 210, 903-382 148, 903-383 207, 903-384 65,
      903-385 12, 903-387 61, 903-388 21, 903-389 39, 903-390 90, 903-392b 2, 903-393 969,
      903-398 803, 903-399 967, 903-408 359, 903-426 38, 903-431 1, 903-432 5, 903-433 8,
      903-434 58, 903-435 7, 903-436 5, 903-437 7, 903-440 1435, 903-441 663, 903-460 31,
      903-501 62, 903-511 5, 903-514 2, 903-516 86, 903-517 5, 903-518 3, 903-519 3,
      903-520 6, 903-524 3, 903-525 29, 903-527 92, 903-528 107, 903-529 398, 903-530 27,
      903-531 28, 903-550 845, 903-551 761, 903-553 361, 903-557 215, 903-558 3, 903-574 1,
      903-578 4, 903-581 2, 903-601 110, 903-602 26, 903-607 322, 903-612 1,
      R-DATA-01 24, R-DATA-05 354, R-PLACE-33 29
      """;

  private static List<ReturnFinding> findings = List.of();

  @BeforeAll
  static void check() {
    findings =
        ReturnChecker.check(
                ReturnReader.read(SampleReturnsTest.large(), null, ReadLimits.DEFAULT).get(0),
                null,
                Set.of(),
                Distances.NOT_KNOWN,
                KnownHomes.NONE)
            .findings();
  }

  @Test
  void eachRuleSpeaksAsOftenAsItDid() {
    Map<String, Long> counts =
        findings.stream()
            .collect(
                Collectors.groupingBy(f -> f.rule().value(), TreeMap::new, Collectors.counting()));
    assertEquals(
        COUNTS.replace('\n', ' ').strip(),
        counts.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", ")));
  }

  /** Row 2: a holiday (T2), yet its provider is told: PR0, the parents. */
  @Test
  void aHolidayHasNoProvider() {
    // 903-213
    assertSaid("903-213", Table.EPISODES, 2, "PLACE_PROVIDER", "PR0");
  }

  /** Row 3: the last episode of child 566910 is open, with X1 as the reason why it ended. */
  @Test
  void anOpenEpisodeHasAReasonToEnd() {
    // 903-148
    assertSaid("903-148", Table.EPISODES, 3, "DEC", "");
  }

  /** Row 6: under V3 from 7 April 2016 to 22 January 2018: 24 + 31 + ... = 655 days, not 17. */
  @Test
  void aShortBreakLastsNearlyTwoYears() {
    // 903-365
    assertSaid("903-365", Table.EPISODES, 6, "DEC", "22/01/2018");
    assertEquals(655, ChronoUnit.DAYS.between(LocalDate.of(2016, 4, 7), LocalDate.of(2018, 1, 22)));
  }

  /** Row 83: H5 from 27 June 2016, the seventh birthday of a child born on 27 June 2009. */
  @Test
  void aChildOfSevenLivesSemiIndependently() {
    // 903-371
    assertSaid("903-371", Table.EPISODES, 83, "PLACE", "H5");
  }

  /** Row 218: the year ended on 31 March 2018, the episode one day later. */
  @Test
  void anEpisodeEndsADayAfterTheYear() {
    // 903-385
    assertSaid("903-385", Table.EPISODES, 218, "DEC", "01/04/2018");
  }

  /** Row 312 ends on 10 March 2018; row 313 of the same child begins on 11 January. */
  @Test
  void twoEpisodesOverlapForTwoMonths() {
    // 903-501
    assertSaid("903-501", Table.EPISODES, 312, "DEC", "10/03/2018");
  }

  /** Row 515: X1 on 1 April 2018, and the child has no row after it. */
  @Test
  void anEpisodeIsToGoOnAndDoesNot() {
    // 903-388
    assertSaid("903-388", Table.EPISODES, 515, "REC", "X1");
  }

  /** Row 1044 starts on 30 August 2017 and is open; row 1042 begins on 25 November. */
  @Test
  void anOpenEpisodeIsFollowedByAnother() {
    // 903-142: in order of time row 1044 stands before row 1042, whatever their order in the file
    assertSaid("903-142", Table.EPISODES, 1044, "DEC", "");
  }

  /** Missing, row 36: from 20 November 2017, while row 37 tells 2 November to 22 December. */
  @Test
  void aChildGoesMissingWhileMissing() {
    // 903-574
    assertSaid("903-574", Table.MISSING, 36, "MIS_START", "20/11/2017");
  }

  /** Header, row 1273: the answer is 1.0, as a spreadsheet writes it, and not 1. */
  @Test
  void aSpreadsheetMadeAFractionOfAnAnswer() {
    // 903-165
    assertSaid("903-165", Table.HEADER, 1273, "MOTHER", "1.0");
  }

  private static void assertSaid(String rule, Table table, int row, String field, String received) {
    assertTrue(
        findings.stream()
            .anyMatch(
                f ->
                    f.rule().value().equals(rule)
                        && f.table() == table
                        && Integer.valueOf(row).equals(f.row())
                        && f.field().equals(field)
                        && received.equals(f.received())),
        rule);
  }
}
