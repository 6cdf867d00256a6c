package uk.kith.placements.internal.households;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Invalid.FieldError;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Terms;

class HouseholdCsvTest {

  private static final String HEADER =
      "localId,name,kind,own,places,approvedFrom,minAge,maxAge,postcode,notAvailable,"
          + "notAvailableReason,skills,languages\n";

  @Test
  void readsALine() {
    RecordHousehold one =
        read("F1,The Carers,foster,yes,3,2012-04-01,5,12,s65 1ab,1,under review,"
                + "behaviour:some;HEALTH:HIGH,English;Slovak")
            .get(0);
    assertEquals(HouseholdKind.FOSTER, one.kind());
    Terms terms = Objects.requireNonNull(one.terms());
    assertEquals(3, terms.places());
    assertEquals(new AgeRange(5, 12), terms.ages());
    assertEquals(LocalDate.of(2012, 4, 1), one.approvedFrom());
    assertEquals(
        List.of(NotAvailable.of(1, NotAvailable.Reason.UNDER_REVIEW, null, null)),
        one.notAvailable());
    assertEquals(NeedLevel.HIGH, one.skills().level(NeedKind.HEALTH));
    assertEquals(2, one.languages().size());
  }

  @Test
  void namesEveryCellThatCannotBeRead() {
    List<FieldError> errors =
        errors("F1,The Carers,castle,yes,three,2012-04-01,,,,,,,\nF2,Others,FOSTER,yes,1,,,,,,,,");
    assertEquals(
        List.of("kind", "places", "approvedFrom"), errors.stream().map(FieldError::field).toList());
    assertEquals("Line 2: kind cannot be read", errors.get(0).message());
    assertEquals("Line 3: approvedFrom is empty", errors.get(2).message());
  }

  /** R-PLACE-36: words are of another reason alone; who told none is told as such. */
  @Test
  void readsWhatAnotherReasonIs() {
    List<NotAvailable> away =
        new HouseholdCsv()
            .read(
                "localId,name,kind,own,places,approvedFrom,notAvailable,notAvailableReason,"
                    + "notAvailableWords\n"
                    + "F1,Carers,FOSTER,yes,3,2012-04-01,1;1;1,under review;other;other,"
                    + ";The roof is mended\n")
            .get(0)
            .notAvailable();
    assertEquals(
        List.of(
            "awaiting or under review or investigation",
            "other: The roof is mended",
            "other, no words recorded"),
        away.stream().map(NotAvailable::why).toList());
    assertNull(away.get(0).words());
  }

  /** R-PLACE-27: the day is kept, though it is not told where the application stands. */
  @Test
  void keepsADayOfApplicationThatStandsAlone() {
    List<RecordHousehold> homes =
        new HouseholdCsv()
            .read(
                "localId,name,kind,own,places,approvedFrom,urn,registrationApplied\n"
                    + "H1,The Mill,SUPPORTED,yes,3,2023-01-01,,2023-10-20\n"
                    + "H2,The Barn,SUPPORTED,yes,3,2023-01-01,,\n");
    assertEquals(
        new Registration(null, Registration.Status.NOT_KNOWN, LocalDate.of(2023, 10, 20)),
        homes.get(0).registration());
    assertNull(homes.get(1).registration());
  }

  @Test
  void neverRepeatsACell() {
    List<FieldError> errors =
        errors("F1,The Carers,FOSTER,yes,1,2012-04-01,,,12 Secret Street,,,,");
    assertEquals("postcode", errors.get(0).field());
    assertFalse(errors.get(0).message().contains("Secret"));
  }

  @Test
  void asksWhyPlacesAreNotAvailable() {
    assertEquals(
        "notAvailableReason",
        errors("F1,The Carers,FOSTER,yes,1,2012-04-01,,,,1,,,").get(0).field());
  }

  @Test
  void refusesAHouseholdThatStandsTwiceInTheFile() {
    String line = "F1,The Carers,FOSTER,yes,1,2012-04-01,,,,,,,\n";
    assertEquals("twice", errors(line + line).get(0).code());
  }

  @Test
  void namesTheColumnsThatAreMissing() {
    Invalid invalid =
        assertThrows(Invalid.class, () -> new HouseholdCsv().read("localId,name\nF1,Carers\n"));
    assertEquals(
        List.of("kind", "own", "places", "approvedFrom"),
        invalid.errors().stream().map(FieldError::field).toList());
  }

  private static List<RecordHousehold> read(String lines) {
    return new HouseholdCsv().read(HEADER + lines);
  }

  private static List<FieldError> errors(String lines) {
    return assertThrows(Invalid.class, () -> read(lines)).errors();
  }
}
