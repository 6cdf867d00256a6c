package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CareProceedingsSpans;
import uk.kith.court.engine.CareSpan;
import uk.kith.placements.api.CareCounts;
import uk.kith.placements.engine.counted.ApprovalSpell;
import uk.kith.placements.engine.counted.CareEnd;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.sufficiency.api.PopulationEstimateView;
import uk.kith.sufficiency.api.PopulationEstimates;
import uk.kith.sufficiency.engine.IndicatorFacts;

/** What the figures of days are made of, each kind of fact read once for all the days. */
@ApplicationScoped
class FigureFacts {

  @Inject CareCounts counts;
  @Inject CareProceedingsSpans proceedings;
  @Inject PopulationEstimates estimates;

  /** People under 18 in the area, used while no estimate is recorded for the day. */
  @Inject
  @ConfigProperty(name = "kith.sufficiency.population-under-18")
  Optional<Integer> populationUnder18;

  IndicatorFacts on(LocalDate day) {
    return Objects.requireNonNull(on(Set.of(day)).get(day));
  }

  /** In the order of the days. */
  Map<LocalDate, IndicatorFacts> on(Set<LocalDate> asked) {
    TreeSet<LocalDate> days = new TreeSet<>(asked);
    if (days.isEmpty()) {
      return Map.of();
    }
    Map<LocalDate, List<CountedChild>> children = counts.lookedAfterOn(days);
    Map<LocalDate, List<CareSpan>> cases = proceedings.begunBy(days);
    List<CareEnd> ends = counts.exits(IndicatorFacts.yearTo(days.first()), days.last());
    List<ApprovalSpell> approvals = counts.fosteringApprovals();
    Map<LocalDate, IndicatorFacts> facts = new TreeMap<>();
    for (LocalDate day : days) {
      facts.put(
          day,
          new IndicatorFacts(
              day,
              children.getOrDefault(day, List.of()),
              under18(day),
              ends.stream()
                  .filter(end -> end.isBetween(IndicatorFacts.yearTo(day), day))
                  .map(CareEnd::code)
                  .toList(),
              approvals,
              cases.getOrDefault(day, List.of())));
    }
    return facts;
  }

  @Nullable Integer under18(LocalDate asOf) {
    return estimates
        .findFor(asOf)
        .map(PopulationEstimateView::under18)
        .or(() -> populationUnder18)
        .orElse(null);
  }
}
