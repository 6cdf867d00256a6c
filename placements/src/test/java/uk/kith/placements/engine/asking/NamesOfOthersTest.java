package uk.kith.placements.engine.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.asking.NamesOfOthers.Name;

/** R-MATCH-15, R-MATCH-23: what is written of one child names no other. */
class NamesOfOthersTest {

  private static final RuleId REASONS = RuleId.of("R-MATCH-15");
  private static final Name AMIR = new Name("Amir", "Horvath");
  private static final Name WILL = new Name("Will", "Horvath");

  private static int found(String text, Name about, Name... others) {
    return NamesOfOthers.in(REASONS, List.of("", text), List.of(about), List.of(others)).size();
  }

  @Test
  void aBrothersFirstNameIsFoundAsAWordOfItsOwn() {
    assertEquals(1, found("Near the school to which Will goes.", AMIR, WILL));
    assertEquals(1, found("Will’s aunt lives there", AMIR, WILL));
    assertEquals(0, found("She will visit on Sundays; Willow Road is near.", AMIR, WILL));
    assertEquals(0, found("Near Amir’s aunt, the Horvaths know them.", AMIR, WILL));
  }

  @Test
  void firstAndFamilyNameAreFoundInEitherOrderAndAnyCase() {
    assertEquals(1, found("HORVATH, WILL lives near", AMIR, WILL));
    assertEquals(1, found("with will  horvath", AMIR, WILL));
    assertEquals(0, found("with will and Horvath", AMIR, WILL));
  }

  /** Of two with one first name nobody can say which is meant, unless the family name tells. */
  @Test
  void aNameThatTheChildHasToIsNoOthers() {
    Name other = new Name("Amir", "Shah");
    assertEquals(0, found("Amir likes the garden", AMIR, other));
    assertEquals(1, found("Amir Shah likes the garden", AMIR, other));
    assertEquals(0, found("Amir Horvath likes the garden", AMIR, new Name("Amir", "Horvath")));
  }

  @Test
  void namesThatAreNotKnownAreNotFound() {
    assertEquals(0, found("A text. J went", AMIR, new Name(null, "Shah"), new Name("J", null)));
    assertEquals(0, found("(.*", AMIR, new Name("", "")));
    assertEquals(1, found("with Zoë.", AMIR, new Name("Zoë", null)));
  }

  /** A history of a home is about no child: each child's name counts in it. */
  @Test
  void theHistoryOfAHomeNamesNoChildAtAll() {
    List<Finding> found =
        NamesOfOthers.inHome(REASONS, List.of("Because of what Will did"), List.of(AMIR, WILL));
    assertEquals(1, found.size());
    assertFalse(found.get(0).text().contains("Will"), found.get(0).text());
    assertFalse(found.get(0).hardBlock());
    assertEquals(
        List.of(),
        NamesOfOthers.inHome(
            REASONS, List.of("They will take two, as agreed by phone"), List.of(AMIR, WILL)));
  }

  @Test
  void theFindingCanBeAcceptedAndDoesNotSayWhoseNameItIs() {
    Finding finding =
        NamesOfOthers.in(REASONS, List.of("Will and Will"), List.of(AMIR), List.of(WILL)).get(0);
    assertFalse(finding.hardBlock());
    assertFalse(finding.text().contains("Will"), finding.text());
    assertEquals(REASONS, finding.rule());
  }
}
