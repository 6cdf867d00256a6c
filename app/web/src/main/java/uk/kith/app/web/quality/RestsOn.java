package uk.kith.app.web.quality;

import static uk.kith.app.web.quality.Answer.ADOPTION_DECISIONS;
import static uk.kith.app.web.quality.Answer.AGE;
import static uk.kith.app.web.quality.Answer.COST;
import static uk.kith.app.web.quality.Answer.COUNTED_TWICE;
import static uk.kith.app.web.quality.Answer.DISTANCE;
import static uk.kith.app.web.quality.Answer.DUE;
import static uk.kith.app.web.quality.Answer.ENTRY_TO_PLACED;
import static uk.kith.app.web.quality.Answer.ETHNICITY;
import static uk.kith.app.web.quality.Answer.FOR_ADOPTION;
import static uk.kith.app.web.quality.Answer.GROWN_UP;
import static uk.kith.app.web.quality.Answer.INTERVIEWS;
import static uk.kith.app.web.quality.Answer.KIND_OF_HOME;
import static uk.kith.app.web.quality.Answer.LAW;
import static uk.kith.app.web.quality.Answer.LEFT_OUT;
import static uk.kith.app.web.quality.Answer.LIBERTY;
import static uk.kith.app.web.quality.Answer.LOOKED_AFTER;
import static uk.kith.app.web.quality.Answer.NEEDS;
import static uk.kith.app.web.quality.Answer.NOTHING;
import static uk.kith.app.web.quality.Answer.ORDER_TO_MATCH;
import static uk.kith.app.web.quality.Answer.OUTSIDE;
import static uk.kith.app.web.quality.Answer.PLACES;
import static uk.kith.app.web.quality.Answer.PROVISION;
import static uk.kith.app.web.quality.Answer.REVIEWS;
import static uk.kith.app.web.quality.Answer.SCHOOL;
import static uk.kith.app.web.quality.Answer.SEX;
import static uk.kith.app.web.quality.Answer.SHORT_BREAKS;
import static uk.kith.app.web.quality.Answer.SINCE;
import static uk.kith.app.web.quality.Answer.TAKEN_IN;
import static uk.kith.app.web.quality.Answer.WHY_OUTSIDE;
import static uk.kith.app.web.quality.Answer.WORKER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.kith.kernel.RuleId;
import uk.kith.placements.api.DataQuality.AboutChildren;

/**
 * Which answers of Kith rest on the facts that a rule looks at: one table, rules at the left. What
 * a rule finds may change these and nothing else; that it changes nothing is an answer too.
 */
final class RestsOn {

  private record Line(List<Answer> answers, List<String> rules) {}

  private static final List<Line> TABLE =
      List.of(
          // Rows without which a child or an episode is not taken in.
          line("903-102 903-141 903-INT03", TAKEN_IN),
          // First and last days of episodes.
          line("903-142 903-147 903-148 903-302 903-352 903-353 903-354 903-355", LOOKED_AFTER),
          line("903-356 903-359 903-385 903-501 903-502 903-562 903-437", LOOKED_AFTER),
          line("903-375 903-376 903-377 903-379 R-DATA-01 R-DATA-09 903-NoE", LOOKED_AFTER),
          // Why an episode begins: S begins a period of care.
          line("903-143 903-357 903-380 903-431 903-432 903-433 903-503A", SINCE),
          // Postcodes.
          line("903-392b 903-392c 903-392d 903-454 R-DATA-07", OUTSIDE, DISTANCE),
          line("903-503G", DISTANCE),
          line("903-1015 903-503H 903-503J", OUTSIDE),
          line("R-SUFF-03", OUTSIDE),
          line("R-PLACE-48", WHY_OUTSIDE, COST),
          // Who provides the home, which counts of foster homes.
          line("903-178 903-503E 903-526 903-550 R-PLACE-45", PROVISION),
          // Placements that go on after the 18th birthday.
          line("R-PLACE-40", GROWN_UP, PLACES),
          line("R-MATCH-17", DISTANCE),
          // Legal status.
          line("903-144 903-365 903-366 903-367 903-382 903-384 903-426 903-503B", SHORT_BREAKS),
          line("R-DATA-05 903-446 R-SUFF-02", SHORT_BREAKS),
          // Placement type.
          line("903-146 903-371 903-372 903-373 903-374 903-503D 903-516", KIND_OF_HOME),
          line("R-PLACE-33 R-SUFF-12", KIND_OF_HOME),
          line("903-217 903-335 903-336 903-390 903-408 903-551 903-552", FOR_ADOPTION),
          // Who the child is.
          line("903-203 903-301 903-351 903-INT32 R-DATE-07", AGE),
          // One child under two records.
          line("R-DATA-15", COUNTED_TWICE),
          line("903-101 903-202 903-232", SEX),
          line("903-103 903-204 R-MATCH-10", ETHNICITY),
          // Whose child it is.
          line("903-SW01aSTG1 903-SW02STG1 903-SW04STG1 903-SW05STG1", WORKER),
          line("903-SW08STG2 903-SW09STG2 903-SW10STG2", WORKER),
          // What only the register holds.
          line("R-MATCH-12", NEEDS),
          line("R-PLACE-04", SCHOOL),
          line("R-PLACE-44", LAW),
          line("R-PLACE-12 R-PLACE-15 R-PLACE-17 R-PLACE-51 R-PLACE-53 R-PERM-33", LAW),
          line("R-PLACE-09 R-PLACE-29 R-PLACE-30 R-PLACE-49 R-PLACE-52", LAW),
          line("R-PLACE-01 R-PLACE-03 R-PLACE-05 R-PLACE-08 R-PLACE-11 R-PLACE-26", LAW),
          line("R-PLACE-27 R-PLACE-28 R-PLACE-41 R-PERM-27", LAW),
          // Whereto a child moved is not recorded, or not of some days.
          line("R-DATA-03", LEFT_OUT, SINCE),
          // Adoption tables: indicators of the Department's scorecard, which goes by the return.
          line("903-334 903-521", ENTRY_TO_PLACED),
          line("903-113 903-331 903-333 903-554", ORDER_TO_MATCH),
          line("903-151 903-582 903-601", ORDER_TO_MATCH),
          line("903-522", ENTRY_TO_PLACED, ADOPTION_DECISIONS),
          line("903-115 903-116 903-117 903-118 903-119 903-120 903-184", ADOPTION_DECISIONS),
          line("903-525 903-553 903-557 903-558 903-563 903-579 903-1003", ADOPTION_DECISIONS),
          line("903-559 903-560 903-561 903-583 903-584", ADOPTION_DECISIONS),
          line("903-523", ADOPTION_DECISIONS),
          line("903-112 903-114 903-175 903-176 903-177 903-199 903-511 903-514", NOTHING),
          line("903-517 903-518 903-519 903-520 903-524 903-602", NOTHING),
          line("903-INT01 903-INT02 903-INT11 903-INT12 903-INT31", NOTHING),
          // Reviews and absences: what is due is reckoned from the days that returns tell.
          line("903-166 903-167 903-399 903-440 903-441 903-INT08 903-INT17", REVIEWS),
          line("903-564 903-565 903-566 903-567 903-570 903-571 903-574 903-575", INTERVIEWS),
          line("903-576 903-577 903-578 903-581 903-586 903-1004 903-1005 903-1006", INTERVIEWS),
          line("903-INT04 903-INT13", INTERVIEWS),
          // UASC, mothers, pupil numbers; that the reason is another when care ends while missing.
          line("903-580 903-209 903-210 903-607 903-628 903-347", NOTHING),
          line("903-104 903-304 903-INT09 903-INT18 903-INT21 903-INT36 903-165", NOTHING),
          line("903-171 903-174 903-207 903-393 903-611 903-612 903-620 903-621", NOTHING),
          line("903-624 903-625 903-626 903-168 903-208 903-442 903-444", NOTHING),
          // Of episodes what nobody counts: need, reasons, URN, length of an order.
          line("903-145 903-149 903-1008 903-1009 903-213 903-214 903-218", NOTHING),
          line("903-222 903-225 903-226 903-233 903-234 903-358 903-361 903-362 903-363", NOTHING),
          line("903-364 903-378 903-381 903-383 903-386 903-387 903-388 903-389 903-398", NOTHING),
          line("903-407 903-434 903-435 903-436 903-460 903-503C 903-503F", NOTHING),
          line("903-504 903-527 903-528 903-529 903-530 903-531", NOTHING),
          // What the register knows of a number of Ofsted: postcode and type are told of the home.
          line("903-219", KIND_OF_HOME),
          line("903-221", OUTSIDE, DISTANCE),
          line("903-224 903-227 903-228 903-229", NOTHING),
          // Orders that deprive of liberty.
          line("903-700 903-701 903-702 903-703 903-704 903-705 903-707 903-708", LIBERTY),
          line("903-709 903-710", LIBERTY),
          line("903-SW13STG1 R-DATA-11 R-DATA-12", NOTHING));

  private static final Map<RuleId, List<Answer>> BY_RULE = byRule();

  private RestsOn() {}

  private static Line line(String rules, Answer... answers) {
    return new Line(List.of(answers), List.of(rules.split(" ")));
  }

  private static Map<RuleId, List<Answer>> byRule() {
    Map<RuleId, List<Answer>> byRule = new HashMap<>();
    for (Line line : TABLE) {
      for (String rule : line.rules()) {
        if (byRule.put(RuleId.of(rule), line.answers()) != null) {
          throw new IllegalStateException(rule + " stands twice in the table");
        }
      }
    }
    return byRule;
  }

  /** Whether the table itself names the rule. */
  static boolean names(RuleId rule) {
    return BY_RULE.containsKey(rule);
  }

  /** Rules that the table does not name are those of {@code Duty}: of things due without a day. */
  static List<Answer> of(RuleId rule) {
    return BY_RULE.getOrDefault(rule, List.of(DUE));
  }

  /**
   * What open findings of a rule change.
   *
   * @param notKnown children of whom the answer cannot be told
   * @param doubtful children of whom it is told and may be wrong, at the most
   */
  record Effect(Answer answer, int notKnown, int doubtful) {}

  /** The effects of one rule. */
  static List<Effect> effects(RuleId rule, AboutChildren about) {
    List<Effect> effects = new ArrayList<>();
    for (Answer answer : of(rule)) {
      int notKnown = (int) about.known().stream().filter(answer::isNotKnownOf).count();
      effects.add(
          new Effect(
              answer,
              answer == TAKEN_IN ? about.notInRegister() : notKnown,
              (int) about.known().stream().filter(answer::mayBeWrongOf).count()));
    }
    return effects;
  }

  /** Every rule of the table, for its test. */
  static Stream<RuleId> rules() {
    return BY_RULE.keySet().stream();
  }
}
