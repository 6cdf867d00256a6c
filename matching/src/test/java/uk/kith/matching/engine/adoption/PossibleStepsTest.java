package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.matching.engine.adoption.AChain.aChain;
import static uk.kith.matching.engine.adoption.AChain.day;

import java.util.List;
import org.junit.jupiter.api.Test;

class PossibleStepsTest {

  private static List<AdoptionStep> on(String asOf, AChain chain) {
    return PossibleSteps.of(chain.made(), day(asOf));
  }

  /** R-ADOPT-01: what may come next follows from where the child stands. */
  @Test
  void followTheWayOfTheChild() {
    AChain chain =
        aChain()
            .with(Milestone.CONSIDERED, "2013-06-03")
            .with(Milestone.CONSENTED, "2013-10-31")
            .with(Milestone.MATCHED, "2014-01-24")
            .with(Milestone.PLACED, "2014-02-10")
            .with(Milestone.ADOPTION_APPLIED, "2014-05-01")
            .with(Milestone.ADOPTED, "2014-07-14");
    assertEquals(
        List.of(
            AdoptionStep.PERMANENCE_REPORT,
            AdoptionStep.PLAN_PANEL,
            AdoptionStep.CONSENTED,
            AdoptionStep.FOSTERED_BY_ADOPTERS),
        on("2013-07-01", chain));
    assertEquals(
        List.of(
            AdoptionStep.CONSENT_WITHDRAWN,
            AdoptionStep.FOSTERED_BY_ADOPTERS,
            AdoptionStep.REFERRED_WIDER,
            AdoptionStep.REVIEWED,
            AdoptionStep.MATCHED,
            AdoptionStep.REVERSED),
        on("2013-11-01", chain));
    assertEquals(
        List.of(
            AdoptionStep.CONSENT_WITHDRAWN,
            AdoptionStep.REVIEWED,
            AdoptionStep.PLACED,
            AdoptionStep.REVERSED),
        on("2014-02-01", chain));
    assertEquals(
        List.of(
            AdoptionStep.CONSENT_WITHDRAWN,
            AdoptionStep.REVIEWED,
            AdoptionStep.ADOPTION_APPLIED,
            AdoptionStep.DISRUPTED),
        on("2014-03-01", chain));
    assertEquals(
        List.of(AdoptionStep.REVIEWED, AdoptionStep.ADOPTED, AdoptionStep.DISRUPTED),
        on("2014-06-01", chain));
    assertEquals(List.of(), on("2014-08-01", chain));
  }

  /** R-ADOPT-08: asked of brothers and sisters while it is not decided. */
  @Test
  void askWhetherBrothersAndSistersStayTogether() {
    assertEquals(
        AdoptionStep.SIBLINGS_DECIDED, on("2013-11-01", aChain().withSiblings(null)).get(0));
    assertEquals(
        AdoptionStep.CONSENTED, on("2013-11-01", aChain().withSiblings("2013-10-01")).get(0));
  }
}
