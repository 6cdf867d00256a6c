package uk.kith.matching.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Position;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.Verdict;
import uk.kith.placements.engine.rules.HouseholdColumns;

/**
 * Finds the best homes for one search among tens of thousands: one pass over columns of integers,
 * no home skipped. Points are those of {@link Scorer}, criterion by criterion: what depends on a
 * statement is looked up by its number, what depends on the place is worked out in whole metres. A
 * property test holds the result against the explained order.
 *
 * <p>Method: the quick answer of the constraints, then the points; the place in the order is one
 * number (approval needed, points, row), of which the smallest are kept by counting points first.
 * O(homes × children); 45,000 homes in well under a millisecond (docs/benchmarks.md).
 */
final class FastRanking {

  private static final int ROW_BITS = 32;
  private static final int LEVELS = Policy.TOTAL + 1;

  private final Homes homes;
  private final HouseholdColumns columns;
  private final Constraints.Asked asked;
  private final Policy policy;
  private final Child[] children;
  private final int forArea;
  private final int forDistance;
  private final int forSchool;
  private final boolean asksLocality;
  private final int notAsked;
  private final int area;
  private final int siblings;
  private final Map<Integer, Integer> siblingsHere = new HashMap<>();
  private final int[] need;
  private final int[] heritage;
  private final Scorer scorer;

  /** The places of one child as plain numbers. */
  private record Child(Ends home, Ends school, boolean goesToSchool) {
    static Child of(Whereabouts home, @Nullable Whereabouts school) {
      return new Child(
          Ends.of(home.position()),
          Ends.of(school == null ? null : school.position()),
          school != null);
    }
  }

  /** One end of a distance, or {@link HouseholdColumns#NO_POSITION}. */
  private record Ends(int easting, int northing) {
    static Ends of(@Nullable Position position) {
      return position == null
          ? new Ends(HouseholdColumns.NO_POSITION, HouseholdColumns.NO_POSITION)
          : new Ends(position.easting(), position.northing());
    }

    /** Low and high points of the distance to a row, in one number. */
    int points(HouseholdColumns to, int row, Ramp ramp, int most) {
      int otherEasting = to.easting(row);
      if (easting == HouseholdColumns.NO_POSITION || otherEasting == HouseholdColumns.NO_POSITION) {
        return pack(0, most);
      }
      int points =
          ramp.pointsAt(
              Ramp.metresBetween(easting, northing, otherEasting, to.northing(row)), most);
      return pack(points, points);
    }
  }

  FastRanking(Scorer scorer, Homes homes, Constraints.Asked asked) {
    this.scorer = scorer;
    this.homes = homes;
    this.columns = homes.columns();
    this.asked = asked;
    this.policy = scorer.policy();
    List<ChildCriteria> criteria = scorer.criteria();
    this.children =
        criteria.stream()
            .map(c -> Child.of(c.child().home(), c.child().school()))
            .toArray(Child[]::new);
    LocalityCriterion locality = criteria.get(0).locality();
    this.forArea = locality.forArea();
    this.forDistance = locality.forDistance();
    this.asksLocality = locality.isAsked();
    this.notAsked = pack(forArea + forDistance, forArea + forDistance) * children.length;
    this.forSchool = scorer.weight(Criterion.CONTINUITY);
    this.area = HouseholdColumns.areaCode(scorer.responsible());
    this.siblings = siblingPoints(criteria, -1);
    for (ChildCriteria child : criteria) {
      for (ChildId sibling : child.siblings()) {
        for (int row : homes.rowsOf(sibling)) {
          siblingsHere.put(row, siblingPoints(criteria, row));
        }
      }
    }
    this.need = new int[homes.distinctSkills().length];
    this.heritage = new int[homes.distinctOffers().size()];
    Arrays.fill(need, -1);
    Arrays.fill(heritage, -1);
  }

  /** Rows of the best homes that are possible, with or without approval; best first. */
  int[] best(int limit) {
    long[] keys = new long[homes.size()];
    int[] counts = new int[2 * LEVELS];
    int found = 0;
    for (int row = 0; row < keys.length; row++) {
      Verdict.Possible possible = asked.possible(columns, row);
      if (possible != Verdict.Possible.NO) {
        int level = possible.ordinal() * LEVELS + Policy.TOTAL - points(row);
        counts[level]++;
        keys[found++] = (long) level << ROW_BITS | row;
      }
    }
    return first(keys, found, counts, limit);
  }

  /** Points of a home, as {@link Score#points} would say. */
  int points(int row) {
    int skill = homes.skill(row);
    int offer = homes.offer(row);
    int atNeed = need[skill] >= 0 ? need[skill] : (need[skill] = needPoints(skill));
    int atHeritage =
        heritage[offer] >= 0 ? heritage[offer] : (heritage[offer] = heritagePoints(offer));
    int atSiblings = siblingsHere.isEmpty() ? siblings : siblingsHere.getOrDefault(row, siblings);
    int locality = asksLocality ? areaPoints(row) * children.length : notAsked;
    int school = 0;
    for (Child child : children) {
      locality += asksLocality ? child.home().points(columns, row, policy.home(), forDistance) : 0;
      school +=
          child.goesToSchool()
              ? child.school().points(columns, row, policy.school(), forSchool)
              : pack(forSchool, forSchool);
    }
    return atNeed + atSiblings + middle(locality) + middle(school) + atHeritage;
  }

  /** Sums of low and high stay apart: 16 bits each hold the points of 32 children. */
  private static int pack(int low, int high) {
    return low << 16 | high;
  }

  private int middle(int sums) {
    return ((sums >>> 16) / children.length + (sums & 0xFFFF) / children.length) / 2;
  }

  private int areaPoints(int row) {
    int code = columns.area(row);
    if (code == HouseholdColumns.NO_AREA) {
      return pack(0, forArea);
    }
    return code == area ? pack(forArea, forArea) : 0;
  }

  private int needPoints(int skill) {
    int code = homes.distinctSkills()[skill];
    return scorer.mean(scorer.criteria(), child -> scorer.needPoints(child, code)).middle();
  }

  private int heritagePoints(int offer) {
    HeritageCriterion.Offer stated = homes.distinctOffers().get(offer);
    return scorer.mean(scorer.criteria(), child -> child.heritage().points(stated)).middle();
  }

  private int siblingPoints(List<ChildCriteria> criteria, int row) {
    return scorer
        .mean(
            criteria,
            child -> {
              int here = 0;
              for (ChildId sibling : child.siblings()) {
                here += scorer.isOfSearch(sibling) || homes.rowsOf(sibling).contains(row) ? 1 : 0;
              }
              return child.siblingPoints(here, scorer.weight(Criterion.SIBLINGS));
            })
        .middle();
  }

  /** The smallest keys in order: all below the level that fills the limit, then sorted. */
  private static int[] first(long[] keys, int found, int[] counts, int limit) {
    int last = 0;
    for (int sum = counts[0]; last < counts.length - 1 && sum < limit; sum += counts[last]) {
      last++;
    }
    long[] kept = new long[found];
    int count = 0;
    for (int i = 0; i < found; i++) {
      if (keys[i] >>> ROW_BITS <= last) {
        kept[count++] = keys[i];
      }
    }
    Arrays.sort(kept, 0, count);
    int[] rows = new int[Math.min(limit, count)];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (int) kept[i];
    }
    return rows;
  }
}
