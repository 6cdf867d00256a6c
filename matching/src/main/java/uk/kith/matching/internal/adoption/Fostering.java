package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.FosteredByAdopters;
import uk.kith.matching.engine.adoption.FosteredByAdopters.Home;
import uk.kith.placements.api.AdoptionPlacements;

/** Of whom it is recorded that carers who may adopt it foster it, beside the register. */
@ApplicationScoped
class Fostering {

  @Inject AdoptionRows rows;
  @Inject AdoptionPlacements placements;

  /** Where the register does not agree; a child of whom it does is absent. */
  Map<ChildId, List<Finding>> disagreements(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, List<Finding>> found = new HashMap<>();
    each(
        children,
        asOf,
        (child, told) -> {
          List<Finding> findings = told.fostered().disagreement(told.homes());
          if (!findings.isEmpty()) {
            found.put(child, findings);
          }
        });
    return found;
  }

  /** Who may live with them still. */
  Set<ChildId> going(Collection<ChildId> children, LocalDate asOf) {
    Set<ChildId> going = new HashSet<>();
    each(
        children,
        asOf,
        (child, told) -> {
          if (told.fostered().goesOn(told.homes())) {
            going.add(child);
          }
        });
    return going;
  }

  private record Told(FosteredByAdopters fostered, List<Home> homes) {}

  private void each(Collection<ChildId> children, LocalDate asOf, BiConsumer<ChildId, Told> taker) {
    Map<ChildId, FosteredByAdopters> recorded =
        rows.steps(children).stream()
            .filter(row -> row.step() == AdoptionStep.FOSTERED_BY_ADOPTERS)
            .filter(row -> !row.onDay().isAfter(asOf))
            .collect(
                toMap(
                    StepRow::child,
                    row -> new FosteredByAdopters(row.onDay(), row.household()),
                    (earlier, later) -> later));
    if (recorded.isEmpty()) {
      return;
    }
    Map<ChildId, List<AdoptionPlacements.Home>> homes = placements.homes(recorded.keySet(), asOf);
    recorded.forEach(
        (child, fostered) ->
            taker.accept(
                child,
                new Told(
                    fostered,
                    homes.getOrDefault(child, List.of()).stream()
                        .map(
                            home ->
                                new Home(home.type(), home.household(), home.from(), home.ended()))
                        .toList())));
  }
}
