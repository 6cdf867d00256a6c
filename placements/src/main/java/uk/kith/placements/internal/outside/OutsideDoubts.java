package uk.kith.placements.internal.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.outside.WhyNotLocal;
import uk.kith.placements.engine.published.BegunOutside.Against;
import uk.kith.placements.engine.quality.Gap;
import uk.kith.placements.internal.outside.SqlOutside.Row;

/**
 * Placements that are outside and nobody said why, or for lack of a local home without a list of
 * local homes (R-PLACE-48). It neither checks roles nor audits; the services do.
 */
@ApplicationScoped
public class OutsideDoubts {

  @Inject SqlOutside rows;
  @Inject KeptLocalOptions options;

  /** A doubt about a placement of a child, and whether it tells of adoption. */
  public record OutsideDoubt(Gap gap, boolean forAdoption) {}

  /**
   * Of those who live outside on the day, by child.
   *
   * @param ids children; null for all
   */
  public Map<UUID, List<OutsideDoubt>> byChild(@Nullable Set<UUID> ids, LocalDate asOf) {
    List<Row> unexplained =
        rows.livedInOn(asOf)
            .map(SqlOutside.Found::row)
            .filter(row -> row.reason() == null || row.reason() == OutsideReason.NO_LOCAL_HOME)
            .filter(row -> ids == null || ids.contains(row.child().value()))
            .toList();
    Map<UUID, List<Against>> listed = options.count(unexplained.stream().map(Row::choice).toList());
    Map<UUID, List<OutsideDoubt>> doubts = new HashMap<>();
    for (Row row : unexplained) {
      Gap gap = doubt(row, listed.keySet());
      if (gap != null) {
        doubts
            .computeIfAbsent(row.child().value(), child -> new ArrayList<>())
            .add(new OutsideDoubt(gap, PlacementCodes.isForAdoption(row.type())));
      }
    }
    return doubts;
  }

  private static @Nullable Gap doubt(Row row, Set<UUID> listed) {
    if (row.reason() == null) {
      return WhyNotLocal.withoutReason(row.placement(), row.start());
    }
    return listed.contains(row.choice())
        ? null
        : WhyNotLocal.withoutList(row.placement(), row.start());
  }
}
