package uk.kith.matching.internal.adoption;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
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
    return ongoing(children, asOf).keySet();
  }

  /**
   * A child whom a family fosters and may adopt.
   *
   * @param known whether the register has it there
   */
  record There(ChildId child, LocalDate since, boolean known) {}

  /** Of some families whom they foster and are named as carers of; who fosters nobody is absent. */
  Map<HouseholdId, List<There>> by(Collection<HouseholdId> families, LocalDate asOf) {
    Set<ChildId> named = rows.fosteredBy(families);
    if (named.isEmpty()) {
      return Map.of();
    }
    Map<HouseholdId, List<There>> by = new HashMap<>();
    ongoing(named, asOf)
        .forEach(
            (child, told) -> {
              HouseholdId family = told.fostered().family();
              if (family != null && families.contains(family)) {
                by.computeIfAbsent(family, id -> new ArrayList<>())
                    .add(
                        new There(
                            child,
                            told.fostered().on(),
                            told.homes().stream()
                                .anyMatch(
                                    home ->
                                        home.ended() == null && family.equals(home.household()))));
              }
            });
    by.values()
        .forEach(all -> all.sort(comparing(There::since).thenComparing(t -> t.child().value())));
    return by;
  }

  /** Whoever was adopted is fostered no more. */
  private Map<ChildId, Told> ongoing(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, Told> going = new HashMap<>();
    each(
        children,
        asOf,
        (child, told) -> {
          if (told.fostered().goesOn(told.homes())) {
            going.put(child, told);
          }
        });
    if (!going.isEmpty()) {
      going.keySet().removeAll(placements.adopted(Set.copyOf(going.keySet()), asOf));
    }
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
