package uk.kith.court.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.DatedFigure;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Seeds;

class StatutoryLimitTest {

  private static final LocalDate ISSUE = LocalDate.of(2014, 9, 1);
  private static final LocalDate LIMIT = LocalDate.of(2015, 3, 1);
  private static final Commencement ISSUED = new Commencement(ISSUE, null);
  private static final LocalDate AS_OF = LocalDate.of(2015, 2, 28);

  private static Extension extension(String grantedOn, String newEnd) {
    return new Extension(LocalDate.parse(grantedOn), LocalDate.parse(newEnd));
  }

  private static StatutoryLimit limit(LocalDate asOf, Extension... extensions) {
    return StatutoryLimit.of(ISSUED, List.of(extensions), null, LawToConfirm.USUAL, asOf);
  }

  private static List<String> rules(StatutoryLimit limit) {
    return limit.findings().stream().map(finding -> finding.rule().value()).toList();
  }

  /** R-COURT-01: issue + 181 days, because the day of issue counts. */
  @Test
  void a01TwentySixWeeksBeginWithTheDayOfIssue() {
    StatutoryLimit limit = limit(AS_OF);
    assertEquals(LIMIT, limit.lastDay());
    assertEquals(ISSUE.plusDays(181), limit.lastDay());
    assertFalse(limit.provisional());
    assertEquals(List.of(), limit.findings());
  }

  /** R-COURT-02: from issue even when the submission is known; provisional without the issue. */
  @Test
  void a02TimeRunsFromIssueAndIsProvisionalWithoutIt() {
    LocalDate submitted = LocalDate.of(2014, 8, 28);
    assertEquals(
        LIMIT,
        StatutoryLimit.of(
                new Commencement(ISSUE, submitted), List.of(), null, LawToConfirm.USUAL, AS_OF)
            .lastDay());

    StatutoryLimit provisional =
        StatutoryLimit.of(
            new Commencement(null, submitted),
            List.of(),
            null,
            LawToConfirm.USUAL,
            LocalDate.of(2014, 9, 30));
    assertTrue(provisional.provisional());
    assertEquals(LocalDate.of(2015, 2, 25), provisional.lastDay());
    assertEquals(List.of("R-COURT-02"), rules(provisional));
    assertEquals(
        "The day of issue is not known; time is counted from the submission on 28 August 2014.",
        provisional.findings().get(0).text());
  }

  /** R-COURT-06, worked example: limit 2015-03-01, granted 2015-02-20, at most 2015-04-26. */
  @Test
  void a03AnExtensionMayEndEightWeeksAfterTheLimit() {
    StatutoryLimit limit = limit(AS_OF, extension("2015-02-20", "2015-04-26"));
    assertEquals(LocalDate.of(2015, 4, 26), limit.lastDay());
    assertEquals(List.of(), limit.findings());
  }

  /** R-COURT-06: one day more is a finding, and counts all the same: the court decided it. */
  @Test
  void a04OneDayMoreIsAFinding() {
    StatutoryLimit limit = limit(AS_OF, extension("2015-02-20", "2015-04-27"));
    assertEquals(LocalDate.of(2015, 4, 27), limit.lastDay());
    assertEquals(List.of("R-COURT-06"), rules(limit));
    Finding finding = limit.findings().get(0);
    assertEquals(
        "The extension granted on 20 February 2015 ends on 27 April 2015; each may add no more"
            + " than 8 weeks, so 26 April 2015 at the latest.",
        finding.text());
    assertEquals("CA 1989 s32(8)", finding.source());
    assertFalse(finding.hardBlock());
  }

  /** R-COURT-06, R-COURT-01: after the limit the eight weeks run from the grant; it was missed. */
  @Test
  void a05EightWeeksRunFromALaterGrant() {
    LocalDate granted = LocalDate.of(2015, 3, 10);
    StatutoryLimit limit = limit(granted, new Extension(granted, granted.plusDays(56)));
    assertEquals(
        List.of(
            "The limit passed on 1 March 2015; more time was granted on 10 March 2015, 9 days after"
                + " it."),
        limit.findings().stream().map(Finding::text).toList());
    assertEquals(
        List.of("R-COURT-01", "R-COURT-06"),
        rules(limit(granted, new Extension(granted, granted.plusDays(57)))));
  }

  /** R-COURT-07, R-COURT-05: each decision builds on the one before; a second asks for review. */
  @Test
  void a06ExtensionsFoldInTheOrderOfTheirGrant() {
    Extension first = extension("2015-02-20", "2015-04-26");
    Extension second = extension("2015-04-20", "2015-06-21");
    StatutoryLimit limit = limit(LocalDate.of(2015, 4, 30), second, first);
    assertEquals(LocalDate.of(2015, 6, 21), limit.lastDay());
    assertEquals(List.of("R-COURT-05"), rules(limit));
  }

  /** A decision does not count before the day on which it was made. */
  @Test
  void a07OnlyDecisionsGrantedByTheDayCount() {
    Extension first = extension("2015-02-20", "2015-04-26");
    assertEquals(LIMIT, limit(LocalDate.of(2015, 2, 19), first).lastDay());
    assertEquals(first.newEnd(), limit(LocalDate.of(2015, 2, 20), first).lastDay());
  }

  /** R-COURT-03: a new end that gives no more time is a finding and moves nothing. */
  @Test
  void a08AnExtensionNeverBringsTheLimitForward() {
    StatutoryLimit limit = limit(AS_OF, extension("2015-02-20", "2015-02-27"));
    assertEquals(LIMIT, limit.lastDay());
    assertEquals(List.of("R-COURT-03"), rules(limit));
  }

  /** R-COURT-01: passed on the day after the limit, until disposed of. */
  @Test
  void a09ALimitIsPassedOnTheDayAfterIt() {
    assertEquals(List.of(), rules(limit(LIMIT)));
    StatutoryLimit passed = limit(LIMIT.plusDays(3));
    assertEquals(List.of("R-COURT-01"), rules(passed));
    assertEquals(
        "The limit passed on 1 March 2015, 3 days before 4 March 2015.",
        passed.findings().get(0).text());

    LocalDate later = LocalDate.of(2016, 1, 1);
    assertEquals(
        List.of(), rules(StatutoryLimit.of(ISSUED, List.of(), LIMIT, LawToConfirm.USUAL, later)));
    assertEquals(
        List.of("R-COURT-01"),
        rules(StatutoryLimit.of(ISSUED, List.of(), LIMIT.plusDays(1), LawToConfirm.USUAL, later)));
  }

  /** R-COURT-09, worked example: 37 days are 5 weeks elapsed, in week 6. */
  @ParameterizedTest
  @CsvSource({
    "2014-10-08, 5, 6",
    "2014-09-01, 0, 1",
    "2014-09-07, 0, 1",
    "2014-09-08, 1, 2",
    "2015-03-01, 25, 26",
    "2015-03-02, 26, 27"
  })
  void a10WeeksElapsed(LocalDate asOf, int elapsed, int week) {
    assertEquals(OptionalInt.of(elapsed), limit(asOf).weeksElapsed());
    assertEquals(OptionalInt.of(week), limit(asOf).week());
  }

  @Test
  void a11NoWeeksBeforeTheProceedingsBegin() {
    assertEquals(OptionalInt.empty(), limit(ISSUE.minusDays(1)).weeksElapsed());
    assertEquals(OptionalInt.empty(), limit(ISSUE.minusDays(1)).week());
  }

  /** R-DATE-09: judged by the law of the day of issue. */
  @Test
  void a12NoLimitBeforeTheOutlineSetOne() {
    Commencement early = new Commencement(LocalDate.of(2013, 6, 30), null);
    assertNull(StatutoryLimit.of(early, List.of(), null, LawToConfirm.USUAL, AS_OF).lastDay());
    Commencement pilot = new Commencement(LocalDate.of(2013, 7, 1), null);
    assertEquals(
        LocalDate.of(2013, 12, 29),
        StatutoryLimit.of(pilot, List.of(), null, LawToConfirm.USUAL, LocalDate.of(2013, 8, 1))
            .lastDay());
  }

  @Test
  void a13ACommencementNeedsADateAndAnOrder() {
    assertThrows(IllegalArgumentException.class, () -> new Commencement(null, null));
    assertThrows(IllegalArgumentException.class, () -> new Commencement(ISSUE, ISSUE.plusDays(1)));
  }

  /** R-COURT-06, -07: order of input never matters; more time never brings the limit forward. */
  @Test
  void foldIsMonotoneAndIgnoresTheOrderOfInput() {
    Seeds.forEach(
        300,
        random -> {
          List<Extension> extensions = some(random);
          LocalDate asOf = ISSUE.plusDays(random.nextInt(700));
          StatutoryLimit limit =
              StatutoryLimit.of(ISSUED, extensions, null, LawToConfirm.USUAL, asOf);
          List<Extension> shuffled = new ArrayList<>(extensions);
          Collections.shuffle(shuffled, random);
          assertEquals(limit, StatutoryLimit.of(ISSUED, shuffled, null, LawToConfirm.USUAL, asOf));

          LocalDate lastDay = limit.lastDay();
          assertTrue(lastDay != null && !lastDay.isBefore(LIMIT));
          Extension more = new Extension(asOf, LIMIT.plusDays(random.nextInt(400) - 50));
          shuffled.add(more);
          LocalDate then =
              StatutoryLimit.of(ISSUED, shuffled, null, LawToConfirm.USUAL, asOf).lastDay();
          assertTrue(then != null && !then.isBefore(lastDay));
        });
  }

  /** R-COURT-06: extensions that no rule speaks against add at most eight weeks each. */
  @Test
  void unobjectedExtensionsAddAtMostEightWeeksEach() {
    Seeds.forEach(
        300,
        random -> {
          List<Extension> granted = new ArrayList<>();
          LocalDate day = LIMIT.minusDays(20);
          for (int i = 0; i < 4; i++) {
            StatutoryLimit limit =
                StatutoryLimit.of(ISSUED, granted, null, LawToConfirm.USUAL, day);
            LocalDate lastDay = limit.lastDay();
            Extension next = new Extension(day, day.plusDays(random.nextInt(120)));
            boolean allowed = limit.against(next, LawToConfirm.USUAL).isEmpty();
            LocalDate from = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
            boolean within =
                !next.newEnd().isAfter(from.plusDays(56))
                    && (lastDay == null || next.newEnd().isAfter(lastDay));
            assertEquals(within, allowed);
            if (allowed) {
              granted.add(next);
            }
            day = day.plusDays(1 + random.nextInt(40));
          }
        });
  }

  private static List<Extension> some(Random random) {
    List<Extension> extensions = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      LocalDate granted = ISSUE.plusDays(random.nextInt(400));
      extensions.add(new Extension(granted, granted.plusDays(random.nextInt(200))));
    }
    return extensions;
  }

  /** R-COURT-06: both figures of section 32(8) are to be confirmed, and are configuration. */
  @Test
  void theLongestExtensionIsThatOfTheConfiguration() {
    StatutoryLimit limit = limit(AS_OF);
    LocalDate late = LIMIT.plusDays(9);
    Extension fromGrant = new Extension(late, late.plusWeeks(8));
    assertEquals(List.of(), limit.against(fromGrant, LawToConfirm.USUAL));
    assertEquals(
        List.of("R-COURT-06"),
        limit.against(fromGrant, Laws.with("extensionFromGrant", false)).stream()
            .map(finding -> finding.rule().value())
            .toList());
    Extension fromLimit = new Extension(late, LIMIT.plusWeeks(8));
    assertEquals(List.of(), limit.against(fromLimit, Laws.with("extensionFromGrant", false)));
    assertEquals(
        LIMIT.plusWeeks(6),
        limit
            .against(
                new Extension(LIMIT.minusDays(3), LIMIT.plusWeeks(8)),
                Laws.with("extensionWeeks", 6))
            .get(0)
            .dates()
            .get(2));
  }

  /** R-DATE-09: an extension is judged by the law of the day on which it was granted. */
  @Test
  void theLongestExtensionIsThatOfTheDayOfTheGrant() {
    StatutoryLimit limit = limit(AS_OF);
    LocalDate granted = LIMIT.minusDays(3);
    Extension ten = new Extension(granted, LIMIT.plusWeeks(10));
    assertEquals(
        List.of(), limit.against(ten, longest(DatedFigure.parse("8, 10 from " + granted))));
    assertEquals(
        limit.against(ten, LawToConfirm.USUAL),
        limit.against(ten, longest(DatedFigure.parse("8, 10 from " + granted.plusDays(1)))));
  }

  private static LawToConfirm longest(DatedFigure weeks) {
    return Laws.with("extensionWeeks", weeks);
  }
}
