package uk.kith.court.engine.guardianship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.Laws;
import uk.kith.kernel.DatedFigure;

class NoticeTest {

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /**
   * R-SGO-01, R-SGO-05, R-DATE-09: months are configured, and are those of the day of the notice.
   */
  @Test
  void theMonthsAfterANoticeAreThoseOfItsDay() {
    LawToConfirm changed =
        Laws.with("guardianshipNoticeMonths", DatedFigure.parse("3, 4 from 2014-09-15"));
    Notice before = new Notice(day("2014-09-14"), null, null);
    assertEquals(Optional.of(day("2014-12-14")), before.earliestApplication(changed));
    assertEquals(Optional.of(day("2014-12-14")), before.reportDue(null, changed));
    Notice notice = new Notice(day("2014-09-15"), null, null);
    assertEquals(Optional.of(day("2015-01-15")), notice.earliestApplication(changed));
    assertEquals(Optional.of(day("2015-01-15")), notice.reportDue(null, changed));
  }
}
