package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Count;
import uk.kith.court.api.CourtList;

/** R-COURT-17: what stands above the court list counts children, as the list does. */
class CourtCountsTest {

  private static String said(CourtList list, long children, long cases) {
    Count count = CourtListResource.count(list, children, cases);
    return count.number() + " " + count.text();
  }

  @Test
  void eachCountSaysWhatItCounts() {
    assertEquals("8 children at risk, in 5 cases", said(CourtList.AT_RISK, 8, 5));
    assertEquals("1 child at risk, in 1 case", said(CourtList.AT_RISK, 1, 1));
    assertEquals(
        "2 children missing a timetable, in 1 case", said(CourtList.MISSING_TIMETABLE, 2, 1));
    assertEquals("1,200 other children, in 800 cases", said(CourtList.OTHERS, 1200, 800));
    assertEquals("1 other child, in 1 case", said(CourtList.OTHERS, 1, 1));
  }
}
