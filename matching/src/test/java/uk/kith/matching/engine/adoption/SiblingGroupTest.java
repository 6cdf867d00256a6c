package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.matching.engine.adoption.SiblingGroup.Answer.APART;
import static uk.kith.matching.engine.adoption.SiblingGroup.Answer.NOT_DECIDED;
import static uk.kith.matching.engine.adoption.SiblingGroup.Answer.TOGETHER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.matching.engine.adoption.SiblingGroup.Answer;

/** R-ADOPT-08, R-ADOPT-20: what is decided for each of a group of brothers and sisters. */
class SiblingGroupTest {

  private static SiblingGroup group(Answer own, Answer... others) {
    return new SiblingGroup(own, List.of(others));
  }

  private static String said(Answer own, Answer... others) {
    return group(own, others).contradiction().map(Finding::text).orElse("nothing");
  }

  /** R-ADOPT-20: who lives apart by decision waits alone, and who has nobody left, too. */
  @Test
  void whoIsDecidedToLiveApartWaitsInNoGroup() {
    assertTrue(group(NOT_DECIDED, NOT_DECIDED).waitsAsGroup());
    assertTrue(group(TOGETHER, APART, TOGETHER).waitsAsGroup());
    assertFalse(group(APART, TOGETHER, NOT_DECIDED).waitsAsGroup());
    assertFalse(group(NOT_DECIDED, APART, APART).waitsAsGroup(), "nobody is left");
    assertFalse(group(NOT_DECIDED).waitsAsGroup(), "there is nobody");
  }

  @Test
  void oneApartAndAnotherNotDecidedIsTheSameWordForBoth() {
    String said =
        "Of these brothers and sisters one is decided to live apart, and for another it is not"
            + " decided: the decision is for each of them.";
    assertEquals(said, said(APART, NOT_DECIDED));
    assertEquals(said, said(NOT_DECIDED, APART));
    assertEquals(said, said(TOGETHER, TOGETHER, APART, NOT_DECIDED));
  }

  @Test
  void togetherWithNobodyDoesNotHold() {
    assertTrue(said(TOGETHER, APART).startsWith("Of these brothers and sisters one is decided"));
    assertTrue(said(APART, APART, TOGETHER).contains("every other one to live apart"));
  }

  @Test
  void answersThatHoldTogetherAreNoFinding() {
    assertEquals("nothing", said(APART, TOGETHER, TOGETHER), "two stay together without the one");
    assertEquals("nothing", said(APART, APART));
    assertEquals("nothing", said(NOT_DECIDED, TOGETHER), "it is missing, which R-ADOPT-08 says");
    assertEquals(Optional.empty(), group(APART).contradiction());
  }

  @Test
  void anAnswerIsReadAsTheStepHasIt() {
    assertEquals(
        List.of(TOGETHER, APART, NOT_DECIDED),
        List.of(Answer.of("TOGETHER"), Answer.of("APART"), Answer.of(null)));
  }
}
