package uk.kith.placements.engine.asking;

/** Who was rung about a home. */
public enum SpokenWith {
  CARER,
  SUPERVISING_WORKER,
  AGENCY
}
