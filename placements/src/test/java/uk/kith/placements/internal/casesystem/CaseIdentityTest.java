package uk.kith.placements.internal.casesystem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.CaseSystem.Aspect;
import uk.kith.placements.engine.Days;
import uk.kith.placements.engine.ssd.CaseLine;
import uk.kith.placements.engine.ssd.ChildInCase;
import uk.kith.placements.internal.casesystem.CaseIdentity.Held;
import uk.kith.placements.internal.casesystem.CaseIdentity.Who;

class CaseIdentityTest {

  private static final LocalDate MARCH = LocalDate.of(2015, 3, 2);
  private static final LocalDate MAY = LocalDate.of(2015, 5, 2);
  private static final Who TOM = new Who("Tom", "Ash", MARCH, null, null, Sex.MALE);

  private static CaseIdentity told(Who kith, @Nullable Who before, Who now) {
    ChildInCase told =
        new ChildInCase(
            "P1",
            "",
            now.firstName(),
            now.familyName(),
            now.born(),
            now.due(),
            now.sex(),
            "",
            true,
            null,
            null,
            Map.of(),
            Set.of(),
            Map.of());
    return CaseIdentity.of(
        new Held(new UUID(0, 1), kith, Instant.EPOCH, "priya.nair", before), told);
  }

  @Test
  void whatIsNotKnownIsFilledIn() {
    Who stranger = new Who(null, null, null, null, "Age 11 on 1 May 2026", Sex.UNKNOWN);
    assertEquals(TOM, told(stranger, null, TOM).now());
  }

  @Test
  void whatKithStillHasAsItWasToldIsFollowed() {
    Who changed = new Who("Thomas", "Ash", MAY, null, null, Sex.MALE);
    CaseIdentity identity = told(TOM, TOM, changed);
    assertEquals(changed, identity.now());
    assertEquals(List.of(), identity.differences());
  }

  @Test
  void whatSomebodyChangedInKithStaysAndDiffers() {
    Who kith = new Who("Tommy", "Ash", MAY, null, null, Sex.MALE);
    CaseIdentity identity = told(kith, TOM, TOM);
    assertFalse(identity.isChanged());
    assertEquals(
        List.of(Aspect.FIRST_NAME, Aspect.BIRTH),
        identity.differences().stream().map(Difference::aspect).toList());
    Difference birth = identity.differences().get(1);
    assertEquals("Born 2 May 2015", birth.inKith());
    assertEquals("Born 2 March 2015", birth.inCase());
    assertEquals("priya.nair", birth.kithBy());
    assertEquals(new Told("born", "2015-03-02"), Told.of(String.valueOf(birth.told())));
  }

  @Test
  void whatWasRecordedBeforeTheFirstExtractStaysAndDiffers() {
    Who kith = new Who("Tom", "Oak", MARCH, null, null, Sex.FEMALE);
    assertEquals(
        List.of(Aspect.FAMILY_NAME, Aspect.SEX),
        told(kith, null, TOM).differences().stream().map(Difference::aspect).toList());
  }

  @Test
  void theCaseOfANameIsNoDifference() {
    Who kith = new Who("TOM", "ash", MARCH, null, null, Sex.MALE);
    CaseIdentity identity = told(kith, null, TOM);
    assertEquals(kith, identity.now());
    assertEquals(List.of(), identity.differences());
  }

  @Test
  void whatCanBeTakenOverIsKeptAsItWasTold() {
    List<CaseLine.Told<String>> line =
        List.of(
            new CaseLine.Told<>(new Days(MARCH, MAY), "V2"),
            new CaseLine.Told<>(new Days(MAY, null), "C2"));
    assertEquals(line, Told.line(Told.line(line)));
    assertEquals(new Told("", "a|b"), Told.of(new Told("", "a|b").text()));
  }

  /** A child who was due is born: the date takes the place of the due date. */
  @Test
  void aBirthTakesThePlaceOfADueDate() {
    Who due = new Who("Tom", "Ash", null, MAY, null, Sex.MALE);
    assertEquals(TOM, told(due, null, TOM).now());
  }

  @Test
  void silenceChangesNothing() {
    Who silent = new Who(null, null, null, null, null, Sex.UNKNOWN);
    CaseIdentity identity = told(TOM, TOM, silent);
    assertFalse(identity.isChanged());
    assertEquals(List.of(), identity.differences());
  }
}
