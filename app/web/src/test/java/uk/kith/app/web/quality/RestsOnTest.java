package uk.kith.app.web.quality;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.quality.RestsOn.Effect;
import uk.kith.kernel.RuleId;
import uk.kith.placements.api.DataQuality.AboutChildren;
import uk.kith.placements.engine.quality.KnownFacts;
import uk.kith.placements.engine.quality.KnownFacts.Lives;
import uk.kith.placements.engine.ssda903.PublishedRules;
import uk.kith.placements.engine.ssda903.Table;

/** Which answers rest on which rule (R-SUFF-02, R-SUFF-03, R-MATCH-17). */
class RestsOnTest {

  private static KnownFacts facts(boolean lookedAfter, @Nullable Lives lives) {
    return new KnownFacts(lookedAfter, lives, true, true, true, true, false, true);
  }

  private static final KnownFacts NOBODY_KNOWS_WHERE =
      facts(true, new Lives(false, false, false, true));
  private static final KnownFacts KNOWN = facts(true, new Lives(true, true, false, true));
  private static final KnownFacts FAR_UNKNOWN = facts(true, new Lives(true, false, false, true));
  private static final KnownFacts LEFT_CARE = facts(false, null);

  private static List<Effect> effects(String rule, int absent, KnownFacts... known) {
    return RestsOn.effects(RuleId.of(rule), new AboutChildren(List.of(known), absent));
  }

  @Test
  void everyRuleOfTheReturnStandsInTheTable() {
    Set<RuleId> missing =
        PublishedRules.held().stream()
            .filter(rule -> !RestsOn.names(rule))
            .collect(toCollection(TreeSet::new));
    assertEquals(Set.of(), missing);
  }

  /** What rules say against what was recorded of homes, placements and children is no thing due. */
  @Test
  void everyRuleOfWhatIsRecordedStandsInTheTable() throws IOException {
    Path sources = Path.of("../../placements/src/main/java/uk/kith/placements");
    Pattern rule = Pattern.compile("RuleId[.]of[(]\"(R-[A-Z]+-[0-9]+)\"[)]");
    Set<String> missing = new TreeSet<>();
    int found = 0;
    for (String file :
        List.of(
            "internal/life/HouseholdDuties",
            "internal/life/PlacementDuties",
            "internal/life/ChildDuties",
            "internal/life/LifeDoubts",
            "engine/rules/OutsideTerms",
            "engine/rules/HomeRegistration",
            "engine/rules/SupportedAccommodation",
            "engine/rules/FosteredNow",
            "engine/rules/MostPlaces",
            "engine/asking/OrderOfConsideration")) {
      Matcher named = rule.matcher(Files.readString(sources.resolve(file + ".java")));
      while (named.find()) {
        found++;
        if (!RestsOn.names(RuleId.of(named.group(1)))) {
          missing.add(named.group(1));
        }
      }
    }
    assertEquals(Set.of(), missing);
    assertTrue(found > 10, "the sources name " + found);
  }

  @Test
  void familyThatWasNotConsideredLeavesNoAnswerOpen() {
    for (String each : List.of("R-PLACE-01", "R-PLACE-03", "R-PLACE-27", "R-PLACE-41")) {
      assertEquals(List.of(new Effect(Answer.LAW, 0, 0)), effects(each, 0, KNOWN), each);
    }
  }

  @Test
  void whoMovedNobodyKnowsWheretoIsLeftOutOfTheCount() {
    assertEquals(
        "Number looked after: leaves out 1 child",
        QualityPageMaker.inWords(effects("R-DATA-03", 0, LEFT_CARE).get(0)));
  }

  @Test
  void everyPublishedRuleOfTheTableIsHeld() {
    Set<RuleId> held = PublishedRules.held();
    Set<RuleId> gone =
        RestsOn.rules()
            .filter(rule -> rule.value().startsWith("903-") && !held.contains(rule))
            .collect(toCollection(TreeSet::new));
    assertEquals(Set.of(), gone);
  }

  @Test
  void whoseWholeAnswerIsNothingRestsOnNothingElse() {
    assertTrue(
        RestsOn.rules()
            .map(RestsOn::of)
            .filter(answers -> answers.contains(Answer.NOTHING))
            .allMatch(List.of(Answer.NOTHING)::equals));
  }

  /**
   * What is due is reckoned from reviews and absences that returns tell (R-PERM-02, R-PERM-32), and
   * kinds of home are asked on the days of liberty orders (R-PLACE-44).
   */
  @Test
  void noRuleOfATableThatAnswersAreReckonedFromChangesNothing() throws IOException {
    Set<String> read =
        Stream.of(Table.REVIEWS, Table.MISSING, Table.DOLO)
            .flatMap(table -> table.columns().stream())
            .filter(column -> !column.equals("CHILD") && !column.equals("DOB"))
            .collect(toCollection(TreeSet::new));
    Set<RuleId> held = PublishedRules.held();
    Map<RuleId, List<Answer>> answers = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("../../docs/validation-rules.csv"))) {
      String[] cells = line.split(",", -1);
      RuleId rule = RuleId.of("903-" + cells[0]);
      if (held.contains(rule) && Stream.of(cells[2].split(" ")).anyMatch(read::contains)) {
        answers.put(rule, RestsOn.of(rule));
      }
    }
    assertEquals(30, answers.size(), "5 of reviews, 15 of absences, 10 of liberty orders");
    answers.forEach((rule, of) -> assertFalse(of.contains(Answer.NOTHING), rule.value()));
  }

  @Test
  void aReviewWithoutADayMayMoveTheNextOneOfEachChildLookedAfter() {
    assertEquals(
        List.of(new Effect(Answer.REVIEWS, 0, 1)), effects("903-166", 0, KNOWN, LEFT_CARE));
    assertEquals(
        "Next review due: may be wrong for up to 1",
        QualityPageMaker.inWords(effects("903-166", 0, KNOWN).get(0)));
    assertEquals(List.of(new Effect(Answer.INTERVIEWS, 0, 1)), effects("903-567", 0, KNOWN));
    assertEquals(List.of(new Effect(Answer.INTERVIEWS, 0, 1)), effects("903-INT13", 0, KNOWN));
    assertEquals(List.of(new Effect(Answer.LIBERTY, 0, 1)), effects("903-702", 0, KNOWN));
  }

  /** Two postcodes missing: one child of three is not known in the share outside, two in miles. */
  @Test
  void aMissingPostcodeLeavesTheShareOutsideAndTheMilesUnknown() {
    assertEquals(
        List.of(new Effect(Answer.OUTSIDE, 1, 2), new Effect(Answer.DISTANCE, 2, 1)),
        effects("903-392b", 0, NOBODY_KNOWS_WHERE, KNOWN, FAR_UNKNOWN, LEFT_CARE));
  }

  @Test
  void aChildWhoseRowCannotBeReadIsLeftOutOfTheCount() {
    assertEquals(List.of(new Effect(Answer.TAKEN_IN, 2, 0)), effects("903-102", 2, KNOWN));
    assertEquals(
        "Number looked after: leaves out 2 children",
        QualityPageMaker.inWords(effects("903-102", 2, KNOWN).get(0)));
  }

  /** R-PLACE-45: without a provider nobody knows whose foster home it is. */
  @Test
  void aPlacementWithoutAProviderLeavesItUnknownWhoseHomeItIs() {
    KnownFacts nobodys = facts(true, new Lives(true, true, false, false));
    assertEquals(List.of(new Effect(Answer.PROVISION, 1, 0)), effects("R-PLACE-45", 0, nobodys));
    assertEquals(
        List.of(new Effect(Answer.PROVISION, 1, 1)), effects("903-550", 0, nobodys, KNOWN));
  }

  /** R-PLACE-40: figures leave out who is 18, and the home looks full. */
  @Test
  void aPlacementThatGoesOnAfter18IsLeftOutAndFillsAPlace() {
    List<Effect> effects = effects("R-PLACE-40", 0, KNOWN);
    assertEquals(
        List.of(
            "Number looked after: leaves out 1 child", "Vacant places: may be wrong for up to 1"),
        effects.stream().map(QualityPageMaker::inWords).toList());
  }

  @Test
  void aDoubtfulDayTouchesOnlyWhoIsLookedAfter() {
    assertEquals(
        List.of(new Effect(Answer.LOOKED_AFTER, 0, 1)), effects("903-142", 0, KNOWN, LEFT_CARE));
  }

  @Test
  void aPupilNumberChangesNothingThatKithCounts() {
    assertEquals(List.of(new Effect(Answer.NOTHING, 0, 0)), effects("903-442", 3, KNOWN));
    assertEquals(
        "Nothing that Kith counts", QualityPageMaker.inWords(effects("903-442", 3, KNOWN).get(0)));
  }

  @Test
  void aFindingAboutAPlanANoticeOrAnOrderChangesNoFigure() {
    for (String rule :
        List.of(
            "R-PERM-33", "R-PLACE-09", "R-PLACE-29", "R-PLACE-49", "R-PLACE-51", "R-PLACE-53")) {
      assertEquals(List.of(new Effect(Answer.LAW, 0, 0)), effects(rule, 0, KNOWN), rule);
    }
  }

  /** R-DATA-14: the indicator that the finding itself names, and of how many children. */
  @Test
  void anImpossibleOrderOfDatesOfAdoptionSaysWhichIndicatorCannotBeTold() {
    for (String rule : List.of("903-334", "903-521")) {
      assertEquals(
          List.of(new Effect(Answer.ENTRY_TO_PLACED, 2, 0)), effects(rule, 0, KNOWN, LEFT_CARE));
    }
    for (String rule : List.of("903-331", "903-333", "903-554")) {
      assertEquals(List.of(new Effect(Answer.ORDER_TO_MATCH, 1, 0)), effects(rule, 0, KNOWN), rule);
    }
    assertEquals(
        List.of(
            "Days from entering care to moving in with adopters (A1): not known of 1 child",
            "Decisions for adoption, made and reversed (A15, A5): may be wrong for up to 1"),
        effects("903-522", 0, KNOWN).stream().map(QualityPageMaker::inWords).toList());
  }

  @Test
  void aRuleOfThingsDueWithoutADayLeavesTheDayUnknown() {
    assertEquals(List.of(new Effect(Answer.DUE, 1, 0)), effects("R-PERM-16", 0, KNOWN));
  }
}
