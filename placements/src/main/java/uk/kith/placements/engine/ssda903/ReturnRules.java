package uk.kith.placements.engine.ssda903;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.kith.kernel.RuleId;

/**
 * All rules that a return is asked, by area. A new area is a class with its list, named here.
 *
 * <p>Rule sets go by the year in which the collection ends and extend the last year's: of a rule
 * that changed, the version that came last counts. Returns before 2022-23 are asked the rules of
 * 2022-23 with the codes of their own year.
 */
final class ReturnRules {

  /** Every version of every rule. */
  static final List<ReturnRule> ALL =
      Stream.of(
              CellRules.ALL,
              IdentityRules.ALL,
              HeaderRules.ALL,
              MotherRules.ALL,
              EpisodeRules.ALL,
              SequenceRules.ALL,
              PlacementRules.ALL,
              AgeRules.ALL,
              DurationRules.ALL,
              ShortBreakRules.ALL,
              LastYearRules.ALL,
              AdoptionRules.ALL,
              AdopterRules.ALL,
              AdoptionDecisionRules.ALL,
              DecisionsOfLastYearRules.ALL,
              RegisterRules.ALL,
              MissingRules.ALL,
              ReviewRules.ALL,
              WorkerRules.ALL,
              LibertyRules.ALL)
          .flatMap(List::stream)
          .toList();

  /** The rules that a return of a year is asked. */
  static Collection<ReturnRule> of(int year) {
    Map<RuleId, ReturnRule> rules = new LinkedHashMap<>();
    ALL.stream()
        .filter(rule -> rule.since() <= year)
        .forEach(rule -> rules.merge(rule.id(), rule, ReturnRules::later));
    return rules.values();
  }

  private static ReturnRule later(ReturnRule one, ReturnRule other) {
    return one.since() >= other.since() ? one : other;
  }

  /** Table, row, rule, field: how a person goes through a file. */
  static final Comparator<ReturnFinding> IN_ORDER =
      Comparator.comparing(ReturnFinding::table)
          .thenComparing(ReturnFinding::row, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ReturnFinding::child)
          .thenComparing(ReturnFinding::rule)
          .thenComparing(ReturnFinding::field)
          .thenComparing(ReturnFinding::text);

  private ReturnRules() {}
}
