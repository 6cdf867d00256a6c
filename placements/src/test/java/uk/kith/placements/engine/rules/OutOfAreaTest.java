package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.rules.Rulings.ruling;
import static uk.kith.placements.engine.rules.Rulings.verdict;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.SearchKind;

/** R-PLACE-21 to -24: whose approval a home outside the area takes. */
class OutOfAreaTest {

  @Test
  void insideTheAreaTakesNoApproval() {
    assertEquals(
        "YES", ruling(ARequest.forOne(), AHome.ofFosterCarers().agency().in(ARequest.ROTHERHAM)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"E08000016", "E08000017", "E08000019", "E10000024", "E10000007"})
  void adjoiningAuthorityTakesTheNominatedOfficer(String adjoining) {
    var verdict =
        verdict(
            ARequest.forOne(), AHome.ofFosterCarers().agency().in(new LocalAuthority(adjoining)));

    assertEquals("WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-21", ruling(verdict));
    assertEquals("Nominated officer", verdict.objections().get(0).approver());
  }

  @Test
  void atADistanceTakesTheDirector() {
    var verdict = verdict(ARequest.forOne(), AHome.ofFosterCarers().agency().in(ARequest.LEEDS));

    assertEquals("WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-22", ruling(verdict));
    assertEquals("Director of children’s services", verdict.objections().get(0).approver());
  }

  @Test
  void directorWasNotAskedBeforeTheLawOf2014() {
    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-21",
        ruling(
            ARequest.forOne().neededFrom(LocalDate.of(2013, 9, 30)),
            AHome.ofFosterCarers().agency().in(ARequest.LEEDS)));
  }

  @Test
  void carersWhomTheAuthorityItselfApprovedTakeNoApproval() {
    assertEquals(
        "YES: NOTE R-PLACE-24",
        ruling(ARequest.forOne(), AHome.ofFosterCarers().in(ARequest.LEEDS)));
  }

  @Test
  void connectedPersonsTakeNoApproval() {
    assertEquals(
        "YES: NOTE R-PLACE-24",
        ruling(
            ARequest.forOne(),
            AHome.of(HouseholdKind.CONNECTED_PERSON)
                .agency()
                .connectedTo("c1")
                .in(ARequest.LEEDS)));
  }

  /** R-PLACE-24 excepts connected persons and own foster carers; a parent is neither. */
  @Test
  void aParentsHomeElsewhereTakesApproval() {
    AHome parents = AHome.of(HouseholdKind.PARENT).connectedTo("c1");
    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-21",
        ruling(ARequest.forOne(), parents.in(ARequest.SHEFFIELD)));
    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-22",
        ruling(ARequest.forOne(), parents.in(ARequest.LEEDS)));
  }

  @Test
  void authoritysOwnChildrensHomeElsewhereTakesApproval() {
    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-21",
        ruling(ARequest.forOne(), AHome.of(HouseholdKind.CHILDRENS_HOME).in(ARequest.SHEFFIELD)));
  }

  @Test
  void placeThatIsNotKnownIsAskedAndNotGuessed() {
    assertEquals(
        "YES: NOTE R-PLACE-21",
        ruling(ARequest.forOne(), AHome.ofFosterCarers().agency().in(null)));
  }

  @Test
  void neighboursThatAreNotKnownLeaveTheDirectorOpen() {
    // Nobody has said which authorities adjoin it.
    var verdict =
        verdict(
            ARequest.forOne().responsible(ARequest.ELSEWHERE),
            AHome.ofFosterCarers().agency().in(ARequest.SHEFFIELD));

    assertEquals("WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-21", ruling(verdict));
  }

  @Test
  void adoptionHasLawOfItsOwn() {
    assertEquals(
        "YES",
        ruling(
            ARequest.forOne().kind(SearchKind.ADOPTION),
            AHome.of(HouseholdKind.ADOPTER).agency().in(ARequest.LEEDS)));
  }
}
