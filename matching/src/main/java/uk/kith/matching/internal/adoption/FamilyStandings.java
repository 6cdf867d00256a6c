package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.FamilySuggestions.Standing;
import uk.kith.matching.api.FamilySuggestions.Why;
import uk.kith.matching.engine.Constraints;
import uk.kith.matching.engine.Homes;
import uk.kith.matching.engine.LawfulConstraints;
import uk.kith.matching.engine.Matcher;
import uk.kith.matching.engine.Option;
import uk.kith.matching.engine.Part;
import uk.kith.matching.engine.Score;
import uk.kith.matching.engine.adoption.Fit;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Verdict;
import uk.kith.placements.engine.rules.HouseholdColumns;

/**
 * How every free family stands to children who wait, by the constraints that order suggestions: the
 * why-not ledger of family finding (R-MATCH-01, R-MATCH-20).
 */
@ApplicationScoped
class FamilyStandings {

  private static final RuleId PLACES = RuleId.of("R-PLACE-11");

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
      Matcher matcher,
      LocalDate asOf) {
    if (one.children().isEmpty() || free.isEmpty()) {
      return List.of();
    }
    List<HouseholdSnapshot> homes =
        free.stream().map(family -> family.household().snapshot()).toList();
    PlacementRequest request = lawful.request(one.children(), asOf);
    Constraints.Asked asked = new LawfulConstraints(policy).ask(request);
    HouseholdColumns columns = HouseholdColumns.of(homes);
    List<Preferences.Sought> sought = Fits.sought(one.children(), asOf);
    List<Fit> fits =
        free.stream().map(family -> Preferences.overall(family.preferences().fit(sought))).toList();
    Map<HouseholdId, Score> scores =
        matcher.best(request, Homes.of(homes), homes.size()).stream()
            .filter(option -> option.verdict().possible() != Verdict.Possible.NO)
            .collect(toMap(option -> option.home().id(), Option::getScore));
    Map<Fit, Score> last = last(suggested, homes, fits, scores);
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
              fits.get(i),
              why,
              why == Why.EXCLUDED ? excluding(verdict) : List.of(),
              why == Why.BEHIND
                  ? behind(scores.get(homes.get(i).id()), last.get(fits.get(i)))
                  : null));
    }
    return all.stream().sorted(inOrder(suggested)).toList();
  }

  /**
   * Families whose approval leaves no place beside a child whom they foster and may adopt. Who may
   * not know of that child is told no more than that something is on record.
   */
  static List<Standing> full(
      List<AdoptiveFamilyView> families, KeptSuggestions.ForOne one, LocalDate asOf) {
    if (one.children().isEmpty()) {
      return List.of();
    }
    List<Preferences.Sought> sought = Fits.sought(one.children(), asOf);
    return families.stream()
        .map(
            family ->
                new Standing(
                    family.household().snapshot().id(),
                    family.household().snapshot().localId(),
                    family.household().name(),
                    Preferences.overall(family.preferences().fit(sought)),
                    Why.NOT_FREE,
                    List.of(
                        Finding.of(
                            PLACES,
                            Severity.ERROR,
                            family.fostered().stream().allMatch(each -> each.child() != null)
                                ? "They foster a child whom they may adopt, and their approval"
                                    + " leaves no place beside it."
                                : "The approval leaves no room beside what else is on record of"
                                    + " the family.",
                            "terms of the adopters’ approval")),
                    null))
        .sorted(Comparator.comparing(Standing::number))
        .toList();
  }

  /** Of the families suggested that fit alike, the score of the last. */
  private static Map<Fit, Score> last(
      List<HouseholdId> suggested,
      List<HouseholdSnapshot> homes,
      List<Fit> fits,
      Map<HouseholdId, Score> scores) {
    Map<Fit, Score> last = new EnumMap<>(Fit.class);
    for (int i = 0; i < homes.size(); i++) {
      HouseholdId id = homes.get(i).id();
      Score score = scores.get(id);
      if (score != null && suggested.contains(id)) {
        last.merge(fits.get(i), score, (one, two) -> one.points() < two.points() ? one : two);
      }
    }
    return last;
  }

  private static @Nullable Part behind(@Nullable Score score, @Nullable Score last) {
    return score == null || last == null ? null : score.behind(last).orElse(null);
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
