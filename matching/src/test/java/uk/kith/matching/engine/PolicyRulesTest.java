package uk.kith.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What no authority's weights may be, and that figures and policies say the same. */
class PolicyRulesTest {

  private final Map<PolicyFigure, Integer> figures = new EnumMap<>(Policy.DEFAULT.figures());

  @Test
  void theDefaultsStandAndAreTheSameByFigures() {
    assertEquals(List.of(), PolicyRules.breaches(figures));
    assertEquals(Policy.DEFAULT, Policy.of(1, figures));
    assertEquals(PolicyFigure.values().length, figures.size());
  }

  /** R-MATCH-05: a tenth of all at the most, even where the sum is right. */
  @Test
  void heritageIsCapped() {
    figures.put(PolicyFigure.HERITAGE, 101);
    figures.put(PolicyFigure.NEED, 349);
    assertEquals(List.of("HERITAGE R-MATCH-05"), spoken());
    assertThrows(IllegalArgumentException.class, () -> Policy.of(2, figures));
  }

  /** R-MATCH-05: "can support this heritage" earns most of the credit. */
  @Test
  void supportEarnsMostOfIt() {
    figures.put(PolicyFigure.HERITAGE_SUPPORT, 50);
    assertEquals(List.of("HERITAGE_SUPPORT R-MATCH-05"), spoken());
    figures.put(PolicyFigure.HERITAGE_SUPPORT, 51);
    assertEquals(List.of(), spoken());
  }

  /** R-MATCH-03: in adoption it counts for no more than otherwise. */
  @Test
  void notMoreInAdoption() {
    figures.put(PolicyFigure.HERITAGE_IN_ADOPTION, 101);
    assertEquals(List.of("HERITAGE_IN_ADOPTION R-MATCH-03"), spoken());
  }

  /** R-MATCH-11: parts add up to the whole. */
  @Test
  void weightsAddUp() {
    figures.put(PolicyFigure.SIBLINGS, 251);
    assertEquals(List.of("NEED R-MATCH-11"), spoken());
    assertEquals(
        "The five weights add up to 1000, and not to 1001",
        PolicyRules.breaches(figures).get(0).text());
  }

  /** R-MATCH-19: outside what carers prefer is a lower score. */
  @Test
  void stretchingEarnsLess() {
    figures.put(PolicyFigure.STRETCH, 100);
    assertEquals(List.of("STRETCH R-MATCH-19"), spoken());
  }

  @Test
  void figuresMakeSenseInThemselves() {
    figures.put(PolicyFigure.IN_AREA, 101);
    figures.put(PolicyFigure.FAR_FROM_HOME, 2);
    figures.put(PolicyFigure.NEARLY_EQUAL, -1);
    assertEquals(List.of("IN_AREA null", "FAR_FROM_HOME null", "NEARLY_EQUAL null"), spoken());
  }

  @Test
  void everyBreachIsTold() {
    figures.put(PolicyFigure.HERITAGE, 200);
    figures.put(PolicyFigure.HERITAGE_SUPPORT, 10);
    assertEquals(
        List.of("NEED R-MATCH-11", "HERITAGE R-MATCH-05", "HERITAGE_SUPPORT R-MATCH-05"), spoken());
  }

  /**
   *
   *
   * <pre>
   * before  A B C D
   * after   A C B D   B and C stand elsewhere, the first is the same
   * after   B A C D   A and B stand elsewhere, another comes first
   * </pre>
   */
  @Test
  void placesOfTheOrderAreCompared() {
    List<String> before = List.of("A", "B", "C", "D");
    assertEquals(
        new OrderChange(4, 2, false), OrderChange.between(before, List.of("A", "C", "B", "D")));
    assertEquals(
        new OrderChange(4, 2, true), OrderChange.between(before, List.of("B", "A", "C", "D")));
    assertFalse(OrderChange.between(before, before).changes());
    assertFalse(OrderChange.between(List.of(), List.of()).changes());
    assertTrue(OrderChange.between(before, List.of("D", "C", "B", "A")).changes());
  }

  private List<String> spoken() {
    return PolicyRules.breaches(figures).stream()
        .map(each -> each.figure() + " " + (each.rule() == null ? "null" : each.rule().value()))
        .toList();
  }
}
