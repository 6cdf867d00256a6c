package uk.kith.placements.internal.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.quality.KnownFacts;

/**
 * What the register knows of one child or household, as far as findings rest on it.
 *
 * @param child null of a household; so are all facts of a child
 * @param merged the authority's numbers of records that were merged into the child's
 * @param gaps what is not known of the child
 * @param life doubts about lives in households and placements, for those who read households
 */
record Doubted(
    @Nullable ChildId child,
    @Nullable String localId,
    List<String> merged,
    @Nullable String worker,
    @Nullable String team,
    @Nullable KnownFacts known,
    List<Found> gaps,
    List<Found> life) {}
