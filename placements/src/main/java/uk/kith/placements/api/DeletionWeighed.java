package uk.kith.placements.api;

import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Id;
import uk.kith.placements.api.Deletions.KeptWhy;

/**
 * A record is about to be deleted, or a dry run of that (ADR 0047, ADR 0064): in the same
 * transaction whoever knows of something that speaks against it adds it to {@code reasons}, and the
 * record is kept.
 *
 * @param record of a child or a household
 * @param lived children who lived with the household, whose records name it; empty of a child
 * @param reasons to be added to; empty when nothing speaks against it
 */
public record DeletionWeighed(Id record, Set<ChildId> lived, Set<KeptWhy> reasons) {
  public DeletionWeighed {
    lived = Set.copyOf(lived);
  }
}
