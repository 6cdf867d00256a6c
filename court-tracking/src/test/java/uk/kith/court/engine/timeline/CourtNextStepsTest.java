package uk.kith.court.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.standing.ChildCase;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.court.engine.timeline.WayRecords.Said;

/**
 * What proceedings wait for. Those issued on Friday 25 April 2014 have their limit on 23 October
 * 2014 (R-COURT-01: 181 days later).
 */
class CourtNextStepsTest {

  private static final LocalDate ISSUE = LocalDate.of(2014, 4, 25);

  private static Hearing hearing(HearingType type, String on, boolean held) {
    LocalDate day = LocalDate.parse(on);
    return new Hearing(
        type,
        ISSUE,
        day,
        day,
        held ? List.of(new Happened(day, HearingStatus.HELD, null)) : List.of());
  }

  private static final Hearing MANAGED = hearing(HearingType.CASE_MANAGEMENT, "2014-05-15", true);
  private static final Hearing RESOLVED = hearing(HearingType.ISSUE_RESOLUTION, "2014-09-08", true);

  private static Said inCourt(
      Commencement commencement, @Nullable Extension extension, Hearing... hearings) {
    return Said.NOTHING.courts(
        new InCourt(
            WayRecords.CASE,
            new ChildCase(
                true,
                commencement,
                Stream.ofNullable(extension).toList(),
                List.of(hearings),
                List.of(),
                null,
                null),
            null,
            null,
            List.of()));
  }

  private static Said issued(@Nullable Extension extension, Hearing... hearings) {
    return inCourt(new Commencement(ISSUE, null), extension, hearings);
  }

  private static String next(String day, Said said) {
    Way way = WayRecords.on(day, said);
    return way.next(way.timeline(Steps.NONE, WayRecords.day(day)))
        .map(
            next ->
                next.words()
                    + ", "
                    + next.whose().words()
                    + (next.by() == null ? "" : ", " + next.by().date()))
        .orElse("nothing");
  }

  private static List<String> codes(String day, Said said) {
    return WayRecords.on(day, said).steps().steps().stream().map(Step::code).toList();
  }

  /** R-COURT-03 to -07: listed for 18 November, after the limit. */
  @Test
  void aFinalHearingListedAfterTheLimitAsksForMoreTimeByTheLimit() {
    Hearing last = hearing(HearingType.FINAL, "2014-11-18", false);
    Said late = issued(null, MANAGED, RESOLVED, last);
    String ask = "Ask the court for more time, Authority's lawyer, 2014-10-23";
    assertEquals(ask, next("2014-09-30", late));
    assertEquals(ask, next("2014-10-27", late), "late, and still to be asked for");
    assertEquals(true, codes("2014-09-30", late).contains("FINAL_HEARING"), "it stays on the line");
  }

  /** R-COURT-06: at most 56 days after the limit, 18 December. */
  @Test
  void nobodyAsksForMoreTimeThatIsThere() {
    Hearing last = hearing(HearingType.FINAL, "2014-11-18", false);
    Said granted =
        issued(
            new Extension(LocalDate.of(2014, 10, 1), LocalDate.of(2014, 12, 18)),
            MANAGED,
            RESOLVED,
            last);
    assertEquals("Ask the court for more time", next("2014-09-30", granted).split(",")[0]);
    assertEquals("Final hearing", next("2014-10-01", granted).split(",")[0]);
    Said within = issued(null, MANAGED, RESOLVED, hearing(HearingType.FINAL, "2014-10-23", false));
    assertEquals("Final hearing", next("2014-09-30", within).split(",")[0]);
    assertEquals(false, codes("2014-09-30", within).contains("MORE_TIME"));
  }

  /** R-COURT-03: an extension that does not reach the hearing leaves more to be asked for. */
  @Test
  void anExtensionThatEndsBeforeTheHearingIsNotEnough() {
    Said granted =
        issued(
            new Extension(LocalDate.of(2014, 9, 22), LocalDate.of(2014, 11, 14)),
            MANAGED,
            RESOLVED,
            hearing(HearingType.FINAL, "2014-11-18", false));
    assertEquals(
        "Ask the court for more time, Authority's lawyer, 2014-11-14", next("2014-09-30", granted));
  }

  /** R-COURT-17: after the final hearing the order is waited for, not another hearing. */
  @Test
  void afterTheFinalHearingTheOrderIsWaitedFor() {
    Said held = issued(null, MANAGED, RESOLVED, hearing(HearingType.FINAL, "2014-09-30", true));
    assertEquals("Final order, Court, 2014-10-23", next("2014-09-30", held));
  }

  /** R-COURT-02: a hearing is listed in proceedings that the court has issued. */
  @Test
  void anApplicationThatTheCourtHasNotIssuedWaitsForThat() {
    Commencement submitted = new Commencement(null, LocalDate.of(2014, 9, 30));
    assertEquals(
        "Get the application issued, Authority's lawyer",
        next("2014-09-30", inCourt(submitted, null)));
    assertEquals(
        "Get the application issued, Authority's lawyer",
        next("2015-04-20", inCourt(submitted, null)),
        "whatever limit is counted from the submission");
    Commencement issued = new Commencement(LocalDate.of(2014, 10, 2), LocalDate.of(2014, 9, 30));
    assertEquals(
        "Get the application issued", next("2014-10-01", inCourt(issued, null)).split(",")[0]);
    assertEquals(
        "Gatekeeping and allocation", next("2014-10-02", inCourt(issued, null)).split(",")[0]);
  }

  /** R-COURT-19: what was listed or held shows that it was issued, though nobody recorded when. */
  @Test
  void aHearingOfACaseWhoseIssueNobodyRecordedTellsMore() {
    Commencement submitted = new Commencement(null, ISSUE);
    assertEquals(
        "Get the final hearing listed",
        next("2014-09-30", inCourt(submitted, null, MANAGED, RESOLVED)).split(",")[0]);
  }
}
