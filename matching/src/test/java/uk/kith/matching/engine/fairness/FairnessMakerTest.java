package uk.kith.matching.engine.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.matching.engine.fairness.FairnessCase.Offered;
import uk.kith.matching.engine.fairness.FairnessReport.Compared;
import uk.kith.matching.engine.fairness.FairnessReport.Group;

/** The report on groups (R-MATCH-21): pooling, small numbers, findings. */
class FairnessMakerTest {

  private final FairnessMaker maker = new FairnessMaker(FairnessLimits.DEFAULT);
  private final List<FairnessCase> cases = new ArrayList<>();

  /**
   * 12 of A are offered 2 or 4 homes, 12 of B 5 or 7: 3.0 against 6.0, half as many, where a fifth
   * is the set size.
   */
  @Test
  void aGroupThatIsOfferedFewerIsAFinding() {
    offered("A", 12, 2, 4);
    offered("B", 12, 5, 7);
    FairnessReport report = maker.report(cases);
    assertEquals(
        List.of(
            "Ethnic group, A: homes offered 3.0, all others 6.0."
                + " The set size of a difference is 20%."),
        report.findings().stream().map(Finding::text).toList());
    assertEquals("R-MATCH-21", report.findings().get(0).rule().value());
  }

  /** The same means from few and scattered cases may be chance. */
  @Test
  void aDifferenceThatMayBeChanceIsNone() {
    offered("A", 10, 0, 10);
    offered("B", 10, 1, 13);
    assertEquals(List.of(), maker.report(cases).findings());
  }

  /** One fifth fewer is the set size; a little less of a difference is none. */
  @Test
  void aDifferenceBelowTheSetSizeIsNone() {
    offered("A", 50, 8, 8);
    offered("B", 50, 10, 10);
    assertEquals(1, maker.report(cases).findings().size());
    cases.clear();
    offered("A", 50, 9, 9);
    offered("B", 50, 10, 10);
    assertEquals(List.of(), maker.report(cases).findings());
  }

  /** Longer waits are worse, and lower scores; never the other way round. */
  @Test
  void theGroupThatIsServedWorseIsNamed() {
    values("A", 12, Map.of(Measured.DAYS_WAITED, 40.0, Measured.BEST_SCORE, 700.0));
    values("B", 12, Map.of(Measured.DAYS_WAITED, 20.0, Measured.BEST_SCORE, 600.0));
    assertEquals(
        List.of(
            "Ethnic group, B: best score 600, all others 700."
                + " The set size of a difference is 40 points.",
            "Ethnic group, A: days waited 40.0, all others 20.0."
                + " The set size of a difference is 14 days."),
        maker.report(cases).findings().stream().map(Finding::text).toList());
  }

  /**
   *
   *
   * <pre>
   * A 20, B 12, C 6, D 3     C and D are pooled: 9 are too few, so that B joins them
   * A 20, B 12, C 6, D 4     C and D are pooled: 10
   * </pre>
   */
  @Test
  void smallGroupsArePooledAndNotHidden() {
    offered("A", 20, 3, 3);
    offered("B", 12, 3, 3);
    offered("C", 6, 3, 3);
    offered("D", 3, 3, 3);
    Compared compared = ethnic();
    assertEquals(List.of("A 20", "Smaller groups together 21"), names(compared));
    assertEquals(List.of("B", "C", "D"), compared.pooled());
    offered("D", 1, 3, 3);
    assertEquals(List.of("A 20", "B 12", "Smaller groups together 10"), names(ethnic()));
    assertEquals(List.of("C", "D"), ethnic().pooled());
  }

  @Test
  void groupsThatAreAllTooSmallAreNotCompared() {
    offered("A", 9, 3, 3);
    offered("B", 8, 3, 3);
    FairnessReport report = maker.report(cases);
    assertEquals(List.of(), report.compared());
    assertEquals(List.of(Characteristic.values()), report.notCompared());
  }

  /** 3 of 12 tell of few; so does a share from which they could be reckoned. */
  @Test
  void sharesOfFewAreNotTold() {
    taken("A", 3, 12);
    taken("B", 6, 12);
    taken("C", 10, 20);
    taken("D", 0, 15);
    assertEquals(
        List.of("A false", "B false", "C true", "D true"),
        ethnic().groups().stream()
            .map(each -> each.name() + " " + each.estimates().containsKey(Measured.FIRST_TAKEN))
            .sorted()
            .toList());
  }

  /** What is measured of few of a group is not told of it. */
  @Test
  void valuesOfFewAreNotTold() {
    values("A", 9, Map.of(Measured.BEST_SCORE, 700.0));
    values("A", 9, Map.of());
    values("B", 12, Map.of(Measured.BEST_SCORE, 500.0));
    assertTrue(
        ethnic().groups().stream()
            .filter(each -> each.name().equals("A"))
            .allMatch(each -> each.estimates().isEmpty()));
    assertEquals(List.of(), maker.report(cases).findings());
  }

  /**
   *
   *
   * <pre>
   *        points  for heritage  without
   * one    800     90            710
   * other  750     0             750      would come first
   * third  990     0             990      needs an approval: comes after both in any case
   * </pre>
   */
  @Test
  void theOrderWithoutHeritageIsTold() {
    Offered one = new Offered(0, 800, 90);
    Offered other = new Offered(0, 750, 0);
    Offered third = new Offered(1, 990, 0);
    assertTrue(FairnessCase.isFirstByHeritage(List.of(one, other, third)));
    assertFalse(FairnessCase.isFirstByHeritage(List.of(one, third)));
    assertFalse(
        FairnessCase.isFirstByHeritage(List.of(one, new Offered(0, 710, 0))), "equals keep order");
    assertEquals(List.of(2, 1, 3), FairnessCase.placesWithoutHeritage(List.of(one, other, third)));
    assertEquals(
        List.of(1, 2),
        FairnessCase.placesWithoutHeritage(List.of(one, new Offered(0, 710, 0))),
        "equals keep order");
  }

  /** No order of cases matters, no small count is ever told, whatever the cases. */
  @Test
  void invariants() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      cases.clear();
      int groups = 1 + random.nextInt(6);
      for (int i = 0; i < groups; i++) {
        int size = 1 + random.nextInt(30);
        taken("G" + i, random.nextInt(size + 1), size);
      }
      FairnessReport report = maker.report(cases);
      Collections.shuffle(cases, random);
      assertEquals(report, maker.report(cases), "seed " + seed);
      for (Compared compared : report.compared()) {
        int all = 0;
        int hidden = 0;
        for (Group group : compared.groups()) {
          all += group.children();
          assertTrue(group.children() >= 10, "seed " + seed);
          Estimate share = group.estimates().get(Measured.FIRST_TAKEN);
          hidden += share == null ? 1 : 0;
          if (share != null) {
            long yes = Math.round(share.value() * share.counted());
            assertTrue(yes == 0 || yes >= 5, "seed " + seed);
            assertTrue(yes == share.counted() || share.counted() - yes >= 5, "seed " + seed);
            assertTrue(share.low() <= share.value() && share.value() <= share.high());
          }
        }
        assertTrue(hidden != 1, "one hidden alone could be reckoned, seed " + seed);
        if (compared.by() == Characteristic.ETHNIC_GROUP) {
          assertEquals(cases.size(), all, "nobody is hidden, seed " + seed);
        }
      }
    }
  }

  @Test
  void aGroupIsNeverSetSmallerThanWhatMayBeTold() {
    assertThrows(IllegalArgumentException.class, () -> new FairnessLimits(4, 20, 40, 14, 20));
  }

  private Compared ethnic() {
    return maker.report(cases).compared().stream()
        .filter(each -> each.by() == Characteristic.ETHNIC_GROUP)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Compared compared) {
    return compared.groups().stream().map(each -> each.name() + " " + each.children()).toList();
  }

  private void offered(String group, int size, double one, double other) {
    for (int i = 0; i < size; i++) {
      values(group, 1, Map.of(Measured.OFFERED, i % 2 == 0 ? one : other));
    }
  }

  private void taken(String group, int yes, int all) {
    EstimateTest.shares(yes, all)
        .forEach(value -> values(group, 1, Map.of(Measured.FIRST_TAKEN, value)));
  }

  private void values(String group, int size, Map<Measured, Double> values) {
    cases.addAll(
        Collections.nCopies(
            size, new FairnessCase(Map.of(Characteristic.ETHNIC_GROUP, group), values)));
  }
}
