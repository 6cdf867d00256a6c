package uk.kith.court.internal.gateway;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/** Which children the caller may see; placements says so. */
@ApplicationScoped
class SeenChildren {

  @Inject Children children;

  /** Those of them that may be seen, without a trace of their own: the caller leaves one. */
  Map<ChildId, ChildBrief> of(Collection<ChildId> ids, LocalDate asOf) {
    return children.brief(ids, asOf).stream().collect(toMap(ChildBrief::id, Function.identity()));
  }
}
