package uk.kith.matching.engine.fairness;

/** What is measured for each group. */
public enum Measured {
  /** Homes that were possible, with approval or without. */
  OFFERED("Homes offered", false, true, false),
  /** Points of the best of them, 0 to 1000. */
  BEST_SCORE("Best score", false, true, false),
  /** Days from the start of the search to the choice of a home, or to the end of the period. */
  DAYS_WAITED("Days waited", false, true, true),
  /** Searches in which the home that was first in the order was chosen, of those with a choice. */
  FIRST_TAKEN("First option taken", true, true, false),
  /** Points for heritage of the home that comes first, in percent of its score. */
  HERITAGE_SHARE("Heritage’s share of the score", false, false, false),
  /** Searches in which another home would come first if heritage counted for nothing. */
  FIRST_BY_HERITAGE("First by heritage alone", true, false, false),
  /** The place in the order at which the home that comes first would stand without heritage. */
  FIRST_WITHOUT("Place of the first without heritage", false, false, false),
  /** The same of the home that comes second, of those with two or more. */
  SECOND_WITHOUT("Place of the second without heritage", false, false, false),
  /** The same of the home that comes third, of those with three or more. */
  THIRD_WITHOUT("Place of the third without heritage", false, false, false);

  private final String words;
  private final boolean share;
  private final boolean compared;
  private final boolean moreIsWorse;

  Measured(String words, boolean share, boolean compared, boolean moreIsWorse) {
    this.words = words;
    this.share = share;
    this.compared = compared;
    this.moreIsWorse = moreIsWorse;
  }

  public String words() {
    return words;
  }

  /** A share of cases, from 0 to 1, and no mean. */
  public boolean isShare() {
    return share;
  }

  /** Differences of it raise findings. */
  public boolean isCompared() {
    return compared;
  }

  /** A group of which it is more is served worse. */
  boolean isMoreWorse() {
    return moreIsWorse;
  }
}
