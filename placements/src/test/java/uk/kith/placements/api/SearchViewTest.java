package uk.kith.placements.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.asking.ApprovalAnswers;
import uk.kith.placements.engine.asking.ApprovalCheck;

/** R-PLACE-21, R-PLACE-42: what was approved for one child is not approved for its brother. */
class SearchViewTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final RuleId OUTSIDE = RuleId.of("R-PLACE-21");
  private static final HouseholdId HOME = new HouseholdId(new UUID(0, 1));
  private static final ChildId AMIR = new ChildId(new UUID(0, 2));
  private static final ChildId DANYAL = new ChildId(new UUID(0, 3));

  private static SearchView search(SearchView.Approval... approvals) {
    return new SearchView(
        new SearchId(new UUID(0, 4)),
        "2014-0001",
        List.of(AMIR, DANYAL),
        DAY,
        DAY,
        SearchKind.SHORT_TERM,
        Together.PREFERRED,
        SearchView.Status.OPEN,
        null,
        null,
        List.of(),
        Arrays.asList(approvals),
        1);
  }

  private static SearchView.Approval approval(Set<ApprovalCheck> checks, ChildId... children) {
    return new SearchView.Approval(
        HOME,
        OUTSIDE,
        "A. Shah",
        "Nominated officer",
        DAY,
        "Near his aunt.",
        List.copyOf(checks),
        List.of(),
        List.of(),
        List.of(children));
  }

  private static Map<RuleId, ApprovalAnswers> approved(SearchView search, ChildId... moving) {
    return search.approvedFor(HOME, List.of(moving));
  }

  private static boolean isGiven(SearchView search, ChildId... moving) {
    return SearchView.isGiven(search.approvals(), HOME, OUTSIDE, List.of(moving));
  }

  @Test
  void whatWasApprovedForOneIsNotApprovedForTheOther() {
    SearchView search = search(approval(Set.of(ApprovalCheck.WISHES), AMIR));
    assertEquals(Set.of(OUTSIDE), approved(search, AMIR).keySet());
    assertEquals(Set.of(), approved(search, DANYAL).keySet());
    assertEquals(Set.of(), approved(search, AMIR, DANYAL).keySet(), "who move in together");
    assertTrue(isGiven(search, AMIR));
    assertFalse(isGiven(search, DANYAL));
    assertFalse(isGiven(search, AMIR, DANYAL));
    assertFalse(isGiven(search), "nobody moves in");
  }

  @Test
  void anApprovalThatNamesNobodyIsForAllOfTheSearch() {
    SearchView search = search(approval(Set.of()));
    assertEquals(Set.of(OUTSIDE), approved(search, DANYAL, AMIR).keySet());
    assertTrue(isGiven(search, DANYAL, AMIR));
  }

  @Test
  void ofTwoWhoMoveInTogetherOnlyWhatWasDoneForBothIsDone() {
    SearchView search =
        search(
            approval(Set.of(ApprovalCheck.WISHES, ApprovalCheck.AREA_CONSULTED), AMIR),
            approval(Set.of(ApprovalCheck.WISHES), DANYAL));
    assertTrue(isGiven(search, AMIR, DANYAL));
    assertEquals(
        Map.of(OUTSIDE, new ApprovalAnswers(Set.of(ApprovalCheck.WISHES), Set.of())),
        approved(search, AMIR, DANYAL));
  }
}
