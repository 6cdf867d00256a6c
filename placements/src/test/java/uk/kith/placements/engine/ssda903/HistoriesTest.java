package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.ssda903.Returns903.check;
import static uk.kith.placements.engine.ssda903.Returns903.episodes;
import static uk.kith.placements.engine.ssda903.Returns903.file;
import static uk.kith.placements.engine.ssda903.Returns903.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.ssda903.ChildTold.Dated;

class HistoriesTest {

  private static final String SW = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n";

  private final HeldYear year2018 =
      held(
          check(
              2018,
              header("1,1,27/03/2008,WROM,,,\n"),
              episodes("1,2017-05-01,S,C1,N1,U6,PR1,,,,s601aa,,1\n"),
              file("sw.csv", SW + "1,,SW1,2017-05-01,,\n")));
  private final HeldYear year2019 =
      held(
          check(
              2019,
              header("1,1,28/03/2008,WBRI,,,\n2,2,01/02/2010,NOBT,,,\n"),
              episodes("1,2018-06-01,P,C1,N1,K2,PR4,2018-09-01,E4A,,S60 1AB,,2\n"),
              file("sw.csv", SW + "1,,SW2,2018-06-01,2018-09-01,\n")));

  @Test
  void yearsTogetherTellOneHistoryInWhateverOrderTheyCome() {
    Histories histories = Histories.of(List.of(year2019, year2018), Set.of("1", "2"), Set.of());
    assertEquals(histories, Histories.of(List.of(year2018, year2019), Set.of("1", "2"), Set.of()));
    ChildTold one = histories.children().get(0);
    assertEquals(LocalDate.of(2008, 3, 28), one.born(), "the latest return's");
    assertEquals("WROM", one.ethnicCode(), "R-DATA-10: queried, not overwritten");
    assertEquals(Sex.MALE, one.sex());
    assertEquals(2, one.placements().size());
    assertEquals(day(2018, 6, 1), one.placements().get(0).end());
    assertEquals(day(2017, 5, 1), one.placements().get(1).careBegan());
    assertEquals(List.of(new Dated(day(2017, 5, 1), day(2018, 8, 31), "C1")), one.legalStatuses());
    assertEquals(
        List.of(
            new Dated(day(2017, 5, 1), day(2018, 5, 31), "S60 1AA"),
            new Dated(day(2018, 6, 1), null, "S60 1AB")),
        one.homes());
    assertEquals(
        List.of(
            new Dated(day(2017, 5, 1), day(2018, 5, 31), "SW1"),
            new Dated(day(2018, 6, 1), day(2018, 8, 31), "SW2")),
        one.workers());
  }

  @Test
  void anEndBetweenTwoReturnsIsARepairOfTheOlderRow() {
    // R-DATA-01, R-DATA-11
    Repair repair =
        Histories.of(List.of(year2018, year2019), Set.of("1"), Set.of()).repairs().get(0);
    assertEquals(2018, repair.year());
    assertEquals("2018-06-01", repair.repaired());
  }

  @Test
  void aChildWithoutABirthIsToldOnlyIfTheRegisterKnowsIt() {
    HeldYear year = held(check(2018, episodes("3,2017-05-01,S,C1,N1,U6,PR1,,,,,,1\n")));
    assertTrue(Histories.of(List.of(year), Set.of("3"), Set.of()).children().isEmpty());
    ChildTold told = Histories.of(List.of(year), Set.of("3"), Set.of("3")).children().get(0);
    assertNull(told.born());
    assertEquals(1, told.placements().size());
  }

  private static HeldYear held(CheckedReturn checked) {
    return new HeldYear(checked.year(), checked.rows());
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
