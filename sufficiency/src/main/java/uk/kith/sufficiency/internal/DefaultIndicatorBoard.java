package uk.kith.sufficiency.internal;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.LookedAfterPopulation;
import uk.kith.sufficiency.api.IndicatorBoard;
import uk.kith.sufficiency.api.IndicatorReport;
import uk.kith.sufficiency.api.PopulationEstimateView;
import uk.kith.sufficiency.api.PopulationEstimates;
import uk.kith.sufficiency.engine.Indicators;

/** Counts the children of the day by the engine's definitions. */
@UseCase
public class DefaultIndicatorBoard implements IndicatorBoard {

  @Inject LookedAfterPopulation population;
  @Inject PopulationEstimates estimates;

  /** People under 18 in the area, used while no estimate is recorded for the day. */
  @Inject
  @ConfigProperty(name = "kith.sufficiency.population-under-18")
  Optional<Integer> populationUnder18;

  @Override
  @AllowedRoles({
    COMMISSIONER,
    PLACEMENT_OFFICER,
    PANEL_ADVISER,
    COURT_OFFICER,
    APPROVER,
    SUPERVISING_WORKER,
    REVIEWING_OFFICER,
    INFORMATION_GOVERNANCE
  })
  public IndicatorReport indicators(LocalDate asOf) {
    return new IndicatorReport(asOf, Indicators.of(population.lookedAfterOn(asOf), under18(asOf)));
  }

  private @Nullable Integer under18(LocalDate asOf) {
    return estimates
        .findFor(asOf)
        .map(PopulationEstimateView::under18)
        .or(() -> populationUnder18)
        .orElse(null);
  }
}
