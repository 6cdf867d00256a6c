package uk.kith.court.engine.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/** R-PRE-11 to R-PRE-13: the family group decision-making meeting. */
class OfferRulesTest {

  private static final LocalDate START = LocalDate.of(2026, 9, 1);
  private static final LocalDate LETTER = LocalDate.of(2026, 9, 7);
  private static final LocalDate APPLIED = LocalDate.of(2026, 12, 14);
  private static final LocalDate LATER = LocalDate.of(2027, 1, 4);

  private static final GatewayPolicy NOT_IN_FORCE = GatewayPolicy.USUAL;

  private static GatewayPolicy bindingFrom(LocalDate day) {
    return new GatewayPolicy(84, 16, 5, 7, 8, day);
  }

  private static FamilyMeeting offered(@Nullable Boolean accepted, @Nullable LocalDate heldOn) {
    return new FamilyMeeting(
        LocalDate.of(2026, 9, 20), "the mother", null, null, accepted, heldOn, null);
  }

  private static FamilyMeeting notOffered() {
    return new FamilyMeeting(
        null, null, "both parents threaten the child", "head of service", null, null, null);
  }

  private static List<Finding> findings(
      @Nullable FamilyMeeting meeting, @Nullable Boolean inLetter, GatewayPolicy policy) {
    Course course =
        new Course(START, List.of(Step.letter(LETTER, null, inLetter)), meeting, APPLIED);
    return OfferRules.findings(course, policy, LATER);
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(f -> f.rule() + " " + f.severity()).toList();
  }

  @Test
  void anApplicationWithoutAnOfferWarnsUntilTheDutyBinds() {
    assertEquals(List.of("R-PRE-11 WARNING"), rules(findings(null, true, NOT_IN_FORCE)));
    assertEquals(
        List.of("R-PRE-11 WARNING"), rules(findings(null, true, bindingFrom(APPLIED.plusDays(1)))));
    assertEquals(List.of("R-PRE-11 ERROR"), rules(findings(null, true, bindingFrom(APPLIED))));
  }

  /** R-PRE-11: stepped down in April, what was applied for later did not come of them. */
  @Test
  void whatWasSteppedDownIsNotToldOfALaterApplication() {
    Course course =
        new Course(
            START, List.of(Step.of(Step.Kind.STEP_DOWN, APPLIED.minusDays(1))), null, APPLIED);
    assertEquals(List.of(), OfferRules.findings(course, NOT_IN_FORCE, LATER));
    assertEquals(null, course.appliedOn());
  }

  @Test
  void theSourceSaysThatTheSectionIsNotInForce() {
    assertEquals(
        "good practice; CA 1989 s31ZA(1), (3) is not in force",
        findings(null, true, NOT_IN_FORCE).get(0).source());
    assertEquals(
        "CA 1989 s31ZA(1), (3)", findings(null, true, bindingFrom(APPLIED)).get(0).source());
  }

  @Test
  void anOfferOnTheDayOfTheApplicationIsInTimeAndOneAfterItIsNot() {
    assertTrue(findings(offerOf(APPLIED), true, NOT_IN_FORCE).isEmpty());
    assertEquals(
        List.of("R-PRE-11 WARNING"),
        rules(findings(offerOf(APPLIED.plusDays(1)), true, NOT_IN_FORCE)));
  }

  private static FamilyMeeting offerOf(LocalDate day) {
    return new FamilyMeeting(day, "the father", null, null, null, null, null);
  }

  @Test
  void bestInterestsExcuseTheOfferInTheLetterToo() {
    assertTrue(findings(notOffered(), false, bindingFrom(START)).isEmpty());
  }

  @Test
  void anAcceptedOfferWantsAMeetingBeforeTheApplication() {
    assertEquals(
        List.of("R-PRE-12 ERROR"), rules(findings(offered(true, null), true, bindingFrom(START))));
    assertEquals(
        List.of("R-PRE-12 WARNING"),
        rules(findings(offered(true, APPLIED.plusDays(1)), true, NOT_IN_FORCE)));
    assertTrue(findings(offered(true, APPLIED), true, bindingFrom(START)).isEmpty());
    assertTrue(findings(offered(false, null), true, bindingFrom(START)).isEmpty());
    assertTrue(findings(offered(null, null), true, bindingFrom(START)).isEmpty());
  }

  /** R-PRE-12: in time to hold it still. */
  @Test
  void onceIssueIsDecidedTheAcceptedMeetingIsAskedForBeforeTheApplication() {
    assertEquals(List.of("R-PRE-12 WARNING"), decided(offered(true, null), NOT_IN_FORCE));
    assertEquals(List.of("R-PRE-12 ERROR"), decided(offered(true, null), bindingFrom(LATER)));
    assertEquals(List.of(), decided(offered(true, LATER), NOT_IN_FORCE));
    assertEquals(
        List.of("R-PRE-12 WARNING"),
        decided(offered(true, LATER.plusDays(1)), NOT_IN_FORCE),
        "on a later day");
    assertEquals(List.of(), decided(offered(false, null), NOT_IN_FORCE));
  }

  private static List<String> decided(FamilyMeeting meeting, GatewayPolicy policy) {
    Course course =
        new Course(
            START,
            List.of(
                Step.letter(LETTER, null, true),
                Step.of(Step.Kind.ISSUE, LocalDate.of(2026, 12, 1))),
            meeting,
            null);
    return rules(OfferRules.findings(course, policy, LATER));
  }

  @Test
  void bestInterestsExcuseTheMeeting() {
    FamilyMeeting excused =
        new FamilyMeeting(
            LocalDate.of(2026, 9, 20), "the mother", null, null, true, null, "she is afraid");
    assertTrue(findings(excused, true, bindingFrom(START)).isEmpty());
  }

  @Test
  void theLetterIncludesTheOffer() {
    assertEquals(
        List.of("R-PRE-13 WARNING"),
        rules(findings(offered(false, null), false, bindingFrom(LETTER.plusDays(1)))));
    assertEquals(
        List.of("R-PRE-13 ERROR"),
        rules(findings(offered(false, null), null, bindingFrom(LETTER))));
  }

  @Test
  void onceIssueIsDecidedTheOfferIsAskedForBeforeTheApplication() {
    Course decided =
        new Course(
            START,
            List.of(
                Step.letter(LETTER, null, true),
                Step.of(Step.Kind.ISSUE, LocalDate.of(2026, 12, 1))),
            null,
            null);
    assertEquals(
        List.of("R-PRE-11 WARNING"), rules(OfferRules.findings(decided, NOT_IN_FORCE, LATER)));
    assertTrue(OfferRules.findings(decided, NOT_IN_FORCE, LocalDate.of(2026, 11, 30)).isEmpty());
    assertEquals(
        Severity.ERROR, OfferRules.findings(decided, bindingFrom(LATER), LATER).get(0).severity());
  }

  @Test
  void anOfferSaysToWhomAndItsLackSaysWhoDecided() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new FamilyMeeting(START, null, null, null, null, null, null));
    assertThrows(
        IllegalArgumentException.class,
        () -> new FamilyMeeting(null, null, "unsafe", null, null, null, null));
    assertThrows(
        IllegalArgumentException.class,
        () -> new FamilyMeeting(null, null, null, null, null, null, null));
    assertThrows(
        IllegalArgumentException.class,
        () -> new FamilyMeeting(null, null, "unsafe", "a manager", true, null, null));
    assertThrows(IllegalArgumentException.class, () -> offered(true, START));
  }
}
