package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.kith.placements.engine.due.Told.HOUSEHOLD;
import static uk.kith.placements.engine.due.Told.day;
import static uk.kith.placements.engine.due.Told.lines;
import static uk.kith.placements.engine.due.Told.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.due.TemporaryApproval.Check;
import uk.kith.placements.engine.due.TemporaryApproval.Extension;
import uk.kith.placements.engine.due.TemporaryApproval.Refusal;

/** R-PLACE-14 to R-PLACE-18, and R-PLACE-56: temporary approval of connected persons. */
class TemporaryApprovalTest {

  private static final LocalDate START = day("2014-12-01");

  /** 112 days: 30 to the end of December, 31, 28, and 23 in March. */
  private static final LocalDate LAST = day("2015-03-23");

  /** 56 days more: 8 to the end of March, 30, and 18 in May. */
  private static final LocalDate EXTENDED = day("2015-05-18");

  @ParameterizedTest
  @CsvSource({
    "2014-12-01, 2015-03-23",
    "2015-11-30, 2016-03-21", // 31, 31, 29 with the leap day, and 21: 112
    "2020-06-01, 2020-11-16", // 24 weeks: 29, 31, 31, 30, 31, and 16: 168
    "2020-04-23, 2020-08-13", // the day before the temporary law: 7, 31, 30, 31, 13
    "2020-09-26, 2021-01-16" // the day after it: 4, 31, 30, 31, 16
  })
  void lastsAsManyWeeksAsTheLawOfItsFirstDay(LocalDate start, LocalDate last) {
    var open = approval(start, List.of(), null, null);

    assertEquals(List.of("DUE R-PLACE-14 " + last), lines(open.due(last)));
  }

  @Test
  void everyDayAfterItRanOutIsCritical() {
    var due = approval(START, List.of(), null, null).due(LAST.plusDays(1));

    assertEquals(List.of("LATE R-PLACE-18 2015-03-23"), lines(due));
    assertEquals(Severity.CRITICAL, due.get(0).severity());
  }

  @Test
  void fullApprovalSettlesIt() {
    var approved = approval(START, List.of(), null, day("2015-03-02"));

    assertEquals(
        List.of("DONE R-PLACE-14 2015-03-23 on 2015-03-02"),
        lines(approved.due(day("2015-06-01"))));
  }

  @Test
  void extensionAddsUpToEightWeeksOnce() {
    var extended =
        approval(START, List.of(extension("2015-03-16", EXTENDED, Check.values())), null, null);

    assertEquals(List.of("DUE R-PLACE-15 2015-05-18"), lines(extended.due(EXTENDED)));
    assertEquals(List.of(), extended.findings(EXTENDED));
    // Before it was decided it does not count.
    assertEquals(List.of("DUE R-PLACE-14 2015-03-23"), lines(extended.due(day("2015-03-15"))));
  }

  @Test
  void longerExtensionEndsAfterEightWeeksAndIsFound() {
    var tooLong =
        approval(
            START,
            List.of(extension("2015-03-16", EXTENDED.plusDays(1), Check.values())),
            null,
            null);

    assertEquals(List.of("LATE R-PLACE-18 2015-05-18"), lines(tooLong.due(EXTENDED.plusDays(1))));
    assertEquals(List.of("ERROR R-PLACE-15"), rules(tooLong.findings(EXTENDED)));
  }

  @Test
  void secondExtensionAddsNothingAndIsFound() {
    var twice =
        approval(
            START,
            List.of(
                extension("2015-04-13", day("2015-05-11"), Check.values()),
                extension("2015-03-16", day("2015-04-20"), Check.values())),
            null,
            null);

    assertEquals(List.of("DUE R-PLACE-15 2015-04-20"), lines(twice.due(day("2015-04-20"))));
    assertEquals(List.of("ERROR R-PLACE-15"), rules(twice.findings(day("2015-04-20"))));
  }

  @Test
  void extensionAfterItRanOutRevivesNothing() {
    var late =
        approval(START, List.of(extension("2015-03-24", EXTENDED, Check.values())), null, null);

    assertEquals(List.of("LATE R-PLACE-18 2015-03-23"), lines(late.due(day("2015-03-25"))));
    assertEquals(List.of("ERROR R-PLACE-15"), rules(late.findings(day("2015-03-25"))));
  }

  @Test
  void checksThatWereNotMadeBeforeAnExtensionAreNamed() {
    var unchecked =
        approval(
            START,
            List.of(extension("2015-03-16", EXTENDED, Check.MOST_APPROPRIATE, Check.PANEL_VIEWS)),
            null,
            null);
    var findings = unchecked.findings(EXTENDED);

    assertEquals(List.of("ERROR R-PLACE-17"), rules(findings));
    assertEquals(
        "The extension of 16 March 2015 has no record before it of word to the reviewing officer and"
            + " the nominated officer’s approval.",
        findings.get(0).text());
  }

  @Test
  void reviewOfARefusalKeepsItOpenUntilTheOutcome() {
    var waiting =
        approval(START, List.of(), new Refusal(day("2015-03-20"), day("2015-06-05")), null);

    assertEquals(List.of("DUE R-PLACE-16"), lines(waiting.due(day("2015-06-04"))));
    assertEquals(List.of("DUE R-PLACE-16 2015-06-05"), lines(waiting.due(day("2015-06-05"))));
    assertEquals(List.of("LATE R-PLACE-18 2015-06-05"), lines(waiting.due(day("2015-06-06"))));
  }

  @Test
  void reviewSoughtAfterItRanOutKeepsNothingOpen() {
    var late = approval(START, List.of(), new Refusal(LAST.plusDays(1), null), null);

    assertEquals(List.of("LATE R-PLACE-18 2015-03-23"), lines(late.due(day("2015-04-01"))));
  }

  @Test
  void extensionBeforeTheApprovalIsRefused() {
    List<Extension> before = List.of(extension("2014-11-30", EXTENDED));

    assertThrows(IllegalArgumentException.class, () -> approval(START, before, null, null));
  }

  @Test
  void shorterTimeForWhichItWasGivenCounts() {
    var until = day("2015-02-02");
    var shorter = new TemporaryApproval(HOUSEHOLD, START, until, List.of(), null, null, null);
    var longer = new TemporaryApproval(HOUSEHOLD, START, EXTENDED, List.of(), null, null, null);

    assertEquals(List.of("DUE R-PLACE-14 2015-02-02"), lines(shorter.due(START)));
    assertEquals(List.of(), shorter.findings(START));
    assertEquals(List.of("DUE R-PLACE-14 2015-03-23"), lines(longer.due(START)));
    assertEquals(List.of("ERROR R-PLACE-14"), rules(longer.findings(START)));
  }

  private static TemporaryApproval approval(
      LocalDate start,
      List<Extension> extensions,
      @Nullable Refusal refusal,
      @Nullable LocalDate approved) {
    return new TemporaryApproval(HOUSEHOLD, start, null, extensions, refusal, approved, null);
  }

  /** Every check was made the day before. */
  private static Extension extension(String decided, LocalDate newEnd, Check... checks) {
    Map<Check, LocalDate> made =
        Arrays.stream(checks).collect(Collectors.toMap(c -> c, c -> day(decided).minusDays(1)));
    return new Extension(day(decided), newEnd, made);
  }
}
