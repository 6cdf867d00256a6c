package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.matching.engine.Criterion;
import uk.kith.placements.engine.ParentLink;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.Verdict;

/**
 * Every household for one search, with what the law says of it, in an explained order; as stored
 * with the run, so that what was shown on a day can be shown again (R-MATCH-14).
 *
 * @param policyVersion the weights in force
 * @param items possible first, best first; then with approval; then not now. Nothing is dropped
 * @param splits ways to place the children in more than one home, best first; to be shown after the
 *     homes that take all (R-MATCH-16)
 */
public record OptionsView(
    RunId runId,
    SearchId search,
    LocalDate asOf,
    int policyVersion,
    List<Item> items,
    List<Split> splits) {

  public OptionsView {
    items = List.copyOf(items);
    splits = List.copyOf(splits);
  }

  /**
   * One household.
   *
   * @param local inside the responsible authority's area; null when not known
   * @param distanceMiles straight line from the first child's home; null when not known
   * @param score 0 to 1000; null when not possible
   * @param noClearDifference the ranges of this option and of the one before it overlap, or their
   *     scores are nearly equal
   */
  public record Item(
      HouseholdId householdId,
      Verdict.Possible possible,
      List<Finding> findings,
      List<ApprovalNeeded> approvals,
      @Nullable Boolean local,
      @Nullable Double distanceMiles,
      List<PlacementTest> tests,
      @Nullable Integer score,
      @Nullable Integer low,
      @Nullable Integer high,
      List<Part> parts,
      boolean noClearDifference) {
    public Item {
      findings = List.copyOf(findings);
      approvals = List.copyOf(approvals);
      tests = List.copyOf(tests);
      parts = List.copyOf(parts);
    }
  }

  /** Who must approve what, and who did: {@code given} is true once it is recorded. */
  public record ApprovalNeeded(RuleId rule, String by, boolean given) {}

  /**
   * One visible part of a score, with the fact behind it. Points of all parts add up to the score;
   * a part that is not fully known has points at the middle of low and high, rounded down.
   *
   * @param weight points at the most
   * @param fact in words, about this child and this home only
   * @param known false when a fact is missing (R-MATCH-12)
   */
  public record Part(
      Criterion criterion, int weight, int points, int low, int high, String fact, boolean known) {}

  /**
   * A way to place the children in more than one home.
   *
   * @param cost points below placing all together in the best home that could take all (in the best
   *     home altogether when none could, in the best way apart when it was decided to place them
   *     apart); negative when they are better served apart
   * @param separated pairs of brothers and sisters, or of parent and own child, who would no longer
   *     live together
   * @param parents those of them who are parent and own child; a parent and child are parted where
   *     the parent agrees or a court orders it, and by no choice of homes alone (R-PLACE-39)
   */
  public record Split(
      List<SplitPart> parts, int cost, List<Set<ChildId>> separated, List<ParentLink> parents) {
    public Split {
      parts = List.copyOf(parts);
      separated = separated.stream().map(Set::copyOf).toList();
      parents = parents == null ? List.of() : List.copyOf(parents); // runs stored before
    }
  }

  /** Some of the children, in one home. */
  public record SplitPart(List<ChildId> children, HouseholdId householdId) {
    public SplitPart {
      children = List.copyOf(children);
    }
  }
}
