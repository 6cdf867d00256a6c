package uk.kith.placements.engine.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Verdict.Effect;
import uk.kith.placements.engine.Verdict.Objection;
import uk.kith.placements.engine.rules.Approvers;
import uk.kith.placements.engine.rules.CarePlanningLaw;
import uk.kith.placements.engine.rules.PlacementRules;

/**
 * What stands against a placement on the day on which it begins: the constraints once more, as
 * things stand then. What a rule wants approved is approved by then, and no reason takes the place
 * of an approval, except in the emergencies that the rules name: outside the terms of approval
 * (R-PLACE-13), with a parent before assessment (R-PLACE-55), and in a home with residents before
 * the impact assessment (R-PLACE-42). Those set a deadline instead. Of a placement that has begun
 * and is written down {@link #afterwards} the same is said, and what nobody is known to have
 * approved can be accepted with a reason; what the law forbids cannot.
 *
 * <p>A placement with a parent is none with foster carers: of the rules for homes only those about
 * the children themselves and where the home is apply, and it has an approval of its own
 * (R-PLACE-31), which rests on there being no order on contact that speaks against it (R-PLACE-32).
 *
 * <p>A home of which nobody knows whether it lies in the area is no silent yes: nobody can tell
 * whether an approval is missing, so whoever starts the placement finds out where it lies, has it
 * approved as if it lay outside, or says why it begins without (R-PLACE-21, R-PLACE-22).
 *
 * @param request for the children who move in, needed from the day on which they do
 * @param home as it stands on that day, with the places that are held for them
 * @param withParent the home is their parents'
 * @param sharing so many of them use the place of their own parent, a child on record (R-PLACE-39)
 * @param approvals given for this search and home by that day, each with what was before whoever
 *     gave it, and what they say was not done
 */
public record AtTheStart(
    PlacementRequest request,
    HouseholdSnapshot home,
    PlacementPolicy policy,
    boolean withParent,
    int sharing,
    Map<RuleId, ApprovalAnswers> approvals) {

  public static final RuleId OUTSIDE_TERMS = RuleId.of("R-PLACE-13");
  public static final RuleId WITH_PARENT = RuleId.of("R-PLACE-31");
  public static final RuleId OUTSIDE_AREA = RuleId.of("R-PLACE-21");
  public static final RuleId AT_A_DISTANCE = RuleId.of("R-PLACE-22");
  private static final RuleId CONTACT_ORDER = RuleId.of("R-PLACE-32");

  /** What is asked of carers and of children's homes, and not of parents. */
  private static final Set<String> OF_OTHER_HOMES =
      Set.of(
          "R-PLACE-05",
          "R-PLACE-11",
          "R-PLACE-13",
          "R-PLACE-14",
          "R-PLACE-28",
          "R-PLACE-35",
          "R-PLACE-36");

  public AtTheStart {
    approvals = Map.copyOf(approvals);
  }

  /**
   * An approval that the placement waits for.
   *
   * @param approver post of whoever can give it
   * @param text what the rule says of this home, in plain words; it tells nothing of a third person
   */
  public record Wanted(RuleId rule, String approver, String text) {}

  /**
   * Approvals that are not given yet, in the order of the rules; none when nobody is waited for.
   */
  public List<Wanted> wanted() {
    List<Wanted> wanted = new ArrayList<>();
    int residents = withParent ? 0 : ImpactOnResidents.residents(home, moving());
    boolean signed = isSigned();
    for (Objection objection : PlacementRules.check(request, home, policy, sharing).objections()) {
      RuleId rule = objection.rule();
      String approver = objection.approver();
      if (isAreaNotKnown(objection) && !isApprovedOutside()) {
        wanted.add(
            new Wanted(OUTSIDE_AREA, Approvers.NOMINATED_OFFICER, objection.finding().text()));
      }
      if (approver != null
          && !(withParent && OF_OTHER_HOMES.contains(rule.value()))
          && (!isApproved(rule) || isStopped(rule))
          && !(residents > 0 && signed && ImpactOnResidents.answers(rule, moving()))) {
        wanted.add(new Wanted(rule, approver, objection.finding().text()));
      }
    }
    if (residents > 0 && !signed) {
      wanted.add(
          new Wanted(
              ImpactOnResidents.RULE,
              Approvers.REGISTERED_MANAGER,
              ImpactOnResidents.asks(ImpactOnResidents.covered(home, moving()), emergency())));
    }
    if (withParent && !parents().isEmpty()) {
      wanted.add(new Wanted(WITH_PARENT, Approvers.NOMINATED_OFFICER, parents().get(0).text()));
    }
    return wanted;
  }

  /** None when nothing stands against it. Hard blocks want an approval, or are law. */
  public List<Finding> findings() {
    return findings(false);
  }

  /** The same of a placement that has begun: it happened, and hard blocks are law alone. */
  public List<Finding> afterwards() {
    return findings(true);
  }

  private List<Finding> findings(boolean begun) {
    List<Finding> findings = new ArrayList<>();
    boolean signed = isSigned();
    int residents = withParent ? 0 : ImpactOnResidents.residents(home, moving());
    boolean answered = residents > 0 && (signed || !emergency());
    for (Objection objection : PlacementRules.check(request, home, policy, sharing).objections()) {
      RuleId rule = objection.rule();
      if (isAreaNotKnown(objection) && !isApprovedOutside()) {
        findings.add(areaNotKnown(objection, begun));
      }
      if (objection.effect() == Effect.NOTE
          || (withParent && OF_OTHER_HOMES.contains(rule.value()))) {
        continue;
      }
      if (objection.effect() == Effect.IMPOSSIBLE) {
        findings.add(objection.finding());
      } else if (!isApproved(rule) && !(answered && ImpactOnResidents.answers(rule, moving()))) {
        findings.add(begun ? notKnownToBeApproved(objection) : unapproved(objection));
      } else if (isApproved(rule) && !given(rule).notDone().isEmpty()) {
        findings.add(notDone(objection.finding(), given(rule).notDone()));
      }
    }
    if (residents > 0 && !signed) {
      findings.add(unassessed(begun));
    }
    if (!withParent && !signed && ImpactOnResidents.isWhoLivesThereOpen(home, moving())) {
      findings.add(nobodyRecorded());
    }
    if (withParent) {
      findings.addAll(begun ? withoutBlock(parents()) : parents());
    }
    return findings;
  }

  /** R-PLACE-07: above the usual fostering limit, by the authority where the carers live. */
  private boolean isApproved(RuleId rule) {
    ApprovalAnswers given = approvals.get(rule);
    return given != null
        && ApprovalCheck.isComplete(
            rule, given.made(), request.responsible().equals(home.where().authority()));
  }

  /** The rule is a note of a home of which it is not known where it lies, and of no other. */
  private static boolean isAreaNotKnown(Objection objection) {
    return objection.effect() == Effect.NOTE && objection.rule().equals(OUTSIDE_AREA);
  }

  private boolean isApprovedOutside() {
    return isApproved(OUTSIDE_AREA) || isApproved(AT_A_DISTANCE);
  }

  /** A reason may take its place: whether any approval is missing is what is not known. */
  private Finding areaNotKnown(Objection objection, boolean begun) {
    return new Finding(
        OUTSIDE_AREA,
        Severity.ERROR,
        "Whether this home lies in the area is not known: its postcode is not recorded, or not in"
            + " the postcode directory. "
            + (begun
                ? "Outside the area the placement needed an approval: was there one? Record the"
                    + " postcode of the home, or say why the placement began without it."
                : "Outside the area the placement needs an approval before anybody moves in. Record"
                    + " the postcode of the home, have the placement approved, or say why it begins"
                    + " without it."),
        List.of(request.neededFrom()),
        objection.finding().source(),
        false);
  }

  /** Whether the approval says that a condition of it was not met. */
  private boolean isStopped(RuleId rule) {
    return !given(rule).stops(rule, emergency()).isEmpty();
  }

  private ApprovalAnswers given(RuleId rule) {
    return approvals.getOrDefault(rule, ApprovalAnswers.NONE);
  }

  private boolean isSigned() {
    return ImpactOnResidents.isSigned(given(ImpactOnResidents.RULE).made());
  }

  private Set<ChildId> moving() {
    return request.children().stream().map(ChildSnapshot::id).collect(Collectors.toSet());
  }

  /** It counts those who live there, and tells of nobody. */
  private Finding unassessed(boolean begun) {
    String who = ImpactOnResidents.covered(home, moving());
    return new Finding(
        ImpactOnResidents.RULE,
        Severity.ERROR,
        begun || emergency()
            ? "No signed impact assessment covers "
                + who
                + (emergency() ? ". In an emergency it may follow within a day." : ".")
            : "Before anybody moves in, an impact assessment covers "
                + who
                + "; it is signed by: "
                + Approvers.REGISTERED_MANAGER
                + ".",
        List.of(request.neededFrom()),
        "product default",
        !begun && !emergency());
  }

  /** A reason answers it, such as that the home said that nobody lives there. */
  private Finding nobodyRecorded() {
    return Finding.of(
        ImpactOnResidents.RULE,
        Severity.WARNING,
        "Nobody is recorded as living in this home, which a provider runs. Where others live, an"
            + " impact assessment covers them both ways "
            + (emergency() ? "within a day." : "before anybody moves in.")
            + "\nMaybe ask the home, and record who lives there by age and needs; if nobody does,"
            + " say so.",
        "product default");
  }

  private boolean emergency() {
    return request.kind() == SearchKind.EMERGENCY;
  }

  private Finding unapproved(Objection objection) {
    Finding finding = objection.finding();
    boolean mayBegin = emergency() && finding.rule().equals(OUTSIDE_TERMS);
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.text()
            + (mayBegin
                ? " It may begin without an approval."
                : " Before anybody moves in, this is approved by: " + objection.approver() + "."),
        finding.dates(),
        finding.source(),
        !mayBegin);
  }

  private static Finding notKnownToBeApproved(Objection objection) {
    Finding finding = objection.finding();
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.text() + " No approval is recorded; who can approve: " + objection.approver() + ".",
        finding.dates(),
        finding.source(),
        false);
  }

  private static List<Finding> withoutBlock(List<Finding> findings) {
    return findings.stream()
        .map(
            each ->
                new Finding(
                    each.rule(), each.severity(), each.text(), each.dates(), each.source(), false))
        .toList();
  }

  /** An approval of which a condition was not met lets nobody move in until another says it is. */
  private Finding notDone(Finding finding, Set<ApprovalCheck> notDone) {
    RuleId rule = finding.rule();
    boolean stops = isStopped(rule);
    return new Finding(
        rule,
        stops ? finding.severity() : Severity.WARNING,
        "The approval says that this was not done: "
            + ApprovalCheck.of(rule).stream()
                .filter(notDone::contains)
                .map(ApprovalCheck::words)
                .collect(Collectors.joining("; "))
            + ". "
            + (stops
                ? "Before anybody moves in, it is done, and approved again."
                : "It is still to be done."),
        finding.dates(),
        finding.source(),
        stops);
  }

  private List<Finding> parents() {
    ApprovalAnswers given = approvals.get(WITH_PARENT);
    Set<ApprovalCheck> made = given == null ? null : given.made();
    if (made == null || !(emergency() || made.containsAll(ApprovalCheck.ASSESSED))) {
      return List.of(
          emergency()
              ? parents(
                  "The placement with a parent begins before its assessment: assessment and"
                      + " review follow within ten working days, the decision within ten more,"
                      + " or it ends.",
                  19,
                  false)
              : parents(
                  "Before a child in care lives with a parent, the parent, the home and every"
                      + " adult in it are assessed, the case is reviewed, a placement plan is made"
                      + " and a nominated officer approves.",
                  18,
                  true));
    }
    return made.contains(ApprovalCheck.CONTACT_ORDER)
        ? List.of()
        : List.of(
            new Finding(
                CONTACT_ORDER,
                Severity.CRITICAL,
                "Nobody has said that the placement is consistent with every order on contact.",
                List.of(),
                CarePlanningLaw.source(16),
                true));
  }

  private Finding parents(String text, int regulation, boolean hardBlock) {
    return new Finding(
        WITH_PARENT,
        Severity.CRITICAL,
        text,
        List.of(request.neededFrom()),
        CarePlanningLaw.source(regulation),
        hardBlock);
  }
}
