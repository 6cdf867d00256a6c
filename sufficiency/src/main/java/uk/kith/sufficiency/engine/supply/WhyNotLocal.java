package uk.kith.sufficiency.engine.supply;

/**
 * What stood most narrowly between children and a home within the boundary: the one thing that
 * failed in the home that came nearest. In the order in which homes come near: one that has room
 * and fails on the first of these is nearer than one that fails on a later one.
 */
public enum WhyNotLocal {
  /** Room for some of the brothers and sisters, and not for all of them. */
  SIBLINGS,
  /** Room, but the plan of somebody who lives there or of the child does not allow it. */
  COMPANY,
  /** Room, but for other ages. */
  AGE,
  /** Room, but for the other sex, or the sex is not known. */
  SEX,
  /** Room, but for another kind of placement, such as long term. */
  KIND_OF_PLACEMENT,
  /** A home that takes such children, and is full or on a break. */
  NO_VACANCY,
  /** Possible, but outside the boundary, where the best home was. */
  DISTANCE,
  /** No home of that kind within the boundary takes such children at all. */
  NO_SUCH_HOME
}
