package uk.kith.matching.engine;

/** What a score is made of (R-MATCH-11), in the order in which parts are shown. */
public enum Criterion {
  /** The home says that it can meet what the child needs. */
  NEED,
  /** The child lives with its brothers and sisters. */
  SIBLINGS,
  /** Near home and inside the area. */
  LOCALITY,
  /** The child can stay at school. */
  CONTINUITY,
  /** Identity, language and religion can be supported. */
  HERITAGE
}
