package uk.kith.court.internal.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.internal.ChildTouches;
import uk.kith.court.internal.KeptCases;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.TouchSource;
import uk.kith.placements.api.RegisterTouches;

/**
 * What every child in proceedings waits for, kept for the business date and worked out anew for the
 * children who were touched, in the register, here or where another module adds steps.
 */
@ApplicationScoped
class KeptNextSteps {

  /** Children whose rows are in memory at once while all are read. */
  private static final int PART = 1000;

  @Inject Ways ways;
  @Inject KeptCases cases;
  @Inject AccessPolicy access;
  @Inject RegisterTouches register;
  @Inject ChildTouches own;

  private final Kept<NextStepLine> kept = new Kept<>();

  /** Of the children whom the caller may see; who waits for nothing is absent. */
  Map<ChildId, NextStepLine> on(LocalDate asOf) {
    Map<ChildId, NextStepLine> all = new HashMap<>();
    kept.on(
            asOf,
            access.sight(),
            ways.with(TouchSource.ofBoth(register, own)),
            ids -> read(ids, asOf))
        .forEach((child, next) -> all.put(new ChildId(child), next));
    return all;
  }

  private Map<UUID, NextStepLine> read(@Nullable Set<UUID> ids, LocalDate asOf) {
    List<ChildId> asked =
        cases.inOpenOn(asOf).stream()
            .filter(child -> ids == null || ids.contains(child.value()))
            .toList();
    Map<UUID, NextStepLine> read = new HashMap<>();
    for (int from = 0; from < asked.size(); from += PART) {
      ways.next(asked.subList(from, Math.min(from + PART, asked.size())), asOf)
          .forEach((child, next) -> read.put(child.value(), next));
    }
    return read;
  }
}
