package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.kith.placements.engine.due.Told.HOUSEHOLD;
import static uk.kith.placements.engine.due.Told.day;
import static uk.kith.placements.engine.due.Told.lines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.CareLawToConfirm;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.NotAvailable.Reason;
import uk.kith.placements.engine.due.Recruitment.Stage;

/** R-PLACE-36, R-PLACE-37, and the way from enquiry to approval. */
class HouseholdUpkeepTest {

  @Test
  void vacancyThatNobodyConfirmedForFourteenDaysIsStale() {
    // 20 December 2014 and fourteen days: 11 to the end of December and 3 in January.
    var home = new PlacesUpkeep(HOUSEHOLD, List.of(), 1, day("2014-12-20"));

    assertEquals(
        List.of("DUE R-PLACE-37 2015-01-03"),
        lines(home.due(DuePolicy.DEFAULT, day("2015-01-03"))));
    assertEquals(
        List.of("LATE R-PLACE-37 2015-01-03"),
        lines(home.due(DuePolicy.DEFAULT, day("2015-01-04"))));
  }

  @Test
  void authorityMaySetAnotherNumberOfDays() {
    var home = new PlacesUpkeep(HOUSEHOLD, List.of(), 1, day("2014-12-20"));

    assertEquals(
        List.of("DUE R-PLACE-37 2014-12-27"),
        lines(
            home.due(
                new DuePolicy(7, 1, 28, Set.of(), CareLawToConfirm.USUAL), day("2014-12-20"))));
  }

  @Test
  void fullHomeHasNoVacancyToConfirmAndAVacancyNeverConfirmedIsNotKnown() {
    var full = new PlacesUpkeep(HOUSEHOLD, List.of(), 0, null);
    var never = new PlacesUpkeep(HOUSEHOLD, List.of(), 2, null);

    assertEquals(List.of(), full.due(DuePolicy.DEFAULT, day("2014-09-30")));
    assertEquals(
        List.of("NOT_KNOWN R-PLACE-37"), lines(never.due(DuePolicy.DEFAULT, day("2014-09-30"))));
  }

  @Test
  void placesNotAvailableAreLookedAtAgainOnTheirReviewDay() {
    var home =
        new PlacesUpkeep(
            HOUSEHOLD,
            List.of(
                NotAvailable.of(1, Reason.CARER_ON_BREAK, day("2014-10-13"), null),
                NotAvailable.of(1, Reason.UNDER_REVIEW, null, null)),
            0,
            null);

    assertEquals(
        List.of("LATE R-PLACE-36 2014-10-13", "NOT_KNOWN R-PLACE-36"),
        lines(home.due(DuePolicy.DEFAULT, day("2014-10-14"))));
  }

  @Test
  void placesThatAreFreeAgainByThemselvesWantNoReview() {
    var home =
        new PlacesUpkeep(
            HOUSEHOLD,
            List.of(NotAvailable.of(1, Reason.CARER_ON_BREAK, null, day("2014-10-13"))),
            0,
            null);

    assertEquals(List.of(), home.due(DuePolicy.DEFAULT, day("2014-10-01")));
  }

  @Test
  void recruitmentTellsItsStageAndHowLong() {
    // 14 January to 29 February 2016: 17 days to the end of January and 29.
    var recruitment =
        new Recruitment(
            Map.of(
                Stage.ENQUIRY,
                day("2015-12-20"),
                Stage.APPLICATION,
                day("2016-01-14"),
                Stage.APPROVED,
                day("2016-06-10")));

    assertEquals(Optional.of(Stage.APPLICATION), recruitment.findStage(day("2016-02-29")));
    assertEquals(OptionalLong.of(46), recruitment.daysInStage(day("2016-02-29")));
    assertEquals(OptionalLong.empty(), recruitment.daysInStage(day("2016-06-10")));
    // 11 in December, 31, 29, 31, 30, 31, and 10 in June.
    assertEquals(OptionalLong.of(173), recruitment.daysToApproval());
    assertEquals(Optional.empty(), recruitment.findStage(day("2015-12-19")));
  }

  @Test
  void enquiryOfAnUnknownDayLeavesTheTimeUnknown() {
    assertEquals(
        OptionalLong.empty(),
        new Recruitment(Map.of(Stage.APPROVED, day("2016-06-10"))).daysToApproval());
  }

  @Test
  void stagesOutOfOrderAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Recruitment(
                Map.of(Stage.ENQUIRY, day("2016-06-10"), Stage.PANEL, day("2016-06-09"))));
  }
}
