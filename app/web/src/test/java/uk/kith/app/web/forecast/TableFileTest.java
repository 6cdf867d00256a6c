package uk.kith.app.web.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.sufficiency.api.StatementContent.Table;
import uk.kith.sufficiency.api.UnitCosts.SetCost;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;
import uk.kith.sufficiency.engine.history.Home;

/** Tables of sufficiency as files, and what they say of costs. */
class TableFileTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final Instant MOMENT = Instant.parse("2014-09-30T09:00:00Z");

  private static final Worklist<List<String>> FILE =
      TableFile.list(
          new Table(
              "Children",
              "",
              List.of("Age", "Looked after", "80% range", "Outside", "80% range"),
              List.of(List.of("1 to 4", "1,204", "under 5 to 12", "−2.5", "recorded"))),
          "/sufficiency/tables/ages",
          DAY);

  @Test
  void aRangeIsTwoColumnsNamedByWhatStandsBeforeThem() {
    assertEquals(
        List.of(
            "Age",
            "Looked after",
            "Looked after, 80% from",
            "Looked after, 80% to",
            "Outside",
            "Outside, 80% from",
            "Outside, 80% to"),
        FILE.columns().stream().map(ListColumn::name).toList());
    List<String> row = List.of("1 to 4", "1,204", "under 5 to 12", "−2.5", "recorded");
    assertEquals(
        List.of("1 to 4", "1,204", "under 5", "12", "−2.5", "recorded", "recorded"),
        FILE.row(row).cells().stream().map(cell -> cell.value().words()).toList());
  }

  @Test
  void numbersAreNumbersAndWhatIsWithheldIsNot() {
    List<Value> values =
        FILE
            .row(List.of("Under 1", "1,204", "under 5 to 12", "−2.5", "£4,100 to £5,000"))
            .cells()
            .stream()
            .map(Worklist.Cell::value)
            .toList();
    assertEquals(1_204, assertInstanceOf(Value.Amount.class, values.get(1)).number());
    assertInstanceOf(Value.Text.class, values.get(2));
    assertEquals(-2.5, assertInstanceOf(Value.Amount.class, values.get(4)).number());
    assertEquals(4_100, assertInstanceOf(Value.Amount.class, values.get(5)).number());
  }

  /** Fees come before what somebody set; what nobody knows is said. */
  @Test
  void aCostTellsWhereItComesFrom() {
    UnitCostsPage page =
        UnitCostsPageMaker.page(
            List.of(
                new SetCost(Home.RESIDENTIAL, 300_000, 400_000, "", MOMENT, "ann", null),
                new SetCost(Home.AGENCY_FOSTERING, 60_000, 80_000, "", MOMENT, "ann", null),
                new SetCost(
                    Home.RESIDENTIAL, 280_000, 390_000, "Budget 2013-14", MOMENT, "ben", MOMENT)),
            List.of(
                new UnitCost(Home.RESIDENTIAL, 300_000, 400_000, true, 0),
                new UnitCost(Home.AGENCY_FOSTERING, 75_000, 90_050, false, 31)),
            Form.EMPTY,
            true);
    assertEquals(
        List.of(
            "not known: fewer than 5 recorded fees",
            "£750: 31 recorded fees, at least half of them in between; what is set, £600 to £800,"
                + " is not taken while five or more are recorded",
            "£3,000: not said",
            "not known: fewer than 5 recorded fees"),
        page.lines().stream().map(line -> line.low() + ": " + line.source()).toList());
    assertEquals(
        List.of("Budget 2013-14"), page.before().stream().map(UnitCostsPage.Line::source).toList());
  }
}
