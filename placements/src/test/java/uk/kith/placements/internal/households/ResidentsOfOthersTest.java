package uk.kith.placements.internal.households;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.PlacedByOther;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.NotAvailable.Reason;
import uk.kith.placements.engine.Resident;

/** R-PLACE-42: whom another authority placed, without anything that leads to a person. */
class ResidentsOfOthersTest {

  private static final LocalDate MAY = LocalDate.of(2014, 5, 12);

  private static LivesHere person(
      Resident.Kind kind, @Nullable String name, @Nullable Birth birth) {
    PlacedByOther placed =
        new PlacedByOther(
            null,
            null,
            null,
            Needs.NOT_KNOWN,
            new Compatibility(false, null, null, Set.of()),
            null);
    return new LivesHere(kind, name, birth, Sex.MALE, MAY, placed);
  }

  private static void refuse(HouseholdKind kind, boolean own, LivesHere person) {
    assertThrows(Invalid.class, () -> ResidentsOfOthers.refuseUnsuited(kind, own, person));
  }

  @Test
  void livesInHomesOfProvidersOnly() {
    LivesHere boy = person(Resident.Kind.PLACED_BY_OTHER, null, Birth.stated(14, MAY));
    for (boolean own : List.of(true, false)) {
      for (HouseholdKind kind : List.of(HouseholdKind.CHILDRENS_HOME, HouseholdKind.SUPPORTED)) {
        assertDoesNotThrow(() -> ResidentsOfOthers.refuseUnsuited(kind, own, boy));
      }
    }
    assertDoesNotThrow(() -> ResidentsOfOthers.refuseUnsuited(HouseholdKind.FOSTER, false, boy));
    refuse(HouseholdKind.FOSTER, true, boy);
    refuse(HouseholdKind.CONNECTED_PERSON, false, boy);
    refuse(HouseholdKind.ADOPTER, false, boy);
  }

  @Test
  void hasNoNameAndNoDateOfBirth() {
    refuse(HouseholdKind.CHILDRENS_HOME, false, person(Resident.Kind.PLACED_BY_OTHER, "J", null));
    refuse(
        HouseholdKind.CHILDRENS_HOME,
        false,
        person(Resident.Kind.PLACED_BY_OTHER, null, Birth.on(MAY)));
    refuse(HouseholdKind.CHILDRENS_HOME, false, person(Resident.Kind.ADULT, null, null));
  }

  /** R-PLACE-35: until they come they fill no place, and somebody else would be promised it. */
  @Test
  void isRecordedOnceTheyLiveThere() {
    LivesHere boy = person(Resident.Kind.PLACED_BY_OTHER, null, null);
    assertDoesNotThrow(() -> ResidentsOfOthers.refuseAhead(boy, MAY));
    assertThrows(Invalid.class, () -> ResidentsOfOthers.refuseAhead(boy, MAY.minusDays(1)));
    LivesHere carersOwn = person(Resident.Kind.ADULT, "Mark", null);
    assertDoesNotThrow(
        () -> ResidentsOfOthers.refuseAhead(carersOwn, MAY.minusDays(1)), "fills no place");
  }

  /** What is sent of a household says nothing of their needs and plan: it would be lost. */
  @Test
  void isNotRecordedWithTheWholeOfAHousehold() {
    Invalid refused =
        assertThrows(
            Invalid.class,
            () ->
                new HouseholdBodies.NewResident(
                        Resident.Kind.PLACED_BY_OTHER, null, null, 14, Sex.MALE, MAY)
                    .read());
    assertEquals(
        "Whom another authority placed is recorded on the page of the household, and stays as"
            + " recorded",
        refused.getMessage());
  }

  /** R-MATCH-18: whom a plan keeps from other children may live with an adult. */
  @Test
  void ofARangeOfAdultsTheYoungestAgeCounts() {
    assertEquals(18, ageBetween(18, 24, MAY));
    assertEquals(18, ageBetween(16, 17, MAY.plusYears(2)), "18 or 19 by now");
    assertNull(ageBetween(16, 17, MAY.plusYears(2).minusDays(1)), "maybe 17 still");
    assertNull(ageBetween(10, 15, MAY));
    LivesHere aged = person(Resident.Kind.PLACED_BY_OTHER, null, Birth.stated(14, MAY));
    assertEquals(15, ResidentsOfOthers.age(aged, MAY.plusYears(1)));
    assertNull(ResidentsOfOthers.age(person(Resident.Kind.ADULT, null, null), MAY));
  }

  private static @Nullable Integer ageBetween(int min, int max, LocalDate day) {
    PlacedByOther placed =
        new PlacedByOther(
            null, new AgeRange(min, max), MAY, Needs.NOT_KNOWN, Compatibility.ANY, null);
    return ResidentsOfOthers.age(
        new LivesHere(Resident.Kind.PLACED_BY_OTHER, null, null, Sex.MALE, MAY, placed), day);
  }

  @Test
  void thePlaceThatCouldNotBeOfferedForThemIsNotCountedTwice() {
    NotAvailable two = NotAvailable.of(2, Reason.OTHER, MAY, null);
    NotAvailable one = NotAvailable.of(1, Reason.UNDER_REVIEW, null, null);
    assertEquals(
        List.of(NotAvailable.of(1, Reason.OTHER, MAY, null), one),
        ResidentsOfOthers.withoutOne(List.of(two, one), Reason.OTHER));
    assertEquals(
        List.of(two), ResidentsOfOthers.withoutOne(List.of(two, one), Reason.UNDER_REVIEW));
    assertNull(ResidentsOfOthers.withoutOne(List.of(one), Reason.UNDER_REVIEW), "none is left");
    NotAvailable roof = new NotAvailable(2, Reason.OTHER, null, null, "The roof is mended");
    assertEquals(List.of(roof.of(1)), ResidentsOfOthers.withoutOne(List.of(roof), Reason.OTHER));
    assertEquals(
        List.of(roof),
        ResidentsOfOthers.withOneMore(List.of(roof.of(1)), Reason.OTHER),
        "its words stay");
    assertEquals(
        List.of(NotAvailable.of(3, Reason.OTHER, MAY, null), one),
        ResidentsOfOthers.withOneMore(List.of(two, one), Reason.OTHER),
        "nobody fills it any more");
    assertEquals(
        List.of(two, one),
        ResidentsOfOthers.withOneMore(List.of(two), Reason.UNDER_REVIEW),
        "the last of its reason");
    assertEquals(List.of(one), ResidentsOfOthers.withoutOne(List.of(one), Reason.OTHER));
  }
}
