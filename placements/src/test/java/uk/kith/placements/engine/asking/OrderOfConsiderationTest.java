package uk.kith.placements.engine.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/** R-PLACE-01 and R-PLACE-03: family first, and what is left open is told. */
class OrderOfConsiderationTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  @Test
  void asksForParentAndConnectedPersonWhenNothingIsRecorded() {
    assertEquals(List.of("R-PLACE-01", "R-PLACE-03"), rules());
  }

  @Test
  void isSilentWhenBothAreRuledOutWithReasons() {
    assertEquals(
        List.of(),
        rules(
            of(ConsiderationKind.PARENT, ConsiderationOutcome.NOT_CONSISTENT_WITH_WELFARE),
            of(ConsiderationKind.CONNECTED_PERSON, ConsiderationOutcome.NOBODY_KNOWN)));
  }

  @Test
  void wishesAloneDoNotAnswerWhoWasConsidered() {
    assertEquals(
        List.of("R-PLACE-01", "R-PLACE-03"),
        rules(of(ConsiderationKind.CHILD, ConsiderationOutcome.NOTED)));
  }

  @Test
  void asksWhyNotWhenAConnectedPersonCouldCareForTheChild() {
    var said =
        OrderOfConsideration.open(
            List.of(
                of(ConsiderationKind.PARENT, ConsiderationOutcome.NOT_PRACTICABLE),
                of(ConsiderationKind.CONNECTED_PERSON, ConsiderationOutcome.NOT_WILLING),
                of(ConsiderationKind.CONNECTED_PERSON, ConsiderationOutcome.SUITABLE)));
    assertEquals(1, said.size());
    assertEquals("R-PLACE-03", said.get(0).rule().value());
    assertEquals(Severity.WARNING, said.get(0).severity());
    assertEquals(
        "It is recorded that a relative, friend or other connected person could care for the child:"
            + " say why not this home.",
        said.get(0).text());
  }

  /** R-PLACE-01, R-PLACE-03: also where a placement is written down by hand. */
  @Test
  void theFamilyComesBeforePlacementsThatDecideWhoCaresForTheChild() {
    assertTrue(OrderOfConsideration.comesBefore("U6", false));
    assertTrue(OrderOfConsideration.comesBefore("K2", false));
    assertTrue(OrderOfConsideration.comesBefore("H5", false));
    assertFalse(OrderOfConsideration.comesBefore("U6", true), "a short break");
    assertFalse(OrderOfConsideration.comesBefore("K1", false), "a court allows it");
    assertFalse(OrderOfConsideration.comesBefore("P1", false), "with a parent");
    assertFalse(OrderOfConsideration.comesBefore("A4", false), "for adoption");
    assertFalse(OrderOfConsideration.comesBefore("T1", false), "in hospital");
  }

  /** R-PLACE-01, R-PLACE-03: what was considered and left open stands in the search, not here. */
  @Test
  void atTheStartOnlyThoseAreAskedForOfWhomNothingIsRecorded() {
    assertEquals(List.of("R-PLACE-01", "R-PLACE-03"), atTheStart(false));
    assertEquals(List.of("R-PLACE-01"), atTheStart(true), "the home is a connected person's");
    assertEquals(
        List.of("R-PLACE-03"),
        atTheStart(false, of(ConsiderationKind.PARENT, ConsiderationOutcome.NOT_PRACTICABLE)));
    assertEquals(
        List.of(),
        atTheStart(
            false,
            of(ConsiderationKind.PARENT, ConsiderationOutcome.NOT_PRACTICABLE),
            of(ConsiderationKind.CONNECTED_PERSON, ConsiderationOutcome.BEING_ASSESSED)));
  }

  private static List<String> atTheStart(boolean connected, Consideration... considered) {
    return OrderOfConsideration.neverConsidered(
            Arrays.stream(considered).map(Consideration::kind).toList(), connected)
        .stream()
        .map(finding -> finding.rule().value())
        .toList();
  }

  /** R-PLACE-01, R-PLACE-03: two brothers whose father was asked, and a baby with another. */
  @Test
  void ofChildrenWhoMoveInTogetherEachIsAskedFor() {
    List<ConsiderationKind> both =
        List.of(ConsiderationKind.PARENT, ConsiderationKind.CONNECTED_PERSON);
    List<ConsiderationKind> relatives = List.of(ConsiderationKind.CONNECTED_PERSON);
    assertEquals(List.of(), together(both, both, both));
    assertEquals(
        List.of(
            "For one of the three children: It is not recorded that a parent or another person with"
                + " parental responsibility was considered."),
        together(both, both, relatives));
    assertEquals(
        List.of(
            "For two of the three children: It is not recorded that a parent or another person with"
                + " parental responsibility was considered.",
            "For one of the three children: It is not recorded that a relative, friend or other"
                + " connected person was considered."),
        together(both, List.of(), relatives));
    assertEquals(
        List.of(
            "It is not recorded that a parent or another person with parental responsibility was"
                + " considered."),
        together(relatives, relatives));
  }

  @SafeVarargs
  private static List<String> together(List<ConsiderationKind>... children) {
    return OrderOfConsideration.together(
            Arrays.stream(children)
                .map(each -> OrderOfConsideration.neverConsidered(each, false))
                .toList())
        .stream()
        .map(Finding::text)
        .toList();
  }

  @Test
  void anAssessmentUnderWayIsTold() {
    assertEquals(
        List.of("R-PLACE-03"),
        rules(
            of(ConsiderationKind.PARENT, ConsiderationOutcome.NOT_PRACTICABLE),
            of(ConsiderationKind.CONNECTED_PERSON, ConsiderationOutcome.BEING_ASSESSED)));
  }

  @Test
  void anOutcomeThatDoesNotSuitTheKindIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> of(ConsiderationKind.PARENT, ConsiderationOutcome.NOTED));
    assertThrows(
        IllegalArgumentException.class,
        () -> of(ConsiderationKind.CONTACT, ConsiderationOutcome.SUITABLE));
  }

  private static List<String> rules(Consideration... considered) {
    return OrderOfConsideration.open(Arrays.asList(considered)).stream()
        .map(finding -> finding.rule().value())
        .toList();
  }

  private static Consideration of(ConsiderationKind kind, ConsiderationOutcome outcome) {
    return new Consideration(kind, outcome, null, "because", DAY);
  }
}
