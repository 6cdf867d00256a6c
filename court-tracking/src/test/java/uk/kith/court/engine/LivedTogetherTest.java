package uk.kith.court.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DateRange;

class LivedTogetherTest {

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static LivedTogether lived(String... stays) {
    List<DateRange> ranges =
        Arrays.stream(stays)
            .map(stay -> stay.split("/", -1))
            .map(s -> new DateRange(day(s[0]), s[1].isEmpty() ? null : day(s[1])))
            .toList();
    return new LivedTogether(ranges);
  }

  /** Two that meet are one time; a day between them parts it. */
  @Test
  void aTimeIsUnbrokenWhereStaysMeet() {
    LivedTogether meets = lived("2014-02-01/", "2013-01-01/2014-01-31");
    assertEquals(day("2013-01-01"), meets.unbrokenSince(day("2014-06-30")));
    assertTrue(meets.isThrough(day("2013-01-01"), day("2014-06-30")));
    LivedTogether parted = lived("2014-02-02/", "2013-01-01/2014-01-31");
    assertEquals(day("2014-02-02"), parted.unbrokenSince(day("2014-06-30")));
    assertFalse(parted.isThrough(day("2014-01-01"), day("2014-06-30")));
    assertNull(parted.unbrokenSince(day("2014-02-01")));
    assertNull(lived("2013-01-01/2014-01-31").unbrokenSince(day("2014-06-30")));
    assertNull(lived().unbrokenSince(day("2014-06-30")));
    LivedTogether within = lived("2013-01-01/", "2013-05-01/2013-05-31");
    assertEquals(day("2013-01-01"), within.unbrokenSince(day("2014-06-30")));
  }

  /** January 2014 has 31 days, and the last five of it count once. */
  @Test
  void daysAreCountedOnce() {
    LivedTogether twice = lived("2014-01-01/2014-01-31", "2014-01-27/2014-02-10");
    assertEquals(41, twice.days(day("2013-01-01"), day("2014-12-31")));
    assertEquals(10, twice.days(day("2014-02-01"), day("2014-12-31")));
    assertEquals(0, twice.days(day("2014-03-01"), day("2014-12-31")));
    assertEquals(day("2014-02-10"), twice.lastUpTo(day("2014-12-31")));
    assertEquals(day("2014-01-15"), twice.lastUpTo(day("2014-01-15")));
    assertNull(twice.lastUpTo(day("2013-12-31")));
  }
}
