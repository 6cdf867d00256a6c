package uk.kith.matching.internal.adoption;

/** How a search ended for a child. */
enum EndedHow {
  ADOPTED,
  REVERSED,
  /** It goes on in a search for the child alone (R-ADOPT-08). */
  OWN_SEARCH,
  /** It goes on in a search for brothers and sisters together (R-MATCH-16). */
  JOINED
}
