package uk.kith.kernel.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Seeds;
import uk.kith.kernel.Severity;

/** Acceptance of findings, pages of lists, refusals and roles. */
class PlumbingValuesTest {

  private static final RuleId FIVE = RuleId.of("R-PLACE-05");
  private static final RuleId SIX = RuleId.of("R-PLACE-06");

  private static Finding finding(RuleId rule, boolean hardBlock) {
    return new Finding(rule, Severity.ERROR, "A sentence.", List.of(), "an Act", hardBlock);
  }

  @Test
  void passesWhenEveryFindingIsAccepted() {
    List<Finding> findings = List.of(finding(FIVE, false), finding(SIX, false));
    assertDoesNotThrow(() -> new Acceptance(Set.of(FIVE, SIX), "agreed").orRefuse(findings));
    assertDoesNotThrow(() -> Acceptance.NONE.orRefuse(List.of()));
  }

  @Test
  void refusesWithAllFindingsWhenOneIsNotAccepted() {
    List<Finding> findings = List.of(finding(FIVE, false), finding(SIX, false));
    Acceptance one = new Acceptance(Set.of(FIVE), "agreed");
    Refused refused = assertThrows(Refused.class, () -> one.orRefuse(findings));
    assertEquals(findings, refused.findings());
  }

  @Test
  void noReasonPassesAHardBlock() {
    Acceptance accepted = new Acceptance(Set.of(FIVE), "agreed");
    assertThrows(Refused.class, () -> accepted.orRefuse(List.of(finding(FIVE, true))));
  }

  @Test
  void withoutWhatWasAcceptedNoReasonStands() {
    Acceptance both = new Acceptance(Set.of(FIVE, SIX), "agreed");
    assertEquals(new Acceptance(Set.of(SIX), "agreed"), both.without(Set.of(FIVE)));
    assertEquals(Acceptance.NONE, both.without(Set.of(FIVE, SIX)));
    assertEquals(Acceptance.NONE, Acceptance.NONE.without(Set.of(FIVE)));
  }

  @Test
  void ofRulesThatDidNotSpeakNothingWasAccepted() {
    Acceptance both = new Acceptance(Set.of(FIVE, SIX), "agreed");
    assertEquals(new Acceptance(Set.of(SIX), "agreed"), both.outOf(List.of(finding(SIX, false))));
    assertEquals(Acceptance.NONE, both.outOf(List.of()));
  }

  @Test
  void anAcceptanceNeedsAReason() {
    assertThrows(Invalid.class, () -> new Acceptance(Set.of(FIVE), " "));
  }

  @Test
  void pagesCutAListAndKeepItsTotal() {
    List<Integer> all = List.of(1, 2, 3, 4, 5);
    assertEquals(new Page<>(List.of(3, 4), 5, 1, 2), Page.of(all, 1, 2));
    assertEquals(List.of(5), Page.of(all, 2, 2).items());
    assertEquals(List.of(), Page.of(all, 3, 2).items());
    assertEquals(List.of(), Page.of(all, Integer.MAX_VALUE, 500).items());
    assertEquals(List.of("1", "2"), Page.of(all, 0, 2).map(String::valueOf).items());
  }

  @Test
  void aPageOfAnOrderedListIsThatOfTheSortedOne() {
    Seeds.forEach(
        200,
        random -> {
          List<Integer> all = random.ints(random.nextInt(40), 0, 50).boxed().toList();
          int page = random.nextInt(5);
          int size = 1 + random.nextInt(12);
          assertEquals(
              Page.of(all.stream().sorted().toList(), page, size),
              Page.of(all.stream(), Comparator.<Integer>naturalOrder(), page, size));
        });
    assertThrows(
        Invalid.class, () -> Page.of(Stream.of(1), Comparator.<Integer>naturalOrder(), 0, 0));
  }

  @Test
  void pagesOutsideTheirLimitsAreInvalid() {
    assertThrows(Invalid.class, () -> new Page<>(List.of(), 0, -1, 10));
    assertThrows(Invalid.class, () -> new Page<>(List.of(), 0, 0, 0));
    assertThrows(Invalid.class, () -> new Page<>(List.of(), 0, 0, Page.MAX_SIZE + 1));
  }

  @Test
  void whatIsNotFoundIsNamedByItsKind() {
    UUID id = UUID.fromString("00000000-0000-0000-0000-000000000001");
    assertEquals("There is no child " + id, new NotFound(new ChildId(id)).getMessage());
  }

  @Test
  void rolesHaveTheNamesOfTheApi() {
    assertEquals("placement-officer", Role.PLACEMENT_OFFICER.id());
    assertEquals("information-governance", Role.INFORMATION_GOVERNANCE.id());
  }

  /** Who changes to the organisation's account is somebody else by name alone. */
  @Test
  void namesMayBeOnePersonsWhereTheyAgreeBeforeTheAt() {
    assertTrue(Actor.mayBeOne("j.smith", "j.smith"));
    assertTrue(Actor.mayBeOne("j.smith", "j.smith@council.example"));
    assertTrue(Actor.mayBeOne("j.smith@old.example", "j.smith@council.example"));
    assertFalse(Actor.mayBeOne("j.smith", "j.smithson@council.example"));
    assertFalse(Actor.mayBeOne("j.smith", "k.smith"));
  }

  @Test
  void ruleIdsHaveAShape() {
    assertEquals("903-142", RuleId.of("903-142").value());
    assertThrows(IllegalArgumentException.class, () -> RuleId.of("PLACE-5"));
  }
}
