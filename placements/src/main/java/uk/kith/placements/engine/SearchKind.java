package uk.kith.placements.engine;

/** What kind of placement is looked for. */
public enum SearchKind {
  EMERGENCY,
  SHORT_TERM,
  LONG_TERM,
  PARENT_AND_CHILD,
  RESPITE,
  ADOPTION
}
