package uk.kith.sufficiency.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.CareSpan;
import uk.kith.sufficiency.engine.Indicator.Excluded;

class CourtLengthsTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  private static final List<CareSpan> SPANS =
      List.of(
          span("2014-01-01", "2014-07-02"),
          span("2014-02-05", "2014-09-03"),
          span("2014-04-14", "2014-09-01"),
          span("2013-01-01", "2014-06-30"),
          span(null, "2014-08-01"),
          span("2014-03-01", null),
          span("2012-03-01", null));

  /** Who opens a figure finds the cases that it counts. */
  @Test
  void whatIsOpenedIsWhatIsCounted() {
    List<Indicator> figures = CourtLengths.of(SPANS, DAY);
    assertEquals(Integer.valueOf(counted(CourtLengths.WEEKS)), figures.get(0).denominator());
    assertEquals(Integer.valueOf(counted(CourtLengths.IN_TIME)), figures.get(1).numerator());
    assertEquals(1, counted(CourtLengths.IN_TIME));
  }

  private static int counted(String figure) {
    return (int) SPANS.stream().filter(each -> Indicators.counts(figure, each, DAY)).count();
  }

  private static CareSpan span(@Nullable String issued, @Nullable String concluded) {
    return new CareSpan(
        issued == null ? null : LocalDate.parse(issued),
        concluded == null ? null : LocalDate.parse(concluded));
  }

  /**
   * R-SUFF-13: 182 days from 1 January to 2 July, one too many for 26 weeks that begin with the
   * day; 210 days from 5 February to 3 September; 140 from 14 April to 1 September. 532 days in
   * three cases are 25.3 weeks; one of three is in time.
   */
  @Test
  void averagesThoseConcludedInTheQuarterAndKeepsOpenOnesBeside() {
    List<Indicator> figures = CourtLengths.of(SPANS, DAY);
    Indicator weeks = figures.get(0);
    assertEquals(532, weeks.numerator());
    assertEquals(3, weeks.denominator());
    assertEquals(25, weeks.value());
    assertEquals(LocalDate.of(2014, 7, 1), weeks.from());
    assertEquals(
        List.of(new Excluded("still-open", 2), new Excluded("day-of-issue-not-known", 1)),
        weeks.excluded());
    Indicator inTime = figures.get(1);
    assertEquals(1, inTime.numerator());
    assertEquals(33, inTime.value());
  }

  /** R-SUFF-13: the last day of the 26 weeks is in time. */
  @Test
  void theLastDayOfTheWeeksIsInTime() {
    assertEquals(
        100, CourtLengths.of(List.of(span("2014-01-01", "2014-07-01")), DAY).get(1).value());
  }

  @Test
  void aQuarterWithoutAnEndHasNoAverage() {
    assertNull(CourtLengths.of(List.of(span("2014-01-01", null)), DAY).get(0).value());
  }
}
