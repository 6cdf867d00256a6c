package uk.kith.app.web.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.list.Worklist;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.service.Jobs;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.api.CourtChanges;
import uk.kith.sufficiency.api.ForecastQuestion;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.ForecastView;

/** R-SUFF-14: a file tells of no few children, and of none by the difference. */
class ForecastListTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  /** After the day and seven cells for each of five numbers. */
  private static final int SHARE = 36;

  @Test
  void aSmallPartTakesTheSmallestOtherWithIt() {
    List<String> cells = medians(point(100), point(60), point(37), point(3));
    assertEquals(List.of("100", "60", "withheld", "withheld"), cells);
  }

  @Test
  void twoSmallPartsHideEachOther() {
    List<String> cells = medians(point(66), point(60), point(2), point(4));
    assertEquals(List.of("66", "60", "withheld", "withheld"), cells);
  }

  @Test
  void nothingAndFiveAreTold() {
    assertEquals(List.of("65", "60", "5", "0"), medians(point(65), point(60), point(5), point(0)));
  }

  @Test
  void theShareIsWithheldWhereItTellsTheNumber() {
    Worklist.Row row = row(point(100), point(97), point(3), point(0));
    assertEquals("withheld", row.cells().get(SHARE).value().words());
    assertEquals("withheld", row.cells().get(row.cells().size() - 1).value().words());
    Worklist.Row told = row(point(100), point(60), point(40), point(0));
    assertEquals("40.0", told.cells().get(SHARE).value().words());
  }

  /** Which of today are told is for the figures of the day to say: see PublishedForecastTest. */
  @Test
  void ofTheDayItselfWhatTheFiguresDoNotTellIsNotThere() {
    Worklist.Row row =
        ForecastList.of(view(), "Rotherham")
            .row(
                new ForecastList.Month(
                    0, DAY, point(398), null, point(175), null, point(44), null, null, null));
    List<String> told =
        List.of(1, 8, 15, 22, 29, 36).stream()
            .map(column -> row.cells().get(column).value().words())
            .toList();
    assertEquals(List.of("398", "withheld", "175", "withheld", "withheld", "44.0"), told);
  }

  /** The median, and where 50, 80 and 95 % of the futures lie; who is placed for adoption apart. */
  @Test
  void everyNumberHasItsThreeRanges() {
    Point all = new Point(6, DAY, 91, 94, 97, 100, 103, 106, 109, 100);
    Worklist.Row row = row(all, point(60), point(40), point(0));
    assertEquals(
        List.of("100", "97", "103", "94", "106", "91", "109"),
        row.cells().subList(1, 8).stream().map(cell -> cell.value().words()).toList());
    assertEquals("20", row.cells().get(29).value().words());
    assertEquals(43, row.cells().size());
  }

  private static List<String> medians(Point all, Point local, Point outside, Point notKnown) {
    Worklist.Row row = row(all, local, outside, notKnown);
    return List.of(1, 8, 15, 22).stream()
        .map(column -> row.cells().get(column).value().words())
        .toList();
  }

  private static Worklist.Row row(Point all, Point local, Point outside, Point notKnown) {
    return ForecastList.of(view(), "Rotherham")
        .row(
            new ForecastList.Month(
                6, DAY, all, local, outside, notKnown, point(40), point(20), null, null));
  }

  private static Point point(double number) {
    return new Point(0, DAY, number, number, number, number, number, number, number, number);
  }

  private static ForecastView view() {
    return view(36);
  }

  static ForecastView view(int months) {
    UUID id = new UUID(0, 1);
    BaselineView baseline =
        new BaselineView(
            new BaselineId(id),
            DAY,
            Instant.EPOCH,
            "x",
            "f",
            1,
            1,
            1,
            DAY,
            false,
            0,
            0,
            null,
            false,
            true);
    return new ForecastView(
        new ForecastId(id),
        baseline,
        ForecastQuestion.AS_NOW,
        months,
        1_000,
        1,
        Instant.EPOCH,
        "x",
        Jobs.Status.DONE,
        100,
        "",
        false,
        new CourtChanges(0),
        null);
  }
}
