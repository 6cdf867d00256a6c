package uk.kith.placements.engine.gazetteer;

import org.jspecify.annotations.Nullable;

/** What becomes of one row of the directory. */
public sealed interface DirectoryRow {

  /** Why a row is left out; each is counted. */
  enum Reason {
    /** Northern Ireland, on the Irish grid, and the islands beside the United Kingdom. */
    ELSEWHERE,
    /** Its middle is not on record. */
    NO_POSITION,
    /** No social services authority is named: a district alone is none (R-PLACE-23). */
    NO_AUTHORITY
  }

  /**
   * A postcode to keep.
   *
   * @param terminated true when mail is not delivered under it any more; old records still name it
   */
  record Kept(GazetteerEntry entry, boolean terminated) implements DirectoryRow {

    /** The one to believe of two rows of one postcode: a live one, else the first. */
    public static Kept better(@Nullable Kept first, Kept second) {
      return first == null || (first.terminated && !second.terminated) ? second : first;
    }
  }

  /** A row that says nothing Kith can use. */
  record LeftOut(Reason reason) implements DirectoryRow {}
}
