package uk.kith.matching.engine.plan;

/** What a plan tries to reach, each counted in whole numbers; more is better. */
public enum Aim {
  /** Children with a home. */
  PLACED("places as many children as possible"),
  /** Children placed with or without their brothers and sisters as the decision on them says. */
  TOGETHER("keeps brothers and sisters together as each child’s decision says"),
  /** Points of all children placed, from 0 to 1000 each; nearness to home is part of them. */
  SCORE("meets needs best by the score, of which nearness to home is a part"),
  /** Children placed in the authority’s own area. */
  LOCAL("places children in the area");

  private final String words;

  Aim(String words) {
    this.words = words;
  }

  /** What a plan does for it, as the middle of a sentence. */
  String words() {
    return words;
  }
}
