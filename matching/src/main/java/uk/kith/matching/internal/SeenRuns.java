package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.DeletedRows;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.api.Children;
import uk.kith.placements.engine.ChildSnapshot;

/**
 * Runs that are there for the reader. A run with adopters is not for those who may not see them,
 * nor is one about a child of whom the reader is told nothing, such as one who was adopted since:
 * what was found for brothers and sisters together tells of each of them.
 */
@ApplicationScoped
class SeenRuns {

  @Inject SqlRuns runs;
  @Inject Children children;
  @Inject AccessPolicy access;

  Optional<StoredRun> find(RunId id) {
    return runs.find(id)
        .filter(run -> !run.adopters() || access.maySeeAdopters())
        .filter(run -> seesAll(childrenOf(run)));
  }

  /**
   * @throws NotFound when it is not there for the reader
   */
  StoredRun get(RunId id) {
    return find(id).orElseThrow(() -> new NotFound(id));
  }

  /** Whether the reader may know of each that is still on record. */
  boolean seesAll(Collection<ChildId> some) {
    if (access.maySeeAdopters() && access.restricted().isEmpty()) {
      return true;
    }
    List<ChildId> onRecord = some.stream().filter(child -> !DeletedRows.isNobody(child)).toList();
    return children.visible(onRecord).containsAll(onRecord);
  }

  static List<ChildId> childrenOf(StoredRun run) {
    return run.inputs().request().children().stream().map(ChildSnapshot::id).toList();
  }
}
