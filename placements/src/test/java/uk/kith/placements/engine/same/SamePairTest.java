package uk.kith.placements.engine.same;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.quality.Gap;
import uk.kith.placements.engine.same.SamePair.Person;

/** R-DATA-15: which records may be of one child. */
class SamePairTest {

  private static final LocalDate BORN = LocalDate.of(2005, 5, 1);
  private static final ChildId ONE = new ChildId(new UUID(1, 1));

  /** As a number with a sign it is the smallest; as a text the greatest. */
  private static final ChildId OTHER = new ChildId(new UUID(Long.MIN_VALUE, 2));

  private static Person person(
      @Nullable String first, @Nullable String family, LocalDate born, Sex sex) {
    return new Person(first, family, Birth.on(born), sex);
  }

  private static final Person AMIR = person("Amir", "Khan", BORN, Sex.MALE);

  @Test
  void theSameNameAndDateOfBirthOfTheSameSexAreAlike() {
    assertTrue(SamePair.alikeByName(AMIR, person("KHAN", "Amír", BORN, Sex.MALE)));
  }

  @Test
  void twinsHaveDifferentNames() {
    assertFalse(SamePair.alikeByName(AMIR, person("Danyal", "Khan", BORN, Sex.MALE)));
  }

  @Test
  void anotherDayOfBirthIsAnotherChild() {
    assertFalse(SamePair.alikeByName(AMIR, person("Amir", "Khan", BORN.plusDays(1), Sex.MALE)));
  }

  @Test
  void aGirlAndABoyAreNotOneChildButASexNotKnownSpeaksAgainstNothing() {
    assertFalse(SamePair.alikeByName(AMIR, person("Amir", "Khan", BORN, Sex.FEMALE)));
    assertTrue(SamePair.alikeByName(AMIR, person("Amir", "Khan", BORN, Sex.UNKNOWN)));
  }

  @Test
  void childrenWithoutNamesOrWithoutADateOfBirthAreNotCompared() {
    Person nameless = person(null, null, BORN, Sex.MALE);
    assertFalse(SamePair.alikeByName(nameless, nameless));
    Person stated = new Person("Amir", "Khan", Birth.stated(9, BORN), Sex.MALE);
    assertFalse(SamePair.alikeByName(stated, stated));
  }

  @Test
  void aPairIsOneWhicheverIsNamedFirst() {
    assertEquals(SamePair.of(ONE, OTHER), SamePair.of(OTHER, ONE));
    assertEquals(OTHER, SamePair.of(ONE, OTHER).subject());
    assertThrows(IllegalArgumentException.class, () -> SamePair.of(ONE, ONE));
  }

  @Test
  void theDoubtSaysWhatIsAlikeAndNamesNobody() {
    Gap doubt = SamePair.of(ONE, OTHER).doubt(Set.of(Likeness.NAME, Likeness.PUPIL_NUMBER), BORN);
    assertEquals(
        "Another record has the same pupil number, date of birth, name and sex: it may be the same"
            + " child.",
        doubt.text());
    assertEquals("R-DATA-15", doubt.rule().value());
    assertEquals(Optional.of(ONE), SamePair.findOther(doubt.field()));
    assertEquals(Optional.empty(), SamePair.findOther("needs"));
  }
}
