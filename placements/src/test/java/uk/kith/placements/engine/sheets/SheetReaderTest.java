package uk.kith.placements.engine.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.Bedrooms.Room;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.SearchKind;

class SheetReaderTest {

  @Test
  void readsAnAuthoritysOwnWords() {
    SheetReader.Result read =
        ASheet.read(
            HouseholdSheet.CARERS,
            "Carer name,Carer ID,Carer type,In house,Approved places,Approval date,SSW,Gender,Type"
                + " of placement",
            "\"Khan,  Amina\",F2,Mainstream,IFA,3.0,1/4/2012,t.ashworth,Either,Short breaks;ST");
    SheetRow row = read.rows().get(0);
    assertEquals("Khan, Amina", row.text(HouseholdColumns.NAME));
    assertEquals(HouseholdKind.FOSTER, row.find(HouseholdColumns.KIND));
    assertEquals(false, row.find(HouseholdColumns.OWN));
    assertEquals(3, row.find(HouseholdColumns.PLACES));
    assertEquals(LocalDate.of(2012, 4, 1), row.find(HouseholdColumns.APPROVED_FROM));
    assertEquals("t.ashworth", row.find(HouseholdColumns.WORKER));
    assertNull(row.find(HouseholdColumns.SEX));
    assertEquals(
        Set.of(SearchKind.RESPITE, SearchKind.SHORT_TERM), row.find(HouseholdColumns.TYPES));
  }

  @Test
  void theOrderOfColumnsNeverMatters() {
    assertEquals(
        ASheet.read(HouseholdSheet.CARERS, "Number,Phone,Team", "F1,1709,East").rows(),
        ASheet.read(HouseholdSheet.CARERS, "Team,Number,Phone", "East,F1,1709").rows());
  }

  @Test
  void readsDaysAsPeopleTypeThem() {
    for (String day :
        List.of(
            "03/09/2014",
            "3/9/2014",
            "3.9.2014",
            "2014-09-03",
            "3 September 2014",
            "03 Sep 2014",
            "3 sept. 2014")) {
      assertEquals("2014-09-03", ValueForms.DAY.canonical(day), day);
    }
    SheetReader.Result read =
        ASheet.read(
            HouseholdSheet.CARERS,
            "Number,Approved from",
            "F1,31/02/2014",
            "F2,03/09/14",
            "F3,09/30/2014",
            "F4,soon",
            "F5,31 February 2014",
            "F6,3 Now 2014");
    assertEquals(6, read.unreadable().size(), "no day of the calendar, or nobody can tell which");
    assertEquals(
        List.of(
            "is no day: February 2014 has 28 days",
            "cannot be read: write a day as 14/01/2013 or 14 January 2013",
            "is no day: a year has 12 months; write the day before the month, as 14/01/2013",
            "cannot be read: write a day as 14/01/2013 or 14 January 2013",
            "is no day: February 2014 has 28 days",
            "cannot be read: write a day as 14/01/2013 or 14 January 2013"),
        read.unreadable().stream().map(Unreadable::what).toList());
    assertEquals(
        "is no day: June has 30 days",
        ASheet.read(HouseholdSheet.CARERS, "Number,Approved from", "F1,31/06/2014")
            .unreadable()
            .get(0)
            .what());
    assertEquals(Optional.empty(), ValueForms.noDay("30/06/2014"));
    assertEquals(Optional.of("June has 30 days"), ValueForms.noDay("0/6/2014"));
  }

  @Test
  void saysLineAndColumnAndNeverRepeatsTheCell() {
    SheetReader.Result read =
        ASheet.read(HouseholdSheet.CARERS, "Number,Postcode,Places", "F1,12 Secret Street,two");
    assertEquals(
        List.of(
            new Unreadable(2, "places", "unreadable", "cannot be read"),
            new Unreadable(2, "postcode", "unreadable", "cannot be read")),
        read.unreadable());
    assertFalse(read.toString().contains("Secret"));
    assertTrue(read.rows().isEmpty());
  }

  @Test
  void aFormulaThatFailedIsNoText() {
    assertEquals(
        "name",
        ASheet.read(HouseholdSheet.CARERS, "Number,Name", "F1,#REF!").unreadable().get(0).column());
  }

  @Test
  void severalReasonsStandInTheOrderOfTheirCounts() {
    SheetRow row =
        ASheet.read(
                HouseholdSheet.VACANCIES,
                "Number,On hold,Reason,Review date",
                "F1,1;2,Holiday;under review,;10/10/2014")
            .rows()
            .get(0);
    assertEquals(List.of(1, 2), row.find(HouseholdColumns.NOT_AVAILABLE));
    assertEquals(
        List.of(NotAvailable.Reason.CARER_ON_BREAK, NotAvailable.Reason.UNDER_REVIEW),
        row.find(HouseholdColumns.REASON));
    assertEquals(";2014-10-10", row.text(HouseholdColumns.REVIEW));
  }

  /** R-PLACE-36: what another reason is stands beside it, and blanks count as none. */
  @Test
  void wordsOfAnotherReasonStandInTheOrderOfTheReasons() {
    SheetRow row =
        ASheet.read(
                HouseholdSheet.VACANCIES,
                "Number,On hold,Reason,Other reason",
                "F1,1;2,Holiday;Other,; The  roof is mended ")
            .rows()
            .get(0);
    assertEquals(
        Arrays.asList(null, "The roof is mended"), row.find(HouseholdColumns.OTHER_REASON));
    assertEquals(";The roof is mended", row.text(HouseholdColumns.OTHER_REASON));
    assertEquals(
        "one, two;x", HouseholdColumns.OTHER_REASON.form().write(List.of("one; two", "x")));
  }

  /** R-MATCH-16: how many rooms "3" would be, nobody knows. */
  @Test
  void bedroomsAreReadRoomByRoomAndABareNumberIsNot() {
    SheetRow row =
        ASheet.read(HouseholdSheet.CARERS, "Number,Bedrooms", "F1,1 Bed; 2 beds  shared;2 beds")
            .rows()
            .get(0);
    assertEquals(
        new Bedrooms(List.of(new Room(1, false), new Room(2, true), new Room(2, false))),
        row.find(HouseholdColumns.BEDROOMS));
    assertEquals("1 bed;2 beds shared;2 beds", row.text(HouseholdColumns.BEDROOMS));
    for (String cell : List.of("3", "0 beds", "13 beds", "two beds", "2 beds shared 1 bed")) {
      assertEquals(
          "bedrooms",
          ASheet.read(HouseholdSheet.CARERS, "Number,Bedrooms", "F1," + cell)
              .unreadable()
              .get(0)
              .column(),
          cell);
    }
  }

  @Test
  void asksForTheMeaningOfWordsAndThenUsesIt() {
    SheetTable table =
        ASheet.of(HouseholdSheet.CARERS, "Number,Type", "F1,Level 3", "F2,Kinship", "F3,level 3");
    SheetMapping guess = MappingGuess.of(HouseholdSheet.CARERS, table.heads());
    assertEquals(
        Map.of("kind", Set.of("Level 3", "level 3")),
        MappingGuess.unknownWords(HouseholdSheet.CARERS, table, guess));
    SheetMapping told =
        new SheetMapping(
            guess.heads(), guess.columns(), Map.of(), Map.of("kind", Map.of("level3", "FOSTER")));
    assertEquals(Map.of(), MappingGuess.unknownWords(HouseholdSheet.CARERS, table, told));
    assertEquals(
        List.of("FOSTER", "CONNECTED_PERSON", "FOSTER"),
        SheetReader.read(HouseholdSheet.CARERS, table, told).rows().stream()
            .map(row -> row.text(HouseholdColumns.KIND))
            .toList());
  }

  @Test
  void whatHoldsForEveryRowNeedsNoColumn() {
    SheetTable table = ASheet.of(HouseholdSheet.CARERS, "Number,Name", "F1,Khan");
    SheetMapping mapping =
        new SheetMapping(
            table.heads(), Map.of("localId", "Number"), Map.of("kind", "FOSTER"), Map.of());
    SheetReader.Result read = SheetReader.read(HouseholdSheet.CARERS, table, mapping);
    assertEquals(Map.of("kind", "FOSTER", "localId", "F1"), read.rows().get(0).values());
    assertEquals(List.of("Name"), read.leftOut());
  }

  @Test
  void aColumnThatTheSheetHasNotSaysNothing() {
    SheetTable table = ASheet.of(HouseholdSheet.CARERS, "Number,Name", "F1,Khan");
    SheetMapping mapping =
        new SheetMapping(
            List.of(), Map.of("localId", "Number", "phone", "Tel"), Map.of(), Map.of());
    assertEquals(
        Map.of("localId", "F1"),
        SheetReader.read(HouseholdSheet.CARERS, table, mapping).rows().get(0).values());
  }

  @Test
  void noHeadingIsUsedTwiceAndItsOwnNameComesFirst() {
    SheetMapping guess =
        MappingGuess.of(HouseholdSheet.CARERS, List.of("Reference", "localId", "Type", "Provider"));
    assertEquals(
        Map.of("localId", "localId", "kind", "Type", "agency", "Provider"), guess.columns());
  }

  @Test
  void aSavedMappingFitsTheSameHeadingsInAnyOrder() {
    SheetMapping saved = new SheetMapping(List.of("Carer ID", "Tel"), Map.of(), Map.of(), Map.of());
    assertTrue(saved.fits(List.of("TEL", "Carer  ID")));
    assertFalse(saved.fits(List.of("Carer ID", "Tel", "Notes")));
    assertFalse(saved.fits(List.of("Carer ID")));
  }
}
