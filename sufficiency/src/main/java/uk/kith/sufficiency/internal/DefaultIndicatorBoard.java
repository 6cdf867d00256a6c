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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CareProceedingsSpans;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.CareCounts;
import uk.kith.placements.api.LookedAfterPopulation;
import uk.kith.sufficiency.api.IndicatorBoard;
import uk.kith.sufficiency.api.IndicatorReport;
import uk.kith.sufficiency.api.IndicatorSeries;
import uk.kith.sufficiency.api.PopulationEstimateView;
import uk.kith.sufficiency.api.PopulationEstimates;
import uk.kith.sufficiency.engine.ChildShare;
import uk.kith.sufficiency.engine.ChildShares;
import uk.kith.sufficiency.engine.Gap;
import uk.kith.sufficiency.engine.HomeCount;
import uk.kith.sufficiency.engine.Indicator;
import uk.kith.sufficiency.engine.IndicatorDays;
import uk.kith.sufficiency.engine.IndicatorFacts;
import uk.kith.sufficiency.engine.Indicators;
import uk.kith.sufficiency.engine.StabilityDefinition;

/** Counts the children, households and proceedings of the day by the engine's definitions. */
@UseCase
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
public class DefaultIndicatorBoard implements IndicatorBoard {

  @Inject LookedAfterPopulation population;
  @Inject CareCounts counts;
  @Inject CareProceedingsSpans proceedings;
  @Inject PopulationEstimates estimates;
  @Inject AuditTrail audit;

  /** People under 18 in the area, used while no estimate is recorded for the day. */
  @Inject
  @ConfigProperty(name = "kith.sufficiency.population-under-18")
  Optional<Integer> populationUnder18;

  /** Since when the published figure of long-term stability is of the same carer (R-SUFF-06). */
  @Inject
  @ConfigProperty(name = "kith.sufficiency.stability-same-carer-from")
  LocalDate sameCarerFrom;

  @Override
  public IndicatorReport indicators(LocalDate asOf) {
    return report(asOf);
  }

  private IndicatorReport report(LocalDate asOf) {
    LocalDate first = IndicatorFacts.yearTo(asOf);
    return new IndicatorReport(
        asOf,
        Indicators.of(
            new IndicatorFacts(
                asOf,
                counts.lookedAfterOn(asOf),
                under18(asOf),
                counts.exits(first, asOf),
                counts.fosteringApprovals(),
                proceedings.begunBy(asOf)),
            stability()));
  }

  @Override
  public List<Indicator> headline(LocalDate asOf) {
    return Indicators.headline(population.lookedAfterOn(asOf), under18(asOf));
  }

  @Override
  public List<Gap> gaps(LocalDate asOf) {
    return Gap.of(counts.lookedAfterOn(asOf), counts.vacantInArea(asOf));
  }

  @Override
  public List<HomeCount> homes(LocalDate asOf) {
    return HomeCount.of(counts.lookedAfterOn(asOf));
  }

  @Override
  public List<IndicatorSeries> series(LocalDate asOf) {
    Map<LocalDate, IndicatorReport> reports = new TreeMap<>();
    Arrays.stream(IndicatorDays.values())
        .flatMap(days -> days.upTo(asOf).stream())
        .forEach(day -> reports.computeIfAbsent(day, this::report));
    return reports.values().stream()
        .findFirst()
        .map(report -> report.items().stream().map(each -> series(each, asOf, reports)).toList())
        .orElse(List.of());
  }

  private static IndicatorSeries series(
      Indicator indicator, LocalDate asOf, Map<LocalDate, IndicatorReport> reports) {
    return new IndicatorSeries(
        indicator.id(),
        IndicatorDays.of(indicator).upTo(asOf).stream()
            .flatMap(
                day ->
                    Optional.ofNullable(reports.get(day)).stream()
                        .flatMap(report -> report.items().stream())
                        .filter(each -> each.id().equals(indicator.id()))
                        .map(each -> new IndicatorSeries.Point(day, each)))
            .toList());
  }

  @Override
  @AllowedRoles({
    PLACEMENT_OFFICER,
    PANEL_ADVISER,
    COURT_OFFICER,
    APPROVER,
    SUPERVISING_WORKER,
    REVIEWING_OFFICER,
    INFORMATION_GOVERNANCE
  })
  public Optional<List<ChildId>> findBehind(String indicator, LocalDate asOf) {
    return ChildShares.on(asOf, stability()).stream()
        .filter(each -> each.id().equals(indicator))
        .findFirst()
        .map(share -> behind(share, asOf));
  }

  private List<ChildId> behind(ChildShare share, LocalDate asOf) {
    List<ChildId> children =
        counts.whoTheyAre(asOf).entrySet().stream()
            .filter(each -> share.counts(each.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    audit.record(
        "indicator-opened",
        null,
        Map.of(
            "indicator",
            share.id(),
            "asOf",
            asOf.toString(),
            "count",
            Integer.toString(children.size())));
    return children;
  }

  @Override
  public List<String> openable() {
    return ChildShares.on(LocalDate.EPOCH, stability()).stream().map(ChildShare::id).toList();
  }

  private StabilityDefinition stability() {
    return new StabilityDefinition(sameCarerFrom);
  }

  private @Nullable Integer under18(LocalDate asOf) {
    return estimates
        .findFor(asOf)
        .map(PopulationEstimateView::under18)
        .or(() -> populationUnder18)
        .orElse(null);
  }
}
