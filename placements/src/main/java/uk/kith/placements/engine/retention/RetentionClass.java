package uk.kith.placements.engine.retention;

/** Why a record is kept, each with its provision. */
public enum RetentionClass {
  /** Care Planning, Placement and Case Review (England) Regulations 2010, reg 50(1)(a). */
  CHILD,
  /** The same, reg 50(1)(b). */
  CHILD_WHO_DIED,
  /**
   * Disclosure of Adoption Information (Post-Commencement Adoptions) Regulations 2005, reg 6. For
   * adoptions before 30 December 2005 a product default: the longer period.
   */
  ADOPTED_CHILD,
  /** Fostering Services (England) Regulations 2011, reg 32(1) and (2). */
  FOSTER_CARER,
  /** The same, reg 32(3). */
  NOT_APPROVED,
  /** No period that Kith counts: the authority decides. */
  OF_THE_AUTHORITY
}
