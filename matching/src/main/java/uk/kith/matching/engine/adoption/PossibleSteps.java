package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which steps of a child may come next, by its stage; every other may still be recorded. */
public final class PossibleSteps {

  private static final Set<AdoptionStep> BEFORE_DECISION =
      EnumSet.of(
          AdoptionStep.CONSIDERED,
          AdoptionStep.PERMANENCE_REPORT,
          AdoptionStep.PLAN_PANEL,
          AdoptionStep.CONSENTED,
          AdoptionStep.CONSENT_WITHDRAWN,
          AdoptionStep.FOSTERED_BY_ADOPTERS);

  private static final Set<AdoptionStep> SOUGHT =
      EnumSet.of(
          AdoptionStep.CONSENTED,
          AdoptionStep.CONSENT_WITHDRAWN,
          AdoptionStep.FOSTERED_BY_ADOPTERS,
          AdoptionStep.REFERRED_WIDER,
          AdoptionStep.REVIEWED,
          AdoptionStep.MATCHED,
          AdoptionStep.REVERSED);

  private static final Set<AdoptionStep> MATCHED =
      EnumSet.of(
          AdoptionStep.CONSENTED,
          AdoptionStep.CONSENT_WITHDRAWN,
          AdoptionStep.REVIEWED,
          AdoptionStep.PLACED,
          AdoptionStep.REVERSED);

  private static final Set<AdoptionStep> LIVES_THERE =
      EnumSet.of(
          AdoptionStep.CONSENT_WITHDRAWN,
          AdoptionStep.REVIEWED,
          AdoptionStep.ADOPTION_APPLIED,
          AdoptionStep.DISRUPTED);

  private static final Set<AdoptionStep> APPLIED =
      EnumSet.of(AdoptionStep.REVIEWED, AdoptionStep.ADOPTED, AdoptionStep.DISRUPTED);

  /** What of the decision is to be recorded still, and what lets the child be placed again. */
  private static final Set<AdoptionStep> REVOKED =
      EnumSet.of(AdoptionStep.CONSENTED, AdoptionStep.REVIEWED, AdoptionStep.REVERSED);

  private static final Set<AdoptionStep> DISRUPTED =
      EnumSet.of(
          AdoptionStep.DISRUPTION_MEETING,
          AdoptionStep.REFERRED_WIDER,
          AdoptionStep.REVIEWED,
          AdoptionStep.MATCHED,
          AdoptionStep.REVERSED);

  /** Said again as often as it happens, whatever is recorded of it. */
  private static final Set<AdoptionStep> AGAIN =
      EnumSet.of(
          AdoptionStep.CONSENTED,
          AdoptionStep.CONSENT_WITHDRAWN,
          AdoptionStep.REVIEWED,
          AdoptionStep.REFERRED_WIDER,
          AdoptionStep.MATCHED,
          AdoptionStep.PLACED,
          AdoptionStep.DISRUPTED,
          AdoptionStep.DISRUPTION_MEETING,
          AdoptionStep.ADOPTION_APPLIED,
          AdoptionStep.REVERSED);

  private PossibleSteps() {}

  /** Whether each time is a fact of its own, which a later one leaves as it is. */
  public static boolean mayHappenAgain(AdoptionStep step) {
    return AGAIN.contains(step);
  }

  /** In the order of the way; none once the way is over. */
  public static List<AdoptionStep> of(AdoptionChain chain, LocalDate asOf) {
    Set<AdoptionStep> next = EnumSet.noneOf(AdoptionStep.class);
    next.addAll(byStage(chain, asOf));
    if (chain.left(asOf) != null && chain.stage(asOf) == AdoptionStage.DISRUPTED) {
      next.add(AdoptionStep.DISRUPTED);
    }
    if (chain.stage(asOf) == AdoptionStage.REVOKED && chain.has(Milestone.DISRUPTED, asOf)) {
      next.add(AdoptionStep.DISRUPTION_MEETING);
    }
    if (chain.siblingGroup()
        && chain.siblingsDecidedOn() == null
        && chain.stage(asOf).isBeforePlacement()) {
      next.add(AdoptionStep.SIBLINGS_DECIDED);
    }
    return Arrays.stream(AdoptionStep.values())
        .filter(next::contains)
        .filter(step -> isNew(chain, step, asOf))
        .toList();
  }

  private static Set<AdoptionStep> byStage(AdoptionChain chain, LocalDate asOf) {
    return switch (chain.stage(asOf)) {
      case CONSIDERED -> BEFORE_DECISION;
      case DECIDED, WAITING, LINKED ->
          chain.isUnlinked(asOf) || chain.isLinked(asOf) ? SOUGHT : MATCHED;
      case MATCHED -> MATCHED;
      case PLACED -> LIVES_THERE;
      case APPLIED -> APPLIED;
      case DISRUPTED -> DISRUPTED;
      case REVOKED -> REVOKED;
      case ADOPTED, REVERSED, CARE_OVER -> Set.of();
    };
  }

  /** Consent is given anew once what was given lets nobody place the child (ACA 2002 s19(3)). */
  private static boolean isNew(AdoptionChain chain, AdoptionStep step, LocalDate asOf) {
    Milestone milestone = step.milestone();
    if (step == AdoptionStep.CONSENTED) {
      return chain.consent().authorisesSince(asOf).isEmpty();
    }
    if (step == AdoptionStep.CONSENT_WITHDRAWN) {
      return chain.consent().isStanding(asOf);
    }
    return AGAIN.contains(step) || milestone == null || !chain.has(milestone, asOf);
  }
}
