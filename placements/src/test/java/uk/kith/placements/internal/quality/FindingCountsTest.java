package uk.kith.placements.internal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.api.DataQuality.AboutChildren;
import uk.kith.placements.api.DataQuality.QualityCounts;
import uk.kith.placements.api.DataQuality.RuleCount;
import uk.kith.placements.api.DataQuality.StandingCount;
import uk.kith.placements.api.DataQuality.TeamCount;
import uk.kith.placements.engine.quality.KnownFacts;
import uk.kith.placements.engine.quality.Standing;

/** Findings of two children in the register, one of a return alone, and a household. */
class FindingCountsTest {

  private static final RuleId NEEDS = AFinding.rule("M");
  private static final RuleId POSTCODE = AFinding.rule("B");
  private static final RuleId VISIT = AFinding.rule("V");
  private static final KnownFacts ONE =
      new KnownFacts(true, null, true, true, true, true, true, true);
  private static final KnownFacts OTHER =
      new KnownFacts(false, null, true, true, true, true, true, true);

  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject(
              true,
              ONE,
              List.of(
                  of(POSTCODE, "b").team("East").since("2014-03-31").build(),
                  of(POSTCODE, "b").team("East").since("2014-03-31").build(),
                  of(NEEDS, "n").team("East").build())),
          new Subject(
              true, OTHER, List.of(of(POSTCODE, "a").since("2014-09-29").accepted().build())),
          new Subject(
              true,
              null,
              List.of(of(POSTCODE, "a").since("2012-03-31").severity(Severity.ERROR).build())),
          new Subject(false, null, List.of(of(VISIT, "v").team("North").build())));

  private static AFinding of(RuleId rule, String text) {
    return AFinding.of(rule.value().substring(4)).text(text);
  }

  @Test
  void aRuleCountsItsFindingsAndEachChildOnce() {
    QualityCounts counts = FindingCounts.of(SUBJECTS);
    assertEquals(5, counts.open());
    assertEquals(1, counts.accepted());
    // Said twice each, "a" comes before "b"; the gravest severity is that of the rule.
    assertEquals(
        List.of(
            new RuleCount(POSTCODE, Severity.ERROR, "a", 3, 1, 2),
            new RuleCount(NEEDS, Severity.WARNING, "n", 1, 0, 1),
            new RuleCount(VISIT, Severity.WARNING, "v", 1, 0, 0)),
        counts.rules());
  }

  @Test
  void aTeamCountsItsFindingsAndNoTeamStandsLastAmongEquals() {
    assertEquals(
        List.of(
            new TeamCount("East", 3, 0, 1),
            new TeamCount("North", 1, 0, 0),
            new TeamCount(null, 1, 1, 1)),
        FindingCounts.of(SUBJECTS).teams());
  }

  @Test
  void whatNobodyCanTellSinceWhenIsNotCountedAsNew() {
    assertEquals(
        List.of(
            new StandingCount(Standing.NEW, 0, 1),
            new StandingCount(Standing.MONTHS, 2, 0),
            new StandingCount(Standing.YEARS, 1, 0),
            new StandingCount(Standing.NOT_KNOWN, 2, 0)),
        FindingCounts.of(SUBJECTS).standings());
  }

  @Test
  void ofChildrenWithAnOpenFindingItTellsWhatIsKnown() {
    assertEquals(
        Map.of(
            POSTCODE, new AboutChildren(List.of(ONE), 1),
            NEEDS, new AboutChildren(List.of(ONE), 0)),
        FindingCounts.byRule(SUBJECTS));
  }

  @Test
  void nothingFoundIsCountedAsNothing() {
    assertEquals(
        new QualityCounts(0, 0, List.of(), List.of(), List.of()), FindingCounts.of(List.of()));
  }
}
