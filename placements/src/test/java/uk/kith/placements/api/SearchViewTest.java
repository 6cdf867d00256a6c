package uk.kith.placements.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.asking.ApprovalCheck;

/** R-PLACE-05, -13, -14, -20 to -22, -31, -42: an approval is for the children it is given for. */
class SearchViewTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final RuleId IMPACT = RuleId.of("R-PLACE-42");
  private static final HouseholdId HOME = new HouseholdId(uuid("home"));
  private static final ChildId AMIR = new ChildId(uuid("Amir"));
  private static final ChildId DANYAL = new ChildId(uuid("Danyal"));

  private static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static SearchView.Approval approval(List<ChildId> children, ApprovalCheck... checks) {
    return new SearchView.Approval(
        HOME,
        children,
        IMPACT,
        "A. Shah",
        "Registered manager",
        DAY,
        "Agreed",
        List.of(checks),
        List.of(),
        List.of());
  }

  private static SearchView search(SearchView.Approval... approvals) {
    return new SearchView(
        new SearchId(uuid("search")),
        "2014-0187",
        List.of(AMIR, DANYAL),
        DAY,
        DAY,
        SearchKind.LONG_TERM,
        Together.PREFERRED,
        SearchView.Status.OPEN,
        null,
        null,
        List.of(),
        List.of(approvals),
        1);
  }

  private static Set<RuleId> approved(SearchView search, ChildId... moving) {
    return search.approvedFor(HOME, List.of(moving), DAY).keySet();
  }

  @Test
  void whatIsApprovedForOneIsNotForABrother() {
    SearchView search = search(approval(List.of(AMIR)));
    assertEquals(Set.of(IMPACT), approved(search, AMIR));
    assertEquals(Set.of(), approved(search, DANYAL));
    assertEquals(Set.of(), approved(search, AMIR, DANYAL));
  }

  @Test
  void whatIsApprovedForBothIsForEachOfThem() {
    SearchView search = search(approval(List.of(DANYAL, AMIR)));
    assertEquals(Set.of(IMPACT), approved(search, DANYAL));
    assertEquals(Set.of(IMPACT), approved(search, AMIR, DANYAL));
  }

  @Test
  void anApprovalThatNamesNobodyIsForAllOfTheSearch() {
    assertEquals(Set.of(IMPACT), approved(search(approval(List.of())), DANYAL, AMIR));
  }

  @Test
  void whatWasConsideredForABrotherAddsNothing() {
    SearchView search =
        search(
            approval(List.of(AMIR), ApprovalCheck.IMPACT_ON_RESIDENTS),
            approval(List.of(DANYAL), ApprovalCheck.IMPACT_SIGNED));
    assertEquals(
        Set.of(ApprovalCheck.IMPACT_ON_RESIDENTS),
        Objects.requireNonNull(search.approvedFor(HOME, List.of(AMIR)).get(IMPACT)).made());
  }
}
