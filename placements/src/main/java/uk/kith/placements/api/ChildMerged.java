package uk.kith.placements.api;

import uk.kith.kernel.ChildId;

/**
 * A child known from a request turned out to be one on record: whatever names the duplicate names
 * the record from now on. A listener that cannot follow throws {@link
 * uk.kith.kernel.service.Conflict}.
 */
public record ChildMerged(ChildId duplicate, ChildId into) {}
