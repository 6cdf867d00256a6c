package uk.kith.placements.engine.asking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.rules.Wording;

/**
 * The order in which a home is considered: first a parent or another person with parental
 * responsibility (R-PLACE-01, CA 1989 s22C(2) to (4)), then a connected person (R-PLACE-03,
 * s22C(7)(a)), and only then other carers and homes. What is missing, or was left open, is a
 * warning; it stops nobody from recording what happened. Of whom nothing is recorded when a planned
 * placement with others begins is asked once more then, and a reason answers it. It is asked of
 * every child: brothers and sisters may have different fathers and grandmothers.
 */
public final class OrderOfConsideration {

  /** The rules that ask it. */
  public static final Set<RuleId> RULES = Set.of(RuleId.of("R-PLACE-01"), RuleId.of("R-PLACE-03"));

  private static final RuleId PARENT_FIRST = RuleId.of("R-PLACE-01");
  private static final RuleId CONNECTED_NEXT = RuleId.of("R-PLACE-03");

  private static final String PARENTS = "a parent or another person with parental responsibility";
  private static final String PARENTS_LAW = "CA 1989 s22C(2) to (4)";
  private static final String CONNECTED = "a relative, friend or other connected person";
  private static final String CONNECTED_LAW = "CA 1989 s22C(7)(a)";

  private OrderOfConsideration() {}

  /**
   * What stands open for one child before a home other than with family is chosen.
   *
   * @param considered what holds now for the child, in any order
   */
  public static List<Finding> open(List<Consideration> considered) {
    List<Finding> findings = new ArrayList<>();
    ask(considered, ConsiderationKind.PARENT, PARENT_FIRST, PARENTS, PARENTS_LAW, findings);
    ask(
        considered,
        ConsiderationKind.CONNECTED_PERSON,
        CONNECTED_NEXT,
        CONNECTED,
        CONNECTED_LAW,
        findings);
    return findings;
  }

  /**
   * Whether the family comes before a placement: not before one for adoption, which rests on
   * decisions of its own, one with a parent, a temporary stay, secure accommodation, which a court
   * allows, and a short break, which decides nothing of who cares for the child.
   *
   * @param type code of the placement
   */
  public static boolean comesBefore(String type, boolean shortBreak) {
    return !shortBreak
        && !PlacementCodes.isForAdoption(type)
        && !PlacementCodes.isWithParent(type)
        && !PlacementCodes.isTemporary(type)
        && !PlacementCodes.isSecure(type);
  }

  /**
   * Of whom nothing is recorded when a placement of one child begins with somebody who is not its
   * parent, and while it goes on.
   *
   * @param considered of what something is recorded for the child
   * @param withConnectedPerson the home is a connected person's
   */
  public static List<Finding> neverConsidered(
      Collection<ConsiderationKind> considered, boolean withConnectedPerson) {
    List<Finding> findings = new ArrayList<>();
    if (!considered.contains(ConsiderationKind.PARENT)) {
      say(PARENT_FIRST, notRecorded(PARENTS), PARENTS_LAW, findings);
    }
    if (!withConnectedPerson && !considered.contains(ConsiderationKind.CONNECTED_PERSON)) {
      say(CONNECTED_NEXT, notRecorded(CONNECTED), CONNECTED_LAW, findings);
    }
    return findings;
  }

  /**
   * The same of children who move in together. A finding that is not about all of them says of how
   * many it is, and names nobody.
   *
   * @param each what is lacking of each child
   */
  public static List<Finding> together(Collection<List<Finding>> each) {
    Map<Finding, Integer> counted = new LinkedHashMap<>();
    each.forEach(findings -> findings.forEach(finding -> counted.merge(finding, 1, Integer::sum)));
    return counted.entrySet().stream()
        .sorted(Comparator.comparing(one -> one.getKey().rule().value()))
        .map(one -> of(one.getKey(), one.getValue(), each.size()))
        .toList();
  }

  private static Finding of(Finding finding, int some, int all) {
    return some == all
        ? finding
        : Finding.of(
            finding.rule(),
            finding.severity(),
            "For "
                + Wording.number(some)
                + " of the "
                + Wording.number(all)
                + " children: "
                + finding.text(),
            finding.source());
  }

  private static String notRecorded(String who) {
    return "It is not recorded that " + who + " was considered.";
  }

  private static void ask(
      List<Consideration> considered,
      ConsiderationKind kind,
      RuleId rule,
      String who,
      String source,
      List<Finding> findings) {
    List<Consideration> here = considered.stream().filter(c -> c.kind() == kind).toList();
    if (here.isEmpty()) {
      say(rule, notRecorded(who), source, findings);
    }
    if (has(here, ConsiderationOutcome.SUITABLE::equals)) {
      say(
          rule,
          "It is recorded that " + who + " could care for the child: say why not this home.",
          source,
          findings);
    }
    if (has(here, ConsiderationOutcome.BEING_ASSESSED::equals)) {
      say(
          rule,
          "The assessment of " + who + " is under way: another home is for the time until then.",
          source,
          findings);
    }
  }

  private static boolean has(List<Consideration> here, Predicate<ConsiderationOutcome> outcome) {
    return here.stream().map(Consideration::outcome).anyMatch(outcome);
  }

  private static void say(RuleId rule, String text, String source, List<Finding> findings) {
    findings.add(Finding.of(rule, Severity.WARNING, text, source));
  }
}
