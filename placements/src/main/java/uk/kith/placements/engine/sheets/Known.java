package uk.kith.placements.engine.sheets;

import uk.kith.kernel.Id;

/** Whom a row of a sheet is about, as Kith knows them. */
public interface Known {

  Id id();

  /** The authority's own number; empty when there is none. */
  String localId();

  String name();
}
