package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.due.Told.PLACEMENT;
import static uk.kith.placements.engine.due.Told.day;
import static uk.kith.placements.engine.due.Told.lines;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-PLACE-13, and R-PLACE-56 with R-DATE-09: six working days outside the terms. */
class EmergencyPlacementTest {

  @ParameterizedTest
  @CsvSource({
    "2014-12-22, 2015-01-02", // 23, 24, 29, 30, 31 December, 2 January
    "2015-04-01, 2015-04-13", // 2 April; Good Friday to Easter Monday; 7, 8, 9, 10, 13
    "2016-02-26, 2016-03-07", // Friday; 29 February is a Monday; 1, 2, 3, 4, 7 March
    "2021-06-01, 2021-06-09" // 2, 3, 4, 7, 8, 9 June
  })
  void endsOrIsCoveredWithinSixWorkingDays(LocalDate start, LocalDate last) {
    var open = new EmergencyPlacement(PLACEMENT, start, null, null);

    assertEquals(List.of("DUE R-PLACE-13 " + last), lines(open.due(last)));
    assertEquals(List.of("LATE R-PLACE-13 " + last), lines(open.due(last.plusDays(1))));
  }

  @Test
  void newTermsOrAnEndSettleIt() {
    LocalDate start = day("2014-12-22");
    LocalDate settled = day("2014-12-30");
    List<String> done = List.of("DONE R-PLACE-13 2015-01-02 on 2014-12-30");

    assertEquals(
        done,
        lines(new EmergencyPlacement(PLACEMENT, start, settled, null).due(day("2015-02-01"))));
    assertEquals(
        done,
        lines(
            new EmergencyPlacement(PLACEMENT, start, day("2015-01-20"), settled)
                .due(day("2015-02-01"))));
  }

  @Test
  void temporaryLawOf2020SetNoLimit() {
    var first = new EmergencyPlacement(PLACEMENT, day("2020-04-24"), null, null);
    var last = new EmergencyPlacement(PLACEMENT, day("2020-09-25"), null, null);
    var before = new EmergencyPlacement(PLACEMENT, day("2020-04-23"), null, null);
    var after = new EmergencyPlacement(PLACEMENT, day("2020-09-28"), null, null);

    assertEquals(List.of("LIFTED R-PLACE-56"), lines(first.due(day("2020-12-01"))));
    assertEquals(List.of("LIFTED R-PLACE-56"), lines(last.due(day("2020-12-01"))));
    // 24, 27, 28, 29, 30 April, 1 May; 29, 30 September, 1, 2, 5, 6 October.
    assertEquals(List.of("LATE R-PLACE-13 2020-05-01"), lines(before.due(day("2020-12-01"))));
    assertEquals(List.of("LATE R-PLACE-13 2020-10-06"), lines(after.due(day("2020-12-01"))));
  }

  @Test
  void dayBeyondTheKnownBankHolidaysIsProvisional() {
    // 21, 24, 27, 28, 31 December 2029 and 1 January 2030, of which nothing is known yet.
    var start = new EmergencyPlacement(PLACEMENT, day("2029-12-20"), null, null);

    assertEquals(
        List.of("DUE R-PLACE-13 2030-01-01 provisional"), lines(start.due(day("2029-12-20"))));
  }

  @Test
  void noLawOfTheCatalogueLimitedItBefore2011() {
    var early = new EmergencyPlacement(PLACEMENT, day("2010-12-01"), null, null);

    assertEquals(List.of(), early.due(day("2014-01-01")));
  }
}
