package uk.kith.placements.engine.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;

/**
 * R-PLACE-13, -21, -22, -31, -32, -55: without its approval nothing begins, save in emergencies.
 */
class AtTheStartTest {

  private static final Map<RuleId, Set<ApprovalCheck>> NONE = Map.of();

  private static List<Finding> findings(
      ARequest request, AHome home, boolean withParent, Map<RuleId, Set<ApprovalCheck>> approvals) {
    return start(request, home, withParent, answers(approvals)).findings();
  }

  private static AtTheStart start(
      ARequest request, AHome home, boolean withParent, Map<RuleId, ApprovalAnswers> approvals) {
    return new AtTheStart(
        request.build(), home.build(), PlacementPolicy.DEFAULT, withParent, 0, approvals);
  }

  private static Map<RuleId, ApprovalAnswers> answers(Map<RuleId, Set<ApprovalCheck>> made) {
    Map<RuleId, ApprovalAnswers> answers = new HashMap<>();
    made.forEach((rule, checks) -> answers.put(rule, new ApprovalAnswers(checks, Set.of())));
    return answers;
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(f -> f.rule() + (f.hardBlock() ? " blocks" : "")).toList();
  }

  @Test
  void whatNothingStandsAgainstBegins() {
    assertEquals(List.of(), findings(ARequest.forOne(), AHome.ofFosterCarers(), false, NONE));
  }

  @Test
  void noReasonTakesThePlaceOfTheDirectorsApproval() {
    AHome far = AHome.ofFosterCarers().agency().in(ARequest.LEEDS);
    List<Finding> found = findings(ARequest.forOne(), far, false, NONE);
    assertEquals(List.of("R-PLACE-22 blocks"), rules(found));
    assertTrue(
        found.get(0).text().endsWith("approved by: Director of children’s services."),
        found.get(0).text());
    assertEquals(
        List.of(),
        findings(
            ARequest.forOne(),
            far,
            false,
            Map.of(RuleId.of("R-PLACE-22"), Set.<ApprovalCheck>of())));
  }

  /** R-PLACE-22: until the director has approved, the director is waited for. */
  @Test
  void whoIsWaitedForIsSaidUntilTheApprovalIsGiven() {
    AHome far = AHome.ofFosterCarers().agency().in(ARequest.LEEDS);
    List<AtTheStart.Wanted> wanted = wanted(far, NONE);
    assertEquals(List.of(RuleId.of("R-PLACE-22")), wanted.stream().map(w -> w.rule()).toList());
    assertEquals("Director of children’s services", wanted.get(0).approver());
    assertEquals(List.of(), wanted(far, Map.of(RuleId.of("R-PLACE-22"), Set.of())));
    assertEquals(List.of(), wanted(AHome.ofFosterCarers(), NONE));
  }

  /** R-PLACE-31, -32: until the whole approval is given, the nominated officer is waited for. */
  @Test
  void aPlacementWithAParentWaitsForTheNominatedOfficer() {
    AHome parents = AHome.of(HouseholdKind.PARENT).connectedTo("c1");
    RuleId rule = RuleId.of("R-PLACE-31");
    List<AtTheStart.Wanted> wanted =
        start(ARequest.forOne(), parents, true, answers(NONE)).wanted();
    assertEquals(List.of(rule), wanted.stream().map(w -> w.rule()).toList());
    assertEquals("Nominated officer", wanted.get(0).approver());
    AtTheStart noOrder = start(ARequest.forOne(), parents, true, answers(Map.of(rule, assessed())));
    assertEquals(List.of(rule), noOrder.wanted().stream().map(w -> w.rule()).toList());
    AtTheStart whole =
        start(
            ARequest.forOne(),
            parents,
            true,
            answers(Map.of(rule, assessed(ApprovalCheck.CONTACT_ORDER))));
    assertEquals(List.of(), whole.wanted());
  }

  private static List<AtTheStart.Wanted> wanted(
      AHome home, Map<RuleId, Set<ApprovalCheck>> approvals) {
    return start(ARequest.forOne(), home, false, answers(approvals)).wanted();
  }

  /** What happened is written down with a reason; that nobody approved it is said. */
  @Test
  void afterwardsNoApprovalIsWaitedForAndThatNoneIsKnownIsSaid() {
    AtTheStart far =
        start(
            ARequest.forOne(), AHome.ofFosterCarers().agency().in(ARequest.LEEDS), false, Map.of());
    assertEquals(List.of("R-PLACE-22"), rules(far.afterwards()));
    assertTrue(
        far.afterwards()
            .get(0)
            .text()
            .endsWith("No approval is recorded; who can approve: Director of children’s services."),
        far.afterwards().get(0).text());
    assertEquals(
        List.of("R-PLACE-31"),
        rules(start(ARequest.forOne(), AHome.ofFosterCarers(), true, Map.of()).afterwards()));
  }

  /** R-PLACE-24: a parent is not excepted, and the approval of R-PLACE-31 is another one. */
  @Test
  void aPlacementWithAParentElsewhereWaitsForBothApprovals() {
    AHome parents = AHome.of(HouseholdKind.PARENT).connectedTo("c1").in(ARequest.LEEDS);
    assertEquals(
        List.of("R-PLACE-22 blocks", "R-PLACE-31 blocks"),
        rules(findings(ARequest.forOne(), parents, true, NONE)));
  }

  /** The nominated officer's approval is not the director's. */
  @Test
  void anApprovalUnderAnotherRuleIsNone() {
    assertEquals(
        List.of("R-PLACE-22 blocks"),
        rules(
            findings(
                ARequest.forOne(),
                AHome.ofFosterCarers().agency().in(ARequest.LEEDS),
                false,
                Map.of(RuleId.of("R-PLACE-21"), Set.of()))));
  }

  @Test
  void anEmergencyOutsideTheTermsMayBeginAndAPlannedPlacementMayNot() {
    AHome forTeenagers = AHome.ofFosterCarers().ages(13, 17);
    assertEquals(
        List.of("R-PLACE-13"),
        rules(findings(ARequest.forOne().kind(SearchKind.EMERGENCY), forTeenagers, false, NONE)));
    assertEquals(
        List.of("R-PLACE-11"),
        rules(findings(ARequest.forOne(), forTeenagers, false, NONE)),
        "four years outside the terms: no change of terms is offered, and it is no hard block");
  }

  /** R-PLACE-21, -22: whether an approval is missing is not known, so nobody is let in silently. */
  @Test
  void aHomeOfWhichNobodyKnowsWhereItLiesIsAskedAbout() {
    AHome nowhere = AHome.ofFosterCarers().agency().in(null);
    List<Finding> found = findings(ARequest.forOne(), nowhere, false, NONE);
    assertEquals(List.of("R-PLACE-21"), rules(found), "a reason may take its place");
    assertTrue(found.get(0).text().contains("Record the postcode of the home"));
    for (String rule : List.of("R-PLACE-21", "R-PLACE-22")) {
      assertEquals(
          List.of(),
          findings(
              ARequest.forOne(), nowhere, false, Map.of(RuleId.of(rule), Set.<ApprovalCheck>of())),
          "approved as if it lay outside");
    }
    assertEquals(
        List.of(),
        findings(ARequest.forOne(), AHome.ofFosterCarers().in(null), false, NONE),
        "R-PLACE-24: carers whom the authority itself approved need none wherever they live");
  }

  /** R-PLACE-21: somebody may have it approved as if it lay outside, so that is waited for. */
  @Test
  void theNominatedOfficerIsOfferedWhereNobodyKnowsWhereTheHomeLies() {
    AHome nowhere = AHome.ofFosterCarers().agency().in(null);
    List<AtTheStart.Wanted> wanted = wanted(nowhere, NONE);
    assertEquals(List.of(RuleId.of("R-PLACE-21")), wanted.stream().map(w -> w.rule()).toList());
    assertEquals("Nominated officer", wanted.get(0).approver());
    assertEquals(
        "In which authority this home lies is not known; outside the area it needs approval.",
        wanted.get(0).text());
    assertEquals(List.of(), wanted(nowhere, Map.of(RuleId.of("R-PLACE-21"), Set.of())));
    assertEquals(List.of(), wanted(nowhere, Map.of(RuleId.of("R-PLACE-22"), Set.of())));
    assertEquals(List.of(), wanted(AHome.ofFosterCarers().in(null), NONE), "R-PLACE-24");
  }

  /** R-PLACE-21: nobody can wait for an approval before a move that happened. */
  @Test
  void afterwardsItIsAskedWhetherThereWasAnApproval() {
    AtTheStart nowhere =
        start(ARequest.forOne(), AHome.ofFosterCarers().agency().in(null), false, Map.of());
    List<Finding> found = nowhere.afterwards();
    assertEquals(List.of("R-PLACE-21"), rules(found));
    assertEquals(
        "Whether this home lies in the area is not known: its postcode is not recorded, or not in"
            + " the postcode directory. Outside the area the placement needed an approval: was"
            + " there one? Record the postcode of the home, or say why the placement began without"
            + " it.",
        found.get(0).text());
  }

  private static final RuleId DISTANCE = RuleId.of("R-PLACE-22");

  private static AtTheStart farAway(SearchKind kind, ApprovalAnswers director) {
    return start(
        ARequest.forOne().kind(kind),
        AHome.ofFosterCarers().agency().in(ARequest.LEEDS),
        false,
        Map.of(DISTANCE, director));
  }

  /** R-PLACE-22: the director's approval rests on the consultation; a later one says it was. */
  @Test
  void anApprovalThatSaysItsConditionWasNotMetLetsNobodyMoveIn() {
    ApprovalAnswers notAsked =
        new ApprovalAnswers(
            Set.of(ApprovalCheck.WISHES, ApprovalCheck.MOST_APPROPRIATE),
            Set.of(ApprovalCheck.CARE_PLAN_GIVEN, ApprovalCheck.AREA_CONSULTED));
    AtTheStart planned = farAway(SearchKind.SHORT_TERM, notAsked);
    assertEquals(List.of("R-PLACE-22 blocks"), rules(planned.findings()));
    assertEquals(
        "The approval says that this was not done: The area authority was consulted; The area"
            + " authority has the care plan. Before anybody moves in, it is done, and approved"
            + " again.",
        planned.findings().get(0).text());
    assertEquals(List.of(DISTANCE), planned.wanted().stream().map(w -> w.rule()).toList());
    ApprovalAnswers later =
        notAsked.then(
            new ApprovalAnswers(
                Set.of(ApprovalCheck.CARE_PLAN_GIVEN, ApprovalCheck.AREA_CONSULTED), Set.of()));
    assertEquals(List.of(), farAway(SearchKind.SHORT_TERM, later).findings());
    assertEquals(List.of(), farAway(SearchKind.SHORT_TERM, later).wanted());
  }

  /** What nobody said anything of stays due with the placement, and stops nobody. */
  @Test
  void whatAnApprovalSaysNothingOfStopsNobody() {
    assertEquals(
        List.of(),
        farAway(SearchKind.SHORT_TERM, new ApprovalAnswers(Set.of(ApprovalCheck.WISHES), Set.of()))
            .findings());
  }

  @Test
  void inAnEmergencyTheChildsWishesAndTheMostAppropriatePlacementComeFirst() {
    assertEquals(
        List.of("R-PLACE-22"),
        rules(
            farAway(
                    SearchKind.EMERGENCY,
                    new ApprovalAnswers(Set.of(), Set.of(ApprovalCheck.AREA_CONSULTED)))
                .findings()));
    assertEquals(
        List.of("R-PLACE-22 blocks"),
        rules(
            farAway(
                    SearchKind.EMERGENCY,
                    new ApprovalAnswers(Set.of(), Set.of(ApprovalCheck.WISHES)))
                .findings()));
  }

  /** An emergency lifts nothing of the law on distance. */
  @Test
  void anEmergencyAtADistanceWaitsForTheDirector() {
    assertEquals(
        List.of("R-PLACE-22 blocks"),
        rules(
            findings(
                ARequest.forOne().kind(SearchKind.EMERGENCY),
                AHome.ofFosterCarers().agency().in(ARequest.LEEDS),
                false,
                NONE)));
  }

  @Test
  void aParentsHomeIsAskedForItsOwnApprovalAndNotForThatOfCarers() {
    AHome parents = AHome.of(HouseholdKind.CONNECTED_PERSON).withoutApproval().connectedTo("c1");
    assertEquals(
        List.of("R-PLACE-14 blocks"),
        rules(findings(ARequest.forOne(), parents, false, NONE)),
        "as relatives they want a temporary approval");
    assertEquals(
        List.of("R-PLACE-31 blocks"), rules(findings(ARequest.forOne(), parents, true, NONE)));
    assertEquals(
        List.of("R-PLACE-31"),
        rules(findings(ARequest.forOne().kind(SearchKind.EMERGENCY), parents, true, NONE)),
        "R-PLACE-55: before assessment, with two days to come");
  }

  private static Set<ApprovalCheck> assessed(ApprovalCheck... more) {
    Set<ApprovalCheck> made =
        EnumSet.of(
            ApprovalCheck.PARENT,
            ApprovalCheck.ACCOMMODATION,
            ApprovalCheck.ADULTS,
            ApprovalCheck.REVIEWED);
    made.addAll(List.of(more));
    return made;
  }

  /** R-PLACE-31: what was not assessed is no approval; in an emergency it follows (R-PLACE-55). */
  @Test
  void withoutAssessmentAnApprovalOfAPlacementWithAParentIsNone() {
    AHome parents = AHome.of(HouseholdKind.CONNECTED_PERSON).withoutApproval().connectedTo("c1");
    Map<RuleId, Set<ApprovalCheck>> half =
        Map.of(
            RuleId.of("R-PLACE-31"),
            Set.of(ApprovalCheck.PARENT, ApprovalCheck.REVIEWED, ApprovalCheck.CONTACT_ORDER));
    assertEquals(
        List.of("R-PLACE-31 blocks"), rules(findings(ARequest.forOne(), parents, true, half)));
    assertEquals(
        List.of(), findings(ARequest.forOne().kind(SearchKind.EMERGENCY), parents, true, half));
  }

  /** R-PLACE-07: above the limit it is for the authority where the carers live to approve. */
  @Test
  void anExemptionByAnotherAuthorityIsNone() {
    RuleId limit = RuleId.of("R-PLACE-05");
    RuleId area = RuleId.of("R-PLACE-21");
    AHome here = AHome.ofFosterCarers().approvedFor(4).fostering("a", "b", "c");
    AHome away =
        AHome.ofFosterCarers().approvedFor(4).fostering("a", "b", "c").in(ARequest.SHEFFIELD);
    Map<RuleId, Set<ApprovalCheck>> ours = Map.of(limit, Set.of(), area, Set.of());
    assertEquals(List.of(), findings(ARequest.forOne(), here, false, ours));
    assertEquals(
        List.of("R-PLACE-05 blocks"), rules(findings(ARequest.forOne(), away, false, ours)));
    assertEquals(
        List.of(),
        findings(
            ARequest.forOne(),
            away,
            false,
            Map.of(limit, Set.of(ApprovalCheck.BY_THEIR_AUTHORITY), area, Set.of())));
  }

  @Test
  void anOrderOnContactIsAskedFor() {
    AHome parents = AHome.of(HouseholdKind.CONNECTED_PERSON).withoutApproval().connectedTo("c1");
    RuleId rule = RuleId.of("R-PLACE-31");
    assertEquals(
        List.of("R-PLACE-32 blocks"),
        rules(findings(ARequest.forOne(), parents, true, Map.of(rule, assessed()))));
    assertEquals(
        List.of(),
        findings(
            ARequest.forOne(), parents, true, Map.of(rule, assessed(ApprovalCheck.CONTACT_ORDER))));
  }

  private static final Map<RuleId, Set<ApprovalCheck>> SIGNED =
      Map.of(
          ImpactOnResidents.RULE,
          Set.of(
              ApprovalCheck.IMPACT_ON_RESIDENTS,
              ApprovalCheck.IMPACT_OF_RESIDENTS,
              ApprovalCheck.IMPACT_SIGNED));

  /** Two live there; one of them is of an age that nobody knows. */
  private static AHome childrensHome() {
    return AHome.of(HouseholdKind.CHILDRENS_HOME)
        .fostering("r1")
        .resident(Resident.Kind.LOOKED_AFTER, null, null, Sex.MALE, Compatibility.ANY);
  }

  /** R-PLACE-42: whom another authority placed is covered as everybody who lives there. */
  @Test
  void whomAnotherAuthorityPlacedIsCoveredByTheImpactAssessment() {
    AHome home =
        AHome.of(HouseholdKind.CHILDRENS_HOME)
            .resident(Resident.Kind.PLACED_BY_OTHER, null, 14, Sex.MALE, Compatibility.ANY);
    List<Finding> found = findings(ARequest.forOne(), home, false, NONE);
    assertEquals(List.of("R-PLACE-42 blocks"), rules(found));
    assertEquals(
        "Before anybody moves in, an impact assessment covers one resident both ways, placed by"
            + " another authority; it is signed by: Registered manager of the home.",
        found.get(0).text());
    assertEquals(List.of(), findings(ARequest.forOne(), home, false, SIGNED));
    assertEquals(
        "two residents both ways, one of them placed by another authority",
        ImpactOnResidents.covered(home.fostering("r1").build(), Set.of()));
    assertEquals(
        "three residents both ways, two of them placed by other authorities",
        ImpactOnResidents.covered(
            home.resident(Resident.Kind.PLACED_BY_OTHER, null, null, Sex.UNKNOWN, Compatibility.ANY)
                .build(),
            Set.of()));
  }

  /** R-MATCH-18: the plan of whom another authority placed binds too, and is not told. */
  @Test
  void thePlanOfWhomAnotherAuthorityPlacedBinds() {
    Compatibility alone = new Compatibility(true, null, null, Set.of());
    AHome home =
        AHome.of(HouseholdKind.CHILDRENS_HOME)
            .resident(Resident.Kind.PLACED_BY_OTHER, null, 14, Sex.MALE, alone);
    List<Finding> found = findings(ARequest.forOne(), home, false, SIGNED);
    assertEquals(List.of("R-MATCH-18"), found.stream().map(f -> f.rule().value()).toList());
    assertEquals("A resident’s plan does not allow this.", found.get(0).text());
  }

  @Test
  void aHomeInWhichOthersLiveWaitsForTheImpactAssessment() {
    List<Finding> found = findings(ARequest.forOne(), childrensHome(), false, NONE);
    assertEquals(List.of("R-PLACE-42 blocks"), rules(found));
    assertEquals(
        "Before anybody moves in, an impact assessment covers two residents both ways; it is"
            + " signed by: Registered manager of the home.",
        found.get(0).text());
    assertEquals(List.of(), findings(ARequest.forOne(), childrensHome(), false, SIGNED));
    assertEquals(
        List.of("R-PLACE-42 blocks"),
        rules(
            findings(
                ARequest.forOne(),
                childrensHome(),
                false,
                Map.of(ImpactOnResidents.RULE, Set.of(ApprovalCheck.IMPACT_SIGNED)))),
        "signed, and nobody was considered");
  }

  @Test
  void whereNobodyElseLivesNoneIsAsked() {
    assertEquals(
        List.of(),
        findings(ARequest.forOne(), AHome.of(HouseholdKind.CHILDRENS_HOME), false, NONE));
    assertEquals(
        List.of(),
        findings(ARequest.forOne(), AHome.ofFosterCarers().fostering("r1"), false, NONE),
        "of carers none is asked");
  }

  /** R-PLACE-42, R-MATCH-18: whom others placed with a provider is recorded by hand, or not. */
  @Test
  void whetherAnybodyLivesInAHomeOfAProviderIsAskedWhereNobodyIsRecorded() {
    AHome home = AHome.of(HouseholdKind.CHILDRENS_HOME).agency();
    List<Finding> found = findings(ARequest.forOne(), home, false, NONE);
    assertEquals(List.of("R-PLACE-42"), rules(found), "a reason answers it");
    assertTrue(found.get(0).text().contains("if nobody does, say so"), found.get(0).text());
    assertEquals(List.of(), findings(ARequest.forOne(), home, false, SIGNED));
    assertEquals(
        List.of("R-PLACE-42"),
        rules(start(ARequest.forOne(), home, false, Map.of()).afterwards()),
        "written down by hand");
    assertEquals(
        List.of("R-PLACE-33", "R-PLACE-42"),
        rules(
            findings(ARequest.forOne(), AHome.of(HouseholdKind.SUPPORTED).agency(), false, NONE)));
    assertEquals(
        List.of(),
        findings(
            ARequest.forOne(),
            AHome.of(HouseholdKind.CHILDRENS_HOME).agency().approvedFor(1),
            false,
            NONE),
        "the child fills it");
    assertEquals(
        List.of(), findings(ARequest.forOne(), AHome.ofFosterCarers().agency(), false, NONE));
  }

  /** R-PLACE-42: the next day. */
  @Test
  void inAnEmergencyTheImpactAssessmentFollows() {
    assertEquals(
        List.of("R-PLACE-42"),
        rules(
            findings(ARequest.forOne().kind(SearchKind.EMERGENCY), childrensHome(), false, NONE)));
  }

  /** The child's plan allows no other child over ten, and the resident's age is not known. */
  @Test
  void whatIsNotKnownOfResidentsIsAskedOnce() {
    AHome home =
        AHome.of(HouseholdKind.CHILDRENS_HOME)
            .resident(Resident.Kind.LOOKED_AFTER, "r1", null, Sex.MALE, Compatibility.ANY);
    ARequest choosy = ARequest.forChildren(AChild.called("c1").onlyWithAges(0, 10));
    assertEquals(List.of("R-PLACE-42 blocks"), rules(findings(choosy, home, false, NONE)));
    assertEquals(List.of(), findings(choosy, home, false, SIGNED));
    assertEquals(
        List.of("R-MATCH-18 blocks", "R-PLACE-42"),
        rules(findings(choosy.kind(SearchKind.EMERGENCY), home, false, NONE)),
        "in an emergency nobody has assessed it yet");
  }
}
