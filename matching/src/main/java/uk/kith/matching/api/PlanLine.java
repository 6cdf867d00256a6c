package uk.kith.matching.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.service.Jobs;

/**
 * A plan in a list.
 *
 * @param askedAt by the real clock
 * @param searches how many were asked for by name; 0 for all that were open
 * @param figures null while there is no plan
 */
public record PlanLine(
    PlanId id,
    LocalDate asOf,
    Instant askedAt,
    String askedBy,
    Jobs.Status status,
    int progress,
    int searches,
    @Nullable Figures figures) {

  /**
   * What the plan reaches.
   *
   * @param children all who waited
   * @param placed of them with a home
   * @param together kept with or without brothers and sisters as decided
   * @param local placed in the area
   * @param proven no plan reaches more by its order of aims
   */
  public record Figures(int children, int placed, int together, int local, boolean proven) {}
}
