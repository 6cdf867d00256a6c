package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.OpenItems;
import uk.kith.placements.engine.due.OutgrownTerms;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.households.HouseholdFacts;
import uk.kith.placements.internal.life.DueRows.Placed;

/**
 * Children who outgrow the terms of the carers, or the statement of purpose of the home, in which
 * they live (R-PLACE-11, R-PLACE-41), unless other terms are recorded that hold by then. One query
 * for the terms of all homes in which somebody does.
 */
@ApplicationScoped
class OutgrownHomes {

  @Inject Facts facts;
  @Inject LocalAuthority authority;

  /** What a home is for, and on which days. */
  record Stated(DateRange days, Terms terms) {}

  /**
   * By placement; those in which nobody outgrows anything are absent.
   *
   * @param placed of children of whom the reader may know
   * @param homes those of which the reader may know
   */
  Map<PlacementId, List<DueItem>> of(
      List<Placed> placed, Map<HouseholdId, HouseholdView> homes, LocalDate asOf) {
    Map<Placed, OutgrownTerms> outgrown = new HashMap<>();
    for (Placed each : placed) {
      HouseholdView home = each.household() == null ? null : homes.get(each.household());
      OutgrownTerms terms = home == null ? null : find(each, home, asOf);
      if (terms != null && !terms.due(asOf).isEmpty()) {
        outgrown.put(each, terms);
      }
    }
    Map<UUID, List<Facts.Row>> recorded =
        facts.histories(
            Facts.Subject.HOUSEHOLD,
            outgrown.keySet().stream().map(OutgrownHomes::home).distinct().toList(),
            HouseholdFacts.TERMS,
            authority.code());
    Map<PlacementId, List<DueItem>> items = new HashMap<>();
    outgrown.forEach(
        (each, terms) -> {
          List<Stated> all =
              recorded.getOrDefault(home(each), List.of()).stream()
                  .map(row -> new Stated(row.days(), facts.read(HouseholdFacts.TERMS, row.value())))
                  .toList();
          List<DueItem> open = OpenItems.of(terms.due(asOf), each.knownFrom(), false);
          if (!isCoveredThen(each.child(), terms, all, asOf) && !open.isEmpty()) {
            items.put(each.id(), open);
          }
        });
    return items;
  }

  private static UUID home(Placed placed) {
    HouseholdId home = placed.household();
    if (home == null) {
      throw new IllegalArgumentException("a placement in no home of the register");
    }
    return home.value();
  }

  /**
   * Other terms begin by the birthday, and allow the age or name the child; or nobody knows which
   * held then, as the first that are recorded began later.
   */
  static boolean isCoveredThen(
      ChildId child, OutgrownTerms outgrown, List<Stated> all, LocalDate asOf) {
    LocalDate birthday = outgrown.birthday();
    if (birthday == null) {
      return false;
    }
    List<Terms> then =
        all.stream().filter(each -> each.days().contains(birthday)).map(Stated::terms).toList();
    return then.isEmpty()
        ? all.stream()
            .map(Stated::days)
            .anyMatch(days -> days.contains(asOf) && days.first().isAfter(birthday))
        : then.stream()
            .anyMatch(
                terms ->
                    terms.ages().contains(outgrown.age()) || terms.namedChildren().contains(child));
  }

  /**
   * What the child may outgrow; null where no ages bind it: short breaks and stays beside a normal
   * placement, its parents' home, adopters, carers approved for this very child, and of a parent
   * with a child the parent (R-PLACE-39).
   */
  static @Nullable OutgrownTerms find(Placed placed, HouseholdView view, LocalDate asOf) {
    HouseholdSnapshot home = view.snapshot();
    Terms terms = home.terms();
    if (terms == null
        || view.termsValid() == null
        || !home.kind().isOffered()
        || home.kind() == HouseholdKind.ADOPTER
        || !livesThere(placed, asOf)
        || terms.namedChildren().contains(placed.child())
        || home.connectedTo().contains(placed.child())
        || isParent(placed, home, terms, asOf)) {
      return null;
    }
    return new OutgrownTerms(
        placed.id(), home.kind(), placed.birth(), terms.ages(), placed.start(), placed.end());
  }

  private static boolean livesThere(Placed placed, LocalDate asOf) {
    return !placed.start().isAfter(asOf)
        && !placed.isOver(asOf)
        && !placed.isForAdoption()
        && !placed.isWithParent()
        && !placed.isTemporary()
        && !placed.isShortBreak(asOf);
  }

  /** Or may be, where nobody recorded who is: as the findings of a home say. */
  private static boolean isParent(
      Placed placed, HouseholdSnapshot home, Terms terms, LocalDate asOf) {
    if (!terms.kinds().contains(SearchKind.PARENT_AND_CHILD)
        || placed.birth().ageOn(asOf) < Resident.YOUNGEST_PARENT) {
      return false;
    }
    List<Resident> parents =
        home.residents().stream().filter(r -> r.unit() == Resident.Unit.PARENT).toList();
    return parents.isEmpty() || parents.stream().anyMatch(r -> placed.child().equals(r.child()));
  }
}
