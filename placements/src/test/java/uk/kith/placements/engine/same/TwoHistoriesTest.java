package uk.kith.placements.engine.same;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.same.TwoHistories.Spell;

/** R-DATA-01 of two records: from placements of their own to those that cannot be one child's. */
class TwoHistoriesTest {

  private static Spell lived(String start, @Nullable String end, String careBegan) {
    return new Spell(
        LocalDate.parse(start),
        end == null ? null : LocalDate.parse(end),
        LocalDate.parse(careBegan),
        true);
  }

  private static List<String> said(List<Finding> findings) {
    return findings.stream().map(Finding::text).toList();
  }

  private static final Spell IN_2012 = lived("2012-01-01", "2012-06-01", "2012-01-01");

  @Test
  void aPlacementThatBeginsOnTheDayOnWhichTheOtherEndedIsAMove() {
    assertEquals(
        List.of(),
        TwoHistories.against(List.of(IN_2012), List.of(lived("2012-06-01", null, "2012-01-01"))));
    assertEquals(List.of(), TwoHistories.against(List.of(IN_2012), List.of()));
  }

  @Test
  void twoHomesOnTheSameDaysAreToldWithTheirDays() {
    List<Finding> against =
        TwoHistories.against(
            List.of(IN_2012), List.of(lived("2012-05-20", "2012-09-01", "2012-05-20")));
    assertEquals(
        List.of(
            "Both records say where the child lived from 20 May 2012 to 31 May 2012. Nobody lives"
                + " in two homes. Correct one of both records first."),
        said(against));
    assertEquals(
        List.of(LocalDate.of(2012, 5, 20), LocalDate.of(2012, 5, 31)), against.get(0).dates());
    assertTrue(against.get(0).hardBlock());
  }

  @Test
  void oneDayIsADay() {
    assertEquals(
        List.of(
            "Both records say where the child lived on 31 May 2012. Nobody lives in two homes."
                + " Correct one of both records first."),
        said(
            TwoHistories.against(
                List.of(IN_2012), List.of(lived("2012-05-31", "2013-01-01", "2012-01-01")))));
  }

  @Test
  void twoPlacementsThatGoOnAreOneTooMany() {
    assertEquals(
        List.of(
            "Both records say where the child lived from 1 March 2014 on, and neither says that it"
                + " ended. Nobody lives in two homes. Correct one of both records first."),
        said(
            TwoHistories.against(
                List.of(lived("2013-01-01", null, "2013-01-01")),
                List.of(lived("2014-03-01", null, "2014-03-01")))));
  }

  @Test
  void ofAPlacementThatTheCallerMayNotKnowNoDayIsTold() {
    Spell sealed = new Spell(LocalDate.of(2012, 2, 1), null, LocalDate.of(2012, 1, 1), false);
    List<Finding> against = TwoHistories.against(List.of(IN_2012, sealed), List.of(sealed));
    assertEquals(
        List.of(
            "Both records say where the child lived on the same days. Correct one of both records"
                + " first."),
        said(against));
    assertEquals(List.of(), against.get(0).dates());
  }

  /** One is in care from January to September, with nothing recorded in the summer. */
  @Test
  void aPeriodOfCareInsideAnotherIsImpossible() {
    assertEquals(
        List.of(
            "The records tell two periods of care on the same days, begun on 1 January 2012 and on"
                + " 1 July 2012. Correct one of both records first."),
        said(
            TwoHistories.against(
                List.of(IN_2012, lived("2012-08-01", "2012-09-01", "2012-01-01")),
                List.of(lived("2012-07-01", "2012-07-20", "2012-07-01")))));
  }

  @Test
  void whicheverRecordIsNamedFirstTheSameIsFound() {
    List<Spell> one = List.of(IN_2012);
    List<Spell> other = List.of(lived("2012-05-20", "2012-09-01", "2012-05-20"));
    assertEquals(TwoHistories.against(one, other), TwoHistories.against(other, one));
  }
}
