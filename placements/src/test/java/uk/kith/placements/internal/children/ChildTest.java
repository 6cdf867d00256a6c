package uk.kith.placements.internal.children;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.RecordBirth;
import uk.kith.placements.internal.facts.Recording;

class ChildTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final LocalDate TODAY = LocalDate.of(2016, 1, 4);
  private static final LocalDate DUE = LocalDate.of(2014, 11, 18);
  private static final Recording BY =
      new Recording(Instant.parse("2014-09-30T09:00:00Z"), "officer", null);

  @Test
  void aRecordLearnsFromItsDuplicateWhatItDidNotKnow() {
    Child record = aChild();
    Child duplicate = aChild();
    record.know("needs", "{\"record\":1}", DateRange.from(DAY), BY);
    duplicate.know("needs", "{\"duplicate\":1}", DateRange.from(DAY), BY);
    duplicate.know("school", "{\"duplicate\":2}", DateRange.from(DAY), BY);
    duplicate.mergeInto(record, "same family", BY);
    assertTrue(duplicate.isMerged());
    assertEquals(
        List.of("{\"record\":1}", "{\"duplicate\":2}"),
        record.facts().stream().map(ChildFact::value).toList());
  }

  /** The record says nothing of 2013, and nothing after the summer of 2014. */
  @Test
  void aRecordLearnsTheDaysOfWhichItKnewNothing() {
    Child record = aChild();
    Child duplicate = aChild();
    record.know("status", "{\"v\":\"record\"}", days("2014-01-01", "2014-08-31"), BY);
    duplicate.know("status", "{\"v\":\"duplicate\"}", days("2013-01-01", null), BY);
    duplicate.mergeInto(record, "same family", BY);
    assertEquals(
        List.of("duplicate to 2013-12-31", "record to 2014-08-31", "duplicate to null"),
        record.facts().stream()
            .filter(fact -> !fact.isSuperseded())
            .sorted(Comparator.comparing(fact -> fact.days().first()))
            .map(fact -> fact.value().split("\"")[3] + " to " + fact.days().last())
            .toList());
  }

  private static DateRange days(String first, @Nullable String last) {
    return new DateRange(LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
  }

  @Test
  void aRecordWithoutNamesLearnsThoseOfTheRequestAndKeepsItsOwn() {
    Child nameless = aChild();
    aChild("Amir", Sex.MALE).mergeInto(nameless, "same family", BY);
    assertEquals("Amir", nameless.firstName());
    assertEquals(Sex.MALE, nameless.sex());
    Child named = aChild("Danyal", Sex.MALE);
    aChild("Dan", Sex.FEMALE).mergeInto(named, "same family", BY);
    assertEquals("Danyal", named.firstName());
    assertEquals(Sex.MALE, named.sex());
  }

  /** From the birth on it is the same record, with a date of birth instead of a due date. */
  @Test
  void anUnbornChildIsBornOnce() {
    Child child = anUnbornChild();
    child.born(new RecordBirth(DAY, "Ella", null, Sex.FEMALE), TODAY, BY);
    assertEquals(Birth.on(DAY), child.birth());
    assertEquals("Ella", child.firstName());
    assertEquals("Marsden", child.familyName(), "what is not told stays");
    assertEquals("P2007", child.localId());
    assertEquals(Sex.FEMALE, child.sex());
    assertThrows(
        Conflict.class, () -> child.born(new RecordBirth(DAY, null, null, Sex.UNKNOWN), TODAY, BY));
    assertThrows(
        Conflict.class,
        () -> aChild().born(new RecordBirth(DAY, null, null, Sex.UNKNOWN), TODAY, BY));
  }

  @Test
  void aBirthLiesWithinAPregnancyOfTheDayOnWhichTheChildWasDue() {
    for (LocalDate wrong : List.of(DUE.minusDays(281), DUE.plusDays(281))) {
      Child child = anUnbornChild();
      assertThrows(
          Invalid.class,
          () -> child.born(new RecordBirth(wrong, null, null, Sex.UNKNOWN), TODAY, BY));
      assertEquals(Birth.due(DUE), child.birth());
    }
    Child early = anUnbornChild();
    early.born(new RecordBirth(DUE.minusDays(98), null, null, Sex.UNKNOWN), TODAY, BY);
    assertEquals(Birth.on(DUE.minusDays(98)), early.birth());
  }

  @Test
  void aBirthIsRecordedOnceTheDayHasCome() {
    Child child = anUnbornChild();
    Invalid refused =
        assertThrows(
            Invalid.class,
            () -> child.born(new RecordBirth(DAY, null, null, Sex.UNKNOWN), DAY.minusDays(1), BY));
    assertEquals("future", refused.errors().get(0).code());
    assertEquals(Birth.due(DUE), child.birth());
    child.born(new RecordBirth(DAY, null, null, Sex.UNKNOWN), DAY, BY);
    assertEquals(Birth.on(DAY), child.birth());
  }

  @Test
  void aDayOfBirthThatWasRecordedByMistakeIsPutRight() {
    Child child = anUnbornChild();
    assertThrows(Conflict.class, () -> child.correctBirth(DAY, TODAY, BY), "it is not born");
    child.born(new RecordBirth(DAY, "Ella", null, Sex.FEMALE), TODAY, BY);
    assertThrows(Invalid.class, () -> child.correctBirth(TODAY.plusDays(1), TODAY, BY));
    child.correctBirth(DAY.minusYears(1), TODAY, BY);
    assertEquals(Birth.on(DAY.minusYears(1)), child.birth());
    assertEquals("Ella", child.firstName());
    assertEquals(Sex.FEMALE, child.sex());
    assertEquals("P2007", child.localId());
  }

  @Test
  void theRecordOfAnUnbornChildLearnsItsBirthFromTheDuplicate() {
    Child record = anUnbornChild();
    Child duplicate = child("Ella", Sex.FEMALE, Birth.on(DAY));
    duplicate.mergeInto(record, "same family", BY);
    assertEquals(Birth.on(DAY), record.birth());
    Child born = child("Ella", Sex.FEMALE, Birth.on(DAY));
    anUnbornChild().mergeInto(born, "same family", BY);
    assertEquals(Birth.on(DAY), born.birth());
  }

  @Test
  void isMergedOnce() {
    Child record = aChild();
    Child duplicate = aChild();
    duplicate.mergeInto(record, "same family", BY);
    assertThrows(Conflict.class, () -> duplicate.mergeInto(aChild(), null, BY));
    assertThrows(Conflict.class, () -> record.mergeInto(duplicate, null, BY));
  }

  @Test
  void refusesAChangeThatStartedFromAnotherVersion() {
    assertThrows(Conflict.class, () -> aChild().expect(7));
  }

  private static Child aChild(String name, Sex sex) {
    return child(name, sex, Birth.stated(9, DAY));
  }

  private static Child child(String name, Sex sex, Birth birth) {
    return new Child(
        new LocalAuthority("E08000018"), new Child.Identity(null, name, null, birth, sex), BY);
  }

  private static Child anUnbornChild() {
    return new Child(
        new LocalAuthority("E08000018"),
        new Child.Identity("P2007", null, "Marsden", Birth.due(DUE), Sex.UNKNOWN),
        BY);
  }

  private static Child aChild() {
    return new Child(
        new LocalAuthority("E08000018"),
        new Child.Identity(null, null, null, Birth.stated(9, DAY), Sex.UNKNOWN),
        BY);
  }
}
