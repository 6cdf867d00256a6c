package uk.kith.placements.engine.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;

/** R-MATCH-04: a placement decision says how the child's background was considered. */
class BackgroundNotedTest {

  private static final List<ConsiderationKind> NOTHING = List.of();

  @Test
  void asksForANoteWhereNoneIsMade() {
    List<Finding> missing = BackgroundNoted.missing("U6", null, NOTHING);
    assertEquals(List.of(RuleId.of("R-MATCH-04")), missing.stream().map(Finding::rule).toList());
    assertEquals(Severity.WARNING, missing.get(0).severity());
    assertEquals(missing, BackgroundNoted.missing("U6", "  ", NOTHING), "blanks say nothing");
  }

  @Test
  void aNoteAnswersIt() {
    assertEquals(List.of(), BackgroundNoted.missing("U6", "They speak Slovak with her", NOTHING));
  }

  @Test
  void whatTheSearchSaysOfTheChildsIdentityAnswersItAndWishesDoNot() {
    assertEquals(
        List.of(), BackgroundNoted.missing("K2", null, List.of(ConsiderationKind.IDENTITY)));
    assertEquals(1, BackgroundNoted.missing("K2", null, List.of(ConsiderationKind.CHILD)).size());
  }

  /** R-MATCH-03: the separate duty does not hold in adoption in England. */
  @Test
  void placementsForAdoptionAreNotAsked() {
    for (String type : List.of("A3", "A4", "A5", "A6")) {
      assertEquals(List.of(), BackgroundNoted.missing(type, null, NOTHING), type);
    }
  }
}
