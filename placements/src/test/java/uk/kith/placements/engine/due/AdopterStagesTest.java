package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.due.Told.HOUSEHOLD;
import static uk.kith.placements.engine.due.Told.day;
import static uk.kith.placements.engine.due.Told.lines;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Severity;

/** R-ADOPT-04, R-ADOPT-05, R-ADOPT-06: the stages of adopters. */
class AdopterStagesTest {

  @Test
  void stageOneIsDecidedWithinTwoMonths() {
    // 30 December and two months: February 2014 ends on the 28th.
    assertEquals(
        List.of("DUE R-ADOPT-04 2014-02-28"),
        lines(stages("2013-12-30", null, null, null).due(day("2014-02-28"))));
    // 2016 has a 29th.
    assertEquals(
        List.of("DUE R-ADOPT-04 2016-02-29"),
        lines(stages("2015-12-30", null, null, null).due(day("2016-01-01"))));
  }

  @Test
  void stageTwoBeginsWithinSixMonthsAndIsDecidedWithinFour() {
    var adopters = stages("2013-12-30", "2014-02-20", "2014-06-30", null);

    assertEquals(
        List.of(
            "DONE R-ADOPT-04 2014-02-28 on 2014-02-20",
            "DONE R-ADOPT-05 2014-08-20 on 2014-06-30",
            "DUE R-ADOPT-06 2014-10-30"),
        lines(adopters.due(day("2014-09-30"))));
  }

  @Test
  void stepsAreDueOnlyWhenTheOneBeforeWasReached() {
    var adopters = stages("2013-12-30", "2014-02-20", "2014-06-30", null);

    assertEquals(
        List.of("DONE R-ADOPT-04 2014-02-28 on 2014-02-20", "LATE R-ADOPT-05 2014-08-20"),
        lines(stages("2013-12-30", "2014-02-20", null, null).due(day("2014-08-21"))));
    assertEquals(
        List.of("DONE R-ADOPT-04 2014-02-28 on 2014-02-20", "DUE R-ADOPT-05 2014-08-20"),
        lines(adopters.due(day("2014-06-29"))));
  }

  @Test
  void longerStageWithARecordedReasonIsAWarning() {
    var explained =
        new AdopterStages(
            HOUSEHOLD, day("2013-12-30"), null, null, null, null, Set.of(Duty.ADOPTER_STAGE_ONE));

    assertEquals(Severity.WARNING, explained.due(day("2014-03-01")).get(0).severity());
    assertEquals(
        Severity.ERROR,
        stages("2013-12-30", null, null, null).due(day("2014-03-01")).get(0).severity());
  }

  @Test
  void withdrawnApplicationHasNothingDue() {
    var withdrawn =
        new AdopterStages(
            HOUSEHOLD, day("2013-12-30"), null, null, null, day("2014-02-01"), Set.of());

    assertEquals(List.of(), withdrawn.due(day("2014-09-30")));
  }

  @Test
  void applicationsBeforeTheStagesExistedHaveNone() {
    assertEquals(List.of(), stages("2013-06-30", null, null, null).due(day("2014-01-01")));
  }

  private static AdopterStages stages(
      String goesAhead,
      @Nullable String stageOne,
      @Nullable String stageTwo,
      @Nullable String decided) {
    return new AdopterStages(
        HOUSEHOLD,
        day(goesAhead),
        dayOrNull(stageOne),
        dayOrNull(stageTwo),
        dayOrNull(decided),
        null,
        Set.of());
  }

  private static @Nullable LocalDate dayOrNull(@Nullable String iso) {
    return iso == null ? null : day(iso);
  }
}
