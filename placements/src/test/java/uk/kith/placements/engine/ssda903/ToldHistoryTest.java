package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two returns of two years give one history of reviews, absences and workers. */
class ToldHistoryTest {

  private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n";
  private static final String MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END\n";
  private static final String WORKERS = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n";

  private static HeldYear year(int year, String text) {
    ReceivedReturn received = Returns903.readOne(year, Returns903.file("table.csv", text));
    Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      if (!received.rows(table).isEmpty()) {
        rows.put(table, received.rows(table));
      }
    }
    return new HeldYear(year, rows);
  }

  private static ToldHistory told(HeldYear... years) {
    return ToldHistory.of(List.of(years), false);
  }

  @Test
  void reviewsOfTwoYearsStandNewestFirstInWords() {
    ToldHistory told =
        told(
            year(2013, REVIEWS + "1,,10/05/2012,PN0\n"),
            year(2014, REVIEWS + "1,,20/11/2013,PN1\n"));
    assertEquals(
        List.of(
            "2013-11-20 Attended and spoke for themselves",
            "2012-05-10 Under four, so not asked to take part"),
        told.reviews().stream().map(each -> each.on() + " " + each.participation()).toList());
  }

  @Test
  void aReviewThatTwoReturnsTellStandsOnceAsTheNewestTellsIt() {
    ToldHistory told =
        told(
            year(2014, REVIEWS + "1,,2013-03-20,PN3\n"),
            year(2013, REVIEWS + "1,,20/03/2013,PN7\n"));
    assertEquals(1, told.reviews().size());
    assertEquals("PN3", told.reviews().get(0).code());
  }

  @Test
  void anAbsenceOverTheEndOfTheYearGetsTheEndThatTheNextReturnTells() {
    HeldYear open = year(2013, MISSING + "1,,M,28/03/2013,\n");
    assertNull(told(open).absences().get(0).until());
    assertNull(told(open).absences().get(0).days());
    ToldHistory.Absence closed =
        told(open, year(2014, MISSING + "1,,M,28/03/2013,04/04/2013\n")).absences().get(0);
    assertEquals("Missing", closed.kind());
    // 28 March to 4 April.
    assertEquals(7L, closed.days());
  }

  @Test
  void anAbsenceWithinADayLastsNoDayAndOneThatEndsBeforeItBeganNobodyCounts() {
    ToldHistory told =
        told(year(2014, MISSING + "1,,A,05/05/2013,05/05/2013\n1,,A,09/05/2013,08/05/2013\n"));
    assertNull(told.absences().get(0).days());
    assertEquals(0L, told.absences().get(1).days());
    assertEquals("Away without authorisation", told.absences().get(1).kind());
  }

  @Test
  void aWorkerKeepsTheDayAndTheNewestReturnSaysWhenAndWhyItEnded() {
    ToldHistory told =
        told(
            year(2024, WORKERS + "1,,SW12,01/09/2023,,FCONTA\n"),
            year(
                2025,
                WORKERS
                    + "1,,SW12,01/09/2023,01/06/2024,FCONTA\n"
                    + "1,,SW34,01/06/2024,,LEFTRL\n"));
    assertEquals(
        List.of(
            "SW34 2024-06-01 null Worker left the role",
            "SW12 2023-09-01 2024-06-01 First worker of the child"),
        told.workers().stream()
            .map(
                each ->
                    each.worker() + " " + each.from() + " " + each.until() + " " + each.reason())
            .toList());
  }

  @Test
  void aRowWithoutItsDayIsLeftOutAndAnUnknownCodeIsToldAsReceived() {
    ToldHistory told = told(year(2014, REVIEWS + "1,,,PN3\n1,,20/11/2013,PN9\n1,,21/11/2013,\n"));
    assertEquals(
        List.of("Not told", "Code PN9"),
        told.reviews().stream().map(ToldHistory.Review::participation).toList());
  }

  @Test
  void healthIsToldForEachYearAndWhatIsNotToldIsNotANo() {
    String oc2 =
        "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,"
            + "HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED\n";
    ToldHistory.Health health = told(year(2014, oc2 + "1,,14,,0,,1,0,1,0,,\n")).health().get(0);
    assertEquals(new ToldHistory.Health(2014, true, null, true, false, 14), health);
  }

  @Test
  void decisionsForAdoptionAreAbsentForWhoMayNotSeeThem() {
    HeldYear year =
        year(
            2014,
            "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n"
                + "1,,01/02/2013,05/06/2013,RD3\n");
    assertNull(told(year).adoptionDecisions());
    List<ToldHistory.AdoptionDecision> decisions =
        ToldHistory.of(List.of(year), true).adoptionDecisions();
    assertNotNull(decisions);
    assertEquals("No adopters could be found", decisions.get(0).reason());
    assertTrue(told(year).isEmpty());
  }
}
