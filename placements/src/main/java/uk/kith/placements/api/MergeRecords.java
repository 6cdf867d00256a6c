package uk.kith.placements.api;

import uk.kith.kernel.ChildId;

/**
 * Two records are one child, as a person confirms who has seen both (R-DATA-15).
 *
 * @param duplicate the record that becomes part of the other; its number keeps leading to it
 * @param version of the duplicate as it was read
 * @param into the record that is kept
 * @param intoVersion of the record that is kept, as it was read
 * @param reason why both are the same child
 */
public record MergeRecords(
    ChildId duplicate, long version, ChildId into, long intoVersion, String reason) {

  public MergeRecords {
    reason = reason.strip();
  }
}
