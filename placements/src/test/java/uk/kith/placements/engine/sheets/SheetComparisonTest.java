package uk.kith.placements.engine.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.sheets.ASheet.compared;
import static uk.kith.placements.engine.sheets.ASheet.known;
import static uk.kith.placements.engine.sheets.HouseholdSheet.CARERS;
import static uk.kith.placements.engine.sheets.HouseholdSheet.VACANCIES;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.sheets.SheetPreview.Change;
import uk.kith.placements.engine.sheets.SheetPreview.Field;

class SheetComparisonTest {

  private static final List<ListedHousehold> TWO = List.of(known("F1", "phone=1709"), known("F2"));

  @Test
  void saysFieldByFieldWhatWouldChange() {
    SheetPreview<ListedHousehold> preview =
        compared(CARERS, TWO, "Number,Phone,Places", "F1,01709 822222,3");
    assertEquals(
        List.of(new Field("places", "2", "3"), new Field("phone", "1709", "01709 822222")),
        preview.changed().get(0).fields());
    assertEquals("Carers F1", preview.changed().get(0).after().text(HouseholdColumns.NAME));
    assertEquals(List.of("F2"), preview.unnamed().stream().map(ListedHousehold::localId).toList());
    assertTrue(preview.isApplicable());
  }

  @Test
  void aColumnThatTheSheetHasNotStaysAsItIs() {
    SheetPreview<ListedHousehold> preview = compared(CARERS, TWO, "Number,Team", "F1,", "F2,");
    assertEquals(2, preview.unchanged());
    assertFalse(preview.isApplicable());
  }

  @Test
  void anEmptyCellSaysThatNothingIsKnownExceptWhereAHouseholdCannotBeWithout() {
    SheetPreview<ListedHousehold> preview =
        compared(
            CARERS,
            List.of(known("F1", "phone=1709", "maxAge=12")),
            "Number,Name,Phone,Max age",
            "F1,,,");
    assertEquals(
        List.of(new Field("maxAge", "12", "17"), new Field("phone", "1709", "")),
        preview.changed().get(0).fields());
  }

  @Test
  void aNewHouseholdNeedsWhatEveryHouseholdNeeds() {
    SheetPreview<ListedHousehold> preview =
        compared(CARERS, TWO, "Number,Name,Kind", "F9,Khan,Foster");
    assertEquals(
        List.of("own", "places", "approvedFrom"),
        preview.unreadable().stream().map(Unreadable::column).toList());
    SheetPreview<ListedHousehold> whole =
        compared(
            CARERS,
            TWO,
            "Number,Name,Kind,Own,Places,Approved from",
            "F9,Khan,Foster,y,2,1/4/2014");
    assertEquals("F9", whole.added().get(0).text(HouseholdColumns.LOCAL_ID));
  }

  @Test
  void aNumberWhoseNoughtsASpreadsheetDroppedIsNoNewHousehold() {
    SheetPreview<ListedHousehold> preview =
        compared(
            CARERS,
            List.of(known("0142")),
            "Number,Name,Kind,Own,Places,Approved from",
            "142,Khan,Foster,y,2,1/4/2014");
    assertEquals("localId", preview.unreadable().get(0).column());
    assertTrue(preview.added().isEmpty());
  }

  @Test
  void aHouseholdStandsOnceInASheet() {
    SheetPreview<ListedHousehold> preview =
        compared(CARERS, TWO, "Number,Team", "F1,East", "F1,West");
    assertEquals(
        List.of(new Unreadable(3, "localId", "twice", "stands twice in the file, first in line 2")),
        preview.unreadable());
    assertFalse(preview.isApplicable(), "all or nothing");
  }

  @Test
  void adoptersAreNumberedApart() {
    SheetPreview<ListedHousehold> preview =
        compared(
            CARERS,
            List.of(known("F1", "kind=ADOPTER")),
            "Number,Name,Kind,Own,Places,Approved from",
            "F1,Khan,Foster,y,2,1/4/2014");
    assertEquals(1, preview.added().size());
  }

  @Test
  void theBeginningOfAnApprovalIsToldAndNotChanged() {
    SheetPreview<ListedHousehold> preview =
        compared(CARERS, TWO, "Number,Approved from", "F1,01/05/2012");
    assertEquals(1, preview.unchanged());
    assertTrue(preview.told().get(0).text().startsWith("Approved from 2012-05-01, in Kith from"));
  }

  @Test
  void termsThatAreOverAreNotBegunAnew() {
    ListedHousehold over = known("F1", "places=", "minAge=", "maxAge=");
    SheetPreview<ListedHousehold> preview =
        compared(
            CARERS, List.of(over), "Number,Places,Max age,Approved until", "F1,2,12,31/03/2014");
    assertEquals(1, preview.unchanged());
    SheetPreview<ListedHousehold> again =
        compared(CARERS, List.of(over), "Number,Places,Approved until", "F1,2,");
    assertEquals(
        List.of(new Field("places", "", "2")), again.changed().get(0).fields(), "approved again");
  }

  @Test
  void anApprovalCannotHaveEndedBeforeTheDayFromWhichChangesHold() {
    assertEquals(
        "approvedUntil",
        compared(CARERS, TWO, "Number,Approved until", "F1,31/03/2014")
            .unreadable()
            .get(0)
            .column());
  }

  @Test
  void whatIsWrongIsSaidInTheWordsOfTheSheet() {
    assertEquals(
        "is below the youngest age",
        compared(CARERS, TWO, "Number,Youngest age,Oldest age", "F1,10,5")
            .unreadable()
            .get(0)
            .what());
    assertEquals(
        "lies before the first day of the approval",
        compared(
                CARERS,
                List.of(),
                "Number,Name,Kind,Own,Places,Approved from,Approved until",
                "F9,Khan,foster,yes,2,01/04/2014,31/03/2014")
            .unreadable()
            .get(0)
            .what());
  }

  @Test
  void vacanciesAreFoundByNameWhereTheSheetHasNoNumbers() {
    SheetPreview<ListedHousehold> preview =
        compared(
            VACANCIES,
            TWO,
            "Carers,Unavailable,Reason,Review date,Confirmed",
            "carers f1,1,Holiday,10/10/2014,29/09/2014",
            "Nobody,1,Holiday,,");
    assertEquals(
        List.of(
            new Field("notAvailable", "", "1"),
            new Field("notAvailableReason", "", "CARER_ON_BREAK"),
            new Field("notAvailableReview", "", "2014-10-10"),
            new Field("confirmedOn", "", "2014-09-29")),
        preview.changed().get(0).fields());
    assertEquals(List.of(3), preview.unreadable().stream().map(Unreadable::line).toList());
  }

  @Test
  void twoOfOneNameAreNotGuessedAt() {
    assertTrue(
        compared(
                VACANCIES,
                List.of(known("F1", "name=Khan"), known("F2", "name=Khan")),
                "Name,Unavailable,Reason",
                "Khan,1,Holiday")
            .unreadable()
            .get(0)
            .what()
            .contains("several households"));
  }

  @Test
  void aPlaceThatIsNotAvailableHasAReason() {
    assertEquals(
        "notAvailableReason",
        compared(VACANCIES, TWO, "Number,Unavailable", "F1,1").unreadable().get(0).column());
  }

  @Test
  void aReasonLeftStandingWithoutPlacesSaysNothing() {
    ListedHousehold away =
        known(
            "F1",
            "notAvailable=1",
            "notAvailableReason=OTHER",
            "notAvailableReview=2014-10-01",
            "notAvailableWords=The roof is mended");
    SheetPreview<ListedHousehold> preview =
        compared(VACANCIES, List.of(away), "Number,Unavailable,Reason", "F1,0,Holiday");
    Change<ListedHousehold> change = preview.changed().get(0);
    assertEquals(
        List.of(new Field("notAvailable", "1", ""), new Field("notAvailableReason", "OTHER", "")),
        change.fields());
    assertEquals("", change.after().text(HouseholdColumns.REVIEW));
    assertEquals("", change.after().text(HouseholdColumns.OTHER_REASON));
  }

  /** R-PLACE-36: no word of a sheet is dropped unsaid, and it keeps the limit of the page. */
  @Test
  void wordsAreOfAnotherReasonAloneAndNotTooLong() {
    String heads = "Number,Unavailable,Reason,Other reason";
    for (String line :
        List.of(
            "F1,1,Holiday,The roof is mended",
            "F1,1;1,Other;Holiday,The roof;The roof",
            "F1,1,Other," + "a".repeat(201))) {
      SheetPreview<ListedHousehold> preview = compared(VACANCIES, TWO, heads, line);
      assertEquals("notAvailableWords", preview.unreadable().get(0).column(), line);
    }
    assertEquals(
        "notAvailable",
        compared(VACANCIES, TWO, heads, "F1,1,Other,The roof;a break").unreadable().get(0).column(),
        "words for no place");
    assertTrue(compared(VACANCIES, TWO, heads, "F1,1,Other," + "a".repeat(200)).isApplicable());
  }

  /** A sheet without the column changes the reason, and what was written of the old one goes. */
  @Test
  void wordsOfAReasonThatIsNoMoreGoWithIt() {
    ListedHousehold away =
        known(
            "F1",
            "notAvailable=1;1",
            "notAvailableReason=OTHER;OTHER",
            "notAvailableWords=The roof;The stairs");
    Change<ListedHousehold> change =
        compared(VACANCIES, List.of(away), "Number,Unavailable,Reason", "F1,1;1,Holiday;Other")
            .changed()
            .get(0);
    assertEquals(";The stairs", change.after().text(HouseholdColumns.OTHER_REASON));
    Change<ListedHousehold> fewer =
        compared(VACANCIES, List.of(away), "Number,Unavailable,Reason", "F1,1,Holiday")
            .changed()
            .get(0);
    assertEquals("", fewer.after().text(HouseholdColumns.OTHER_REASON));
  }

  @Test
  void aLaterConfirmationIsNotTakenBack() {
    SheetPreview<ListedHousehold> preview =
        compared(
            VACANCIES,
            List.of(known("F1", "confirmedOn=2014-09-29")),
            "Number,Confirmed",
            "F1,1/9/2014");
    assertEquals(1, preview.unchanged());
    assertTrue(preview.told().get(0).text().contains("Kith’s stays"));
  }

  @Test
  void whatIsLaterThanTodayIsTold() {
    assertEquals(
        "Confirmed on 2014-10-05 is later than today.",
        compared(VACANCIES, TWO, "Number,Confirmed", "F1,5/10/2014").told().get(0).text());
  }

  @Test
  void theSealChangesWithWhatWouldBeDoneAndWithNothingElse() {
    String[] sheet = {"Number,Phone", "F1,1", "F2,2"};
    String seal = compared(CARERS, TWO, sheet).seal();
    assertEquals(seal, compared(CARERS, TWO, sheet).seal());
    assertEquals(
        seal,
        compared(CARERS, List.of(TWO.get(0), TWO.get(1), known("F3")), sheet).seal(),
        "somebody else was recorded");
    assertNotEquals(
        seal, compared(CARERS, List.of(TWO.get(0), known("F2", "phone=3")), sheet).seal());
  }
}
