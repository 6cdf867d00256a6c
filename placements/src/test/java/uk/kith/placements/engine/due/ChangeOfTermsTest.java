package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.kith.placements.engine.due.Told.HOUSEHOLD;
import static uk.kith.placements.engine.due.Told.day;
import static uk.kith.placements.engine.due.Told.lines;
import static uk.kith.placements.engine.due.Told.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-PLACE-12: from when new terms may apply. */
class ChangeOfTermsTest {

  @ParameterizedTest
  @CsvSource({
    "2014-12-01, 2014-12-30", // 2 to 29 December are the 28 days
    "2014-12-10, 2015-01-08", // over Christmas: 11 December to 7 January
    "2016-02-01, 2016-03-01" // 2 to 29 February: the leap day is the 28th
  })
  void noticeRunsOutBeforeTheTermsChange(LocalDate notice, LocalDate earliest) {
    assertEquals(earliest, change(notice, null, null, earliest).earliest());
    assertEquals(List.of(), change(notice, null, null, earliest).findings());
    assertEquals(
        List.of("ERROR R-PLACE-12"),
        rules(change(notice, null, null, earliest.minusDays(1)).findings()));
  }

  @Test
  void agreementAndStatementOfSupportChangeTheTermsAtOnce() {
    assertEquals(
        day("2014-12-03"),
        change(day("2014-12-01"), day("2014-12-02"), day("2014-12-03"), day("2014-12-03"))
            .earliest());
  }

  @Test
  void agreementWithoutTheStatementLeavesTheNotice() {
    assertEquals(
        day("2014-12-30"),
        change(day("2014-12-01"), day("2014-12-02"), null, day("2014-12-02")).earliest());
  }

  @Test
  void withoutNoticeOrAgreementThereIsNoSuchDay() {
    var change = change(null, null, null, day("2014-12-03"));

    assertNull(change.earliest());
    assertEquals(List.of("ERROR R-PLACE-12"), rules(change.findings()));
  }

  /** Notice of 1 December: they may apply from the 30th, which is told before it comes. */
  @Test
  void theEarliestDayIsDueBeforeItComesWhileNoNewTermsAreRecorded() {
    var announced = change(day("2014-12-01"), null, null, null);
    assertEquals(List.of("DUE R-PLACE-12 2014-12-30"), lines(announced.due(day("2014-12-02"))));
    assertEquals(
        "New terms of approval on record: due by 30 December 2014, the first day on which they may"
            + " apply after the notice of 1 December 2014.",
        announced.due(day("2014-12-02")).get(0).text());
    assertEquals(List.of("LATE R-PLACE-12 2014-12-30"), lines(announced.due(day("2014-12-31"))));
    assertEquals(List.of(), announced.findings());
    assertEquals(
        List.of("DUE R-PLACE-12 2014-12-03"),
        lines(
            change(day("2014-12-01"), day("2014-12-02"), day("2014-12-03"), null)
                .due(day("2014-12-03"))));
    assertEquals(List.of(), change(null, day("2014-12-02"), null, null).due(day("2014-12-03")));
    assertEquals(
        List.of(), change(day("2014-12-01"), null, null, day("2014-12-30")).due(day("2014-12-02")));
  }

  private static ChangeOfTerms change(
      @Nullable LocalDate notice,
      @Nullable LocalDate agreed,
      @Nullable LocalDate support,
      @Nullable LocalDate effective) {
    return new ChangeOfTerms(HOUSEHOLD, notice, agreed, support, effective);
  }
}
