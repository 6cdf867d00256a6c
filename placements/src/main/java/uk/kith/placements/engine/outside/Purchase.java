package uk.kith.placements.engine.outside;

/** How a placement is bought. */
public enum Purchase {
  /** A home of the authority itself. */
  OWN,
  /** Under an agreement with many providers. */
  FRAMEWORK,
  /** Places paid for whether filled or not. */
  BLOCK,
  /** One placement alone. */
  SPOT
}
