package uk.kith.placements.api;

import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.Deletions.KeptWhy;

/**
 * The record of a child is about to be deleted, or a dry run of that (ADR 0047): in the same
 * transaction whoever knows of something that speaks against it adds it to {@code reasons}, and the
 * record is kept.
 *
 * @param child the record
 * @param reasons to be added to; empty when nothing speaks against it
 */
public record DeletionWeighed(ChildId child, Set<KeptWhy> reasons) {}
