package uk.kith.sufficiency.engine.simulation;

import uk.kith.sufficiency.engine.supply.Segment;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.WhyNotLocal;

/**
 * What one replication with homes counted. Index 0 is the day of the baseline; flows are over all
 * months.
 */
public final class SupplyCounts {

  private static final int KINDS = Sought.values().length;
  private static final int REASONS = WhyNotLocal.values().length;

  private final Counts counts;
  private final int months;
  private final int[] homes;
  private final int[] places;
  private final int[] free;
  private final int[] lacking;
  private final int[] byPlan;
  private final int[] asked = new int[Segment.COUNT];
  private final int[] unmet = new int[Segment.COUNT * REASONS];

  SupplyCounts(Counts counts, int months) {
    this.counts = counts;
    this.months = months;
    homes = new int[KINDS * (months + 1)];
    places = new int[homes.length];
    free = new int[homes.length];
    lacking = new int[months + 1];
    byPlan = new int[months + 1];
  }

  void home(Sought kind, int month, int itsPlaces, int itsFree) {
    int cell = kind.ordinal() * (months + 1) + month;
    homes[cell]++;
    places[cell] += itsPlaces;
    free[cell] += itsFree;
  }

  void lacking(int month, int children) {
    lacking[month] = children;
  }

  void byPlan(int month, int children) {
    byPlan[month] = children;
  }

  void asks(Segment segment) {
    asked[segment.number()]++;
  }

  void fails(Segment segment, WhyNotLocal why) {
    unmet[segment.number() * REASONS + why.ordinal()]++;
  }

  /** Children by state and age, and who came and left. */
  public Counts children() {
    return counts;
  }

  /** Homes of a kind that are approved. */
  public int homes(Sought kind, int month) {
    return homes[kind.ordinal() * (months + 1) + month];
  }

  /** Their places, but for those that others fill. */
  public int places(Sought kind, int month) {
    return places[kind.ordinal() * (months + 1) + month];
  }

  /** Places of them that could be given to somebody. */
  public int free(Sought kind, int month) {
    return free[kind.ordinal() * (months + 1) + month];
  }

  /** Children who live outside since no home within was found for them. */
  public int lacking(int month) {
    return lacking[month];
  }

  /** Children who live outside as planned, or with relatives, parents or adopters. */
  public int byPlan(int month) {
    return byPlan[month];
  }

  /** Children of a segment for whom a home was looked for, at each of their searches. */
  public int asked(Segment segment) {
    return asked[segment.number()];
  }

  /** Those of them for whom none within was found, by what stood most narrowly between. */
  public int unmet(Segment segment, WhyNotLocal why) {
    return unmet[segment.number() * REASONS + why.ordinal()];
  }

  /** Children of all segments for whom a home was looked for. */
  public int asked() {
    return sum(asked, 0, 1);
  }

  /** Children of all segments for whom none within was found. */
  public int unmet() {
    return sum(unmet, 0, 1);
  }

  public int unmet(WhyNotLocal why) {
    return sum(unmet, why.ordinal(), REASONS);
  }

  private static int sum(int[] of, int first, int step) {
    int sum = 0;
    for (int i = first; i < of.length; i += step) {
      sum += of[i];
    }
    return sum;
  }
}
