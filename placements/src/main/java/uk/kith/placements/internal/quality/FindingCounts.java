package uk.kith.placements.internal.quality;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.api.DataQuality.AboutChildren;
import uk.kith.placements.api.DataQuality.QualityCounts;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.api.DataQuality.RuleCount;
import uk.kith.placements.api.DataQuality.StandingCount;
import uk.kith.placements.api.DataQuality.TeamCount;
import uk.kith.placements.engine.quality.KnownFacts;
import uk.kith.placements.engine.quality.Standing;

/** Findings counted by rule, by team and by how long they have stood; pure functions. */
final class FindingCounts {

  private FindingCounts() {}

  /** Findings that have something in common. */
  private static class Tally {

    long open;
    long accepted;
    long children;
    private @Nullable Subject last;

    /** A child counts once, since everything found of it comes together. */
    void add(QualityFinding finding, Subject of) {
      if (finding.acceptance() != null) {
        accepted++;
        return;
      }
      open++;
      if (of.isChild() && last != of) {
        children++;
        last = of;
      }
    }
  }

  /** Findings of one rule, with what they say and how often. */
  private static final class OfRule extends Tally {

    private Severity gravest = Severity.INFO;
    private final Map<String, Integer> texts = new HashMap<>();

    @Override
    void add(QualityFinding finding, Subject of) {
      super.add(finding, of);
      texts.merge(finding.text(), 1, Integer::sum);
      if (finding.severity().compareTo(gravest) < 0) {
        gravest = finding.severity();
      }
    }

    RuleCount count(RuleId rule) {
      String most =
          texts.entrySet().stream()
              .min(
                  Map.Entry.<String, Integer>comparingByValue()
                      .reversed()
                      .thenComparing(Map.Entry.comparingByKey()))
              .orElseThrow()
              .getKey();
      return new RuleCount(rule, gravest, most, open, accepted, children);
    }
  }

  static QualityCounts of(List<Subject> subjects) {
    Tally all = new Tally();
    Map<RuleId, OfRule> rules = new HashMap<>();
    Map<@Nullable String, Tally> teams = new HashMap<>();
    Map<Standing, Tally> standings = new EnumMap<>(Standing.class);
    for (Subject subject : subjects) {
      for (Found found : subject.findings()) {
        QualityFinding finding = found.finding();
        all.add(finding, subject);
        rules.computeIfAbsent(finding.rule(), rule -> new OfRule()).add(finding, subject);
        teams.computeIfAbsent(finding.team(), team -> new Tally()).add(finding, subject);
        standings
            .computeIfAbsent(finding.standing(), standing -> new Tally())
            .add(finding, subject);
      }
    }
    return new QualityCounts(
        all.open, all.accepted, rules(rules), teams(teams), standings(standings));
  }

  private static List<RuleCount> rules(Map<RuleId, OfRule> tallies) {
    return tallies.entrySet().stream()
        .map(each -> each.getValue().count(each.getKey()))
        .sorted(comparing(RuleCount::open).reversed().thenComparing(RuleCount::rule))
        .toList();
  }

  private static List<TeamCount> teams(Map<@Nullable String, Tally> tallies) {
    List<TeamCount> teams = new ArrayList<>();
    tallies.forEach(
        (team, tally) ->
            teams.add(new TeamCount(team, tally.open, tally.accepted, tally.children)));
    teams.sort(
        comparing(TeamCount::open)
            .reversed()
            .thenComparing(TeamCount::team, nullsLast(naturalOrder())));
    return teams;
  }

  private static List<StandingCount> standings(Map<Standing, Tally> tallies) {
    return tallies.entrySet().stream()
        .map(
            each ->
                new StandingCount(each.getKey(), each.getValue().open, each.getValue().accepted))
        .toList();
  }

  /** Children with an open finding of a rule. */
  private static final class Children {
    final List<KnownFacts> known = new ArrayList<>();
    int notInRegister;
  }

  /** Of each rule with an open finding about a child, what is known of these children. */
  static Map<RuleId, AboutChildren> byRule(List<Subject> subjects) {
    Map<RuleId, Children> children = new TreeMap<>();
    for (Subject subject : subjects) {
      if (subject.isChild()) {
        subject.findings().stream()
            .map(Found::finding)
            .filter(finding -> finding.acceptance() == null)
            .map(QualityFinding::rule)
            .distinct()
            .forEach(rule -> add(children.computeIfAbsent(rule, r -> new Children()), subject));
      }
    }
    Map<RuleId, AboutChildren> byRule = new HashMap<>();
    children.forEach((rule, of) -> byRule.put(rule, new AboutChildren(of.known, of.notInRegister)));
    return byRule;
  }

  private static void add(Children children, Subject subject) {
    KnownFacts known = subject.known();
    if (known == null) {
      children.notInRegister++;
    } else {
      children.known.add(known);
    }
  }
}
