package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.CareLawToConfirm.USUAL;
import static uk.kith.placements.engine.due.Told.CHILD;
import static uk.kith.placements.engine.due.Told.PLACEMENT;
import static uk.kith.placements.engine.due.Told.day;
import static uk.kith.placements.engine.due.Told.lines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.NotAvailable.Reason;
import uk.kith.placements.engine.due.VisitFacts.Visit;
import uk.kith.placements.engine.due.VisitFacts.VisitKind;

/** What a worklist shows of a duty (R-DATE-07, R-PERM-10 and -11, R-PERM-25). */
class OpenItemsTest {

  private static final LocalDate START = day("2014-01-06");

  private static List<DueItem> visits(String asOf, String... on) {
    return Visits.due(
        new VisitFacts(
            PLACEMENT,
            START,
            null,
            Map.of(START, VisitKind.STANDARD),
            false,
            null,
            null,
            Set.of(),
            Stream.of(on).map(visit -> new Visit(day(visit), null)).toList()),
        USUAL,
        day(asOf));
  }

  @Test
  void ofVisitsMissedAgainAndAgainOnlyTheFirstStays() {
    // Visited on 10 January; six weeks after it is 21 February, missed, and 4 April again.
    List<DueItem> open = OpenItems.of(visits("2014-04-20", "2014-01-10"), START, true);
    assertEquals(List.of("LATE R-PERM-11 2014-02-21"), lines(open));
  }

  @Test
  void aVisitMendsThoseMissedBeforeIt() {
    // 17 April and six weeks: 29 May.
    List<DueItem> open =
        OpenItems.of(visits("2014-04-20", "2014-01-10", "2014-04-17"), START, true);
    assertEquals(List.of("DUE R-PERM-11 2014-05-29"), lines(open));
  }

  @Test
  void whatPassedBeforeItWasOnRecordIsNotCalledLate() {
    LocalDate recorded = day("2014-04-01");
    assertEquals(
        List.of("NOT_KNOWN R-PERM-10"), lines(OpenItems.of(visits("2014-04-20"), recorded, false)));
    assertEquals(
        List.of("LATE R-PERM-11 2014-02-21"),
        lines(OpenItems.of(visits("2014-04-20", "2014-01-10"), recorded, true)),
        "but from the first visit recorded it is judged");
  }

  /** The placement began on 6 January: the week of its first visit ended on the 13th. */
  @Test
  void whatPassedBeforeItWasOnRecordTellsByWhenItWasDue() {
    assertEquals(
        "Visit to the child: was due by 13 January 2014, and nothing is recorded of it.",
        OpenItems.of(visits("2014-04-20"), day("2014-04-01"), false).get(0).text());
  }

  @Test
  void whatPassesAfterItWasOnRecordIsLate() {
    assertEquals(
        List.of("LATE R-PERM-10 2014-01-13"),
        lines(OpenItems.of(visits("2014-01-14"), day("2014-01-13"), false)));
  }

  @Test
  void whoShouldHaveBeenToldBeforeItWasOnRecordIsLeftOut() {
    List<DueItem> notices =
        new PlacementNotices(
                PLACEMENT,
                START,
                null,
                true,
                AreaKind.INSIDE,
                Set.of(Recipient.SCHOOL),
                Map.of(),
                Map.of())
            .due(day("2014-04-20"));
    // Five working days after Monday 6 January: Monday 13 January.
    assertEquals(List.of(), OpenItems.of(notices, day("2014-01-14"), false));
    assertEquals(
        List.of("LATE R-PLACE-51 SCHOOL 2014-01-13"),
        lines(OpenItems.of(notices, day("2014-01-13"), false)));
  }

  /** R-PLACE-22, R-PLACE-51: written down a day after it began, with all that comes before it. */
  @Test
  void whatShouldHaveComeBeforeAPlacementIsLateWhereItWasWrittenDownSoon() {
    List<DueItem> approval =
        new OutOfAreaPlacement(PLACEMENT, START, AreaKind.AT_A_DISTANCE, false, true, Map.of())
            .due(day("2014-01-09"));
    LocalDate written = day("2014-01-07");
    assertEquals(List.of(), OpenItems.of(approval, written, false));
    List<DueItem> missed = OpenItems.of(approval, written, START, false);
    assertEquals(1, missed.size());
    assertEquals(DueItem.Status.LATE, missed.get(0).status());
    assertEquals(START, missed.get(0).dueOn());
    assertEquals(
        List.of("NOT_KNOWN R-PERM-10"),
        lines(OpenItems.of(visits("2014-04-20"), day("2014-04-01"), START, false)),
        "of what goes on nobody can tell, as before");
  }

  @Test
  void ofHealthNothingKnownIsAReviewWhoseDayIsNotKnown() {
    List<DueItem> health =
        new HealthAssessments(
                CHILD, Birth.on(day("2004-05-01")), day("2011-06-01"), null, null, Set.of())
            .due(USUAL, day("2014-04-20"));
    List<DueItem> open = OpenItems.of(health, day("2014-04-01"), false);
    assertEquals(List.of("NOT_KNOWN R-PERM-26"), lines(open));
    assertEquals(
        "Review health assessment: day not known, because nothing is recorded of it.",
        open.get(0).text());
  }

  /** R-PLACE-36: each part of a home's places is looked at again on a day of its own. */
  @Test
  void aPartWithoutAReviewDayHidesNoReviewDayOfAnother() {
    PlacesUpkeep home =
        new PlacesUpkeep(
            Told.HOUSEHOLD,
            List.of(
                NotAvailable.of(1, Reason.UNDER_REVIEW, null, null),
                NotAvailable.of(1, Reason.CARER_ON_BREAK, day("2014-10-13"), null),
                NotAvailable.of(1, Reason.SIBLING_GROUP_ONLY, day("2014-10-20"), null)),
            0,
            null);

    assertEquals(
        List.of("NOT_KNOWN R-PLACE-36", "DUE R-PLACE-36 2014-10-13", "DUE R-PLACE-36 2014-10-20"),
        lines(OpenItems.of(home.due(DuePolicy.DEFAULT, day("2014-10-01")), START, true)));
  }
}
