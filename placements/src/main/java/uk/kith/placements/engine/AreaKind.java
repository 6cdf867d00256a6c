package uk.kith.placements.engine;

/** Where a placement lies as seen from the responsible authority (R-PLACE-21 to -23). */
public enum AreaKind {
  /** Inside the authority's area. */
  INSIDE,
  /** Outside, within the area of an adjoining authority. */
  ADJOINING,
  /** Outside and in no adjoining authority: "at a distance" (CPPCR 2010 reg 11(5)). */
  AT_A_DISTANCE,
  /** The authority of the place, or of its neighbours, is not known. */
  NOT_KNOWN
}
