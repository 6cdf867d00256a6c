package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes a row the same row in the return of another year. */
class RowKeyTest {

  private static String key(int year, Table table, String... cells) {
    List<String> all = new ArrayList<>(List.of(cells));
    while (all.size() < table.columns().size()) {
      all.add("");
    }
    return RowKey.of(year, Row.received(table, 7, all));
  }

  @Test
  void anEpisodeIsKnownByTheDayOnWhichItBeganHoweverItIsWritten() {
    assertEquals("2013-04-01", key(2014, Table.EPISODES, "C1", "01/04/2013"));
    assertEquals("2013-04-01", key(2015, Table.EPISODES, "C1", "2013-04-01"));
  }

  @Test
  void aReviewAnAbsenceAndAWorkerAreKnownByTheirFirstDays() {
    assertEquals("2014-01-20", key(2014, Table.REVIEWS, "C1", "", "20/01/2014"));
    assertEquals("2014-01-21", key(2014, Table.MISSING, "C1", "", "M", "21/01/2014"));
    assertEquals("2014-01-22", key(2014, Table.SW_EPISODES, "C1", "", "SW1", "22/01/2014"));
    assertEquals("2014-01-23", key(2014, Table.DOLO, "C1", "", "23/01/2014"));
    assertEquals("2014-01-24", key(2014, Table.PLACED_ADOPTION, "C1", "", "24/01/2014"));
  }

  @Test
  void whatEachYearTellsAnewIsKnownByTheYear() {
    assertEquals("2014", key(2014, Table.OC2, "C1"));
    assertEquals("2015", key(2015, Table.OC3, "C1"));
    assertEquals("2015", RowKey.of(2015, null));
  }

  @Test
  void whatAChildHasOnceNeedsNoKey() {
    assertEquals("", key(2014, Table.HEADER, "C1", "1"));
    assertEquals("", key(2015, Table.UASC, "C1"));
  }

  @Test
  void aRowWithoutItsDayIsKnownByAllOfItsCells() {
    assertEquals("?C1,,31/02/2014,PN3", key(2014, Table.REVIEWS, "C1", "", "31/02/2014", "PN3"));
  }

  @Test
  void aRowThatARepairAddedIsKnownByTheDayThatItIsHeldWith() {
    Row added =
        Row.received(Table.EPISODES, 9, Collections.nCopies(13, "")).with("DECOM", "2013-07-01");
    assertEquals("2013-07-01", RowKey.of(2014, added));
  }
}
