package uk.kith.matching.engine.adoption;

import uk.kith.placements.engine.NeedLevel;

/** How much of a need adopters would accept, as they prefer it and at most. */
public enum Willingness {
  NONE("No need of this kind", NeedLevel.NONE, NeedLevel.NONE),
  SOME_WITH_A_STRETCH("Some, with a stretch", NeedLevel.NONE, NeedLevel.SOME),
  SOME("Some", NeedLevel.SOME, NeedLevel.SOME),
  HIGH_WITH_A_STRETCH("Some, and high with a stretch", NeedLevel.SOME, NeedLevel.HIGH),
  HIGH("Some or high", NeedLevel.HIGH, NeedLevel.HIGH);

  private final String words;
  private final NeedLevel preferred;
  private final NeedLevel most;

  Willingness(String words, NeedLevel preferred, NeedLevel most) {
    this.words = words;
    this.preferred = preferred;
    this.most = most;
  }

  public String words() {
    return words;
  }

  Fit fit(NeedLevel need) {
    if (need.compareTo(preferred) <= 0) {
      return Fit.WITHIN;
    }
    return need.compareTo(most) <= 0 ? Fit.STRETCH : Fit.OUTSIDE;
  }
}
