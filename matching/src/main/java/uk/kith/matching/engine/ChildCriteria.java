package uk.kith.matching.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.Together;

/** What one child brings to every comparison with a home, worked out once. */
final class ChildCriteria {

  private final ChildSnapshot child;
  private final int needs;
  private final HeritageCriterion heritage;
  private final LocalityCriterion locality;
  private final Set<ChildId> siblings;

  /**
   * @param accommodated children for whom the authority provides a home or looks for one: only with
   *     these could the child live together (CA 1989 s22C(8)(c))
   */
  ChildCriteria(
      ChildSnapshot child,
      PlacementRequest search,
      Policy policy,
      Predicate<ChildId> accommodated) {
    boolean adoption = search.kind() == SearchKind.ADOPTION;
    this.child = child;
    this.needs = NeedCriterion.pack(child.needs(), search.kind());
    this.heritage =
        new HeritageCriterion(
            child.heritage(),
            policy.weight(Criterion.HERITAGE, adoption),
            policy.heritageSupportPercent());
    this.locality =
        new LocalityCriterion(
            child.home(),
            search.responsible(),
            policy.home(),
            policy.weight(Criterion.LOCALITY, adoption),
            policy.inAreaPercent(),
            adoption);
    this.siblings = new HashSet<>();
    for (SiblingLink link : search.siblings()) {
      if (link.one().equals(child.id())) {
        siblings.add(link.other());
      } else if (link.other().equals(child.id())) {
        siblings.add(link.one());
      }
    }
    siblings.removeIf(accommodated.negate());
    if (search.together() == Together.APART) {
      // R-MATCH-16: it was decided that these live apart, so nothing is lost by it.
      search.children().forEach(other -> siblings.remove(other.id()));
    }
  }

  ChildSnapshot child() {
    return child;
  }

  int needs() {
    return needs;
  }

  HeritageCriterion heritage() {
    return heritage;
  }

  LocalityCriterion locality() {
    return locality;
  }

  /** Brothers and sisters with whom the child could live. */
  Set<ChildId> siblings() {
    return siblings;
  }

  /**
   * Points for living with brothers and sisters.
   *
   * @param here how many of {@link #siblings} would live in the same home
   */
  Points siblingPoints(int here, int most) {
    return Points.exactly(siblings.isEmpty() ? most : most * here / siblings.size());
  }

  String siblingWords(int here) {
    int all = siblings.size();
    if (all == 0) {
      return "No brother or sister lives here";
    }
    return here == 0
        ? "With none of " + all + " brothers and sisters"
        : here == all
            ? "With "
                + (all == 1
                    ? "the brother or sister"
                    : all == 2 ? "both siblings" : "all " + all + " brothers and sisters")
            : "With " + here + " of " + all + " brothers and sisters";
  }
}
