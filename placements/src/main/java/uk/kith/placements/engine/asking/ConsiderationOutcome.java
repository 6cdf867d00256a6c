package uk.kith.placements.engine.asking;

/** What came of a consideration. */
public enum ConsiderationOutcome {
  /** This person could care for the child. */
  SUITABLE,
  /** An assessment or a temporary approval is under way. */
  BEING_ASSESSED,
  /** It would not be consistent with the child's welfare (CA 1989 s22C(4)(a)). */
  NOT_CONSISTENT_WITH_WELFARE,
  /** It is not reasonably practicable now (CA 1989 s22C(4)(b)). */
  NOT_PRACTICABLE,
  /** The person was asked and does not wish to. */
  NOT_WILLING,
  /** Everybody was thought of and nobody is known. */
  NOBODY_KNOWN,
  /** What was said is noted; for wishes, contact, identity and safety. */
  NOTED;

  /** Whether this can come of considering something of this kind. */
  public boolean suits(ConsiderationKind kind) {
    return (this == NOTED) != kind.isAboutACarer();
  }

  /** True when this person is not the home for the child, and it is said why. */
  public boolean isRuledOut() {
    return this == NOT_CONSISTENT_WITH_WELFARE
        || this == NOT_PRACTICABLE
        || this == NOT_WILLING
        || this == NOBODY_KNOWN;
  }
}
