package uk.kith.placements.engine.asking;

/** What came of a call about a home. */
public enum CallAnswer {
  YES,
  NO,
  RING_BACK,
  NO_ANSWER
}
