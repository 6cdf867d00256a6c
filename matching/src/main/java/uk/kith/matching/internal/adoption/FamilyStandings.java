package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.FamilySuggestions.Standing;
import uk.kith.matching.api.FamilySuggestions.Why;
import uk.kith.matching.engine.Constraints;
import uk.kith.matching.engine.LawfulConstraints;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.Verdict;
import uk.kith.placements.engine.rules.HouseholdColumns;

/**
 * How every free family stands to children who wait, by the constraints that order suggestions: the
 * why-not ledger of family finding (R-MATCH-01, R-MATCH-20).
 */
@ApplicationScoped
class FamilyStandings {

  @Inject FamilyConstraints lawful;
  @Inject PlacementPolicy policy;

  /**
   * @param suggested who is suggested on the page, in its order
   * @return those suggested in that order, and the others by how they fit
   */
  List<Standing> of(
      List<AdoptiveFamilyView> free,
      List<HouseholdId> suggested,
      KeptSuggestions.ForOne one,
      LocalDate asOf) {
    if (one.children().isEmpty() || free.isEmpty()) {
      return List.of();
    }
    List<HouseholdSnapshot> homes =
        free.stream().map(family -> family.household().snapshot()).toList();
    Constraints.Asked asked =
        new LawfulConstraints(policy).ask(lawful.request(one.children(), asOf));
    HouseholdColumns columns = HouseholdColumns.of(homes);
    List<Preferences.Sought> sought = Fits.sought(one.children(), asOf);
    List<Standing> all = new ArrayList<>();
    for (int i = 0; i < free.size(); i++) {
      AdoptiveFamilyView family = free.get(i);
      Verdict verdict = asked.check(columns, i);
      Why why = why(homes.get(i).id(), suggested, one, verdict);
      all.add(
          new Standing(
              homes.get(i).id(),
              homes.get(i).localId(),
              family.household().name(),
              Preferences.overall(family.preferences().fit(sought)),
              why,
              why == Why.EXCLUDED ? excluding(verdict) : List.of()));
    }
    return all.stream().sorted(inOrder(suggested)).toList();
  }

  static Comparator<Standing> inOrder(List<HouseholdId> suggested) {
    return Comparator.comparing(Standing::why)
        .thenComparing(
            each ->
                each.why() == Why.SUGGESTED
                    ? suggested.indexOf(each.household())
                    : suggested.size())
        .thenComparing(Standing::fit)
        .thenComparing(Standing::number);
  }

  private static Why why(
      HouseholdId id, List<HouseholdId> suggested, KeptSuggestions.ForOne one, Verdict verdict) {
    if (one.stopped()) {
      return Why.STOPPED;
    }
    if (one.before().contains(id)) {
      return Why.LOOKED_AT;
    }
    if (suggested.contains(id)) {
      return Why.SUGGESTED;
    }
    return verdict.possible() == Verdict.Possible.NO ? Why.EXCLUDED : Why.BEHIND;
  }

  private static List<Finding> excluding(Verdict verdict) {
    return verdict.objections().stream()
        .filter(objection -> objection.effect() == Verdict.Effect.IMPOSSIBLE)
        .map(Verdict.Objection::finding)
        .distinct()
        .toList();
  }
}
