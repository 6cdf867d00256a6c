package uk.kith.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Heritage;
import uk.kith.matching.engine.fairness.FairnessCase;
import uk.kith.matching.engine.fairness.FairnessLimits;
import uk.kith.matching.engine.fairness.FairnessMaker;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.Verdict.Possible;

/**
 * A policy that the rules allow and that is biased all the same is found by the fairness report
 * (R-MATCH-21). All carers are White British and can support Roma children; twelve children are
 * Roma, twelve White British, alike in all else.
 *
 * <pre>
 *            support earns 80%        support earns 51%, the least that R-MATCH-05 allows
 * Roma        80 of 100 points         51
 * White       80 + 20 shared           51 + 49 shared
 * difference  20: below the 40 set     49: a finding
 * </pre>
 */
class BiasedPolicyTest {

  private static final Heritage ROMA = heritage("Roma");
  private static final Heritage WHITE_BRITISH = heritage("White British");

  @Test
  void theDefaultPolicyRaisesNoFinding() {
    assertEquals(List.of(), findings(Policy.DEFAULT));
  }

  @Test
  void aBiasedPolicyRaisesAFinding() {
    Map<PolicyFigure, Integer> figures = new EnumMap<>(Policy.DEFAULT.figures());
    figures.put(PolicyFigure.HERITAGE_SUPPORT, 51);
    assertEquals(List.of("Ethnic group, Gypsy/Roma: best score"), findings(Policy.of(2, figures)));
  }

  private static List<String> findings(Policy policy) {
    List<FairnessCase> cases = new ArrayList<>();
    for (int number = 1; number <= 24; number++) {
      ChildSnapshot child =
          AChild.number(number).with(number % 2 == 0 ? ROMA : WHITE_BRITISH).build();
      cases.addAll(cases(policy, child, number));
    }
    return new FairnessMaker(FairnessLimits.DEFAULT)
        .report(cases).findings().stream()
            .map(Finding::text)
            .map(text -> text.replaceFirst(" [0-9].*", ""))
            .toList();
  }

  private static List<FairnessCase> cases(Policy policy, ChildSnapshot child, int number) {
    PlacementRequest search =
        PlacementRequest.of(
            List.of(child),
            List.of(),
            AChild.TODAY,
            SearchKind.SHORT_TERM,
            Together.PREFERRED,
            AChild.ROTHERHAM);
    List<FairnessCase.Offered> offered =
        new Matcher(policy, new LawfulConstraints(PlacementPolicy.DEFAULT), AChild.TODAY)
            .options(search, Homes.of(homes(number))).stream()
                .filter(option -> option.score() != null)
                .map(BiasedPolicyTest::offered)
                .toList();
    return FairnessCase.of(search.children(), AChild.TODAY, offered, 5, null);
  }

  private static FairnessCase.Offered offered(Option option) {
    return new FairnessCase.Offered(
        option.verdict().possible() == Possible.YES ? 0 : 1,
        option.getScore().points(),
        option.getScore().parts().stream()
            .filter(part -> part.criterion() == Criterion.HERITAGE)
            .mapToInt(Part::points)
            .sum());
  }

  /** Two homes, a little farther for one child than for another of the same group. */
  private static List<HouseholdSnapshot> homes(int number) {
    HeritageSupport support =
        new HeritageSupport(WHITE_BRITISH, Set.of("Roma", "White British"), true);
    int metres = 4000 + (number + 1) / 2 % 3 * 100;
    return List.of(
        AHome.number(1).metresEast(metres, AChild.ROTHERHAM).supporting(support).build(),
        AHome.number(2).metresEast(2 * metres, AChild.ROTHERHAM).supporting(support).build());
  }

  private static Heritage heritage(String group) {
    return new Heritage(Set.of(group), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }
}
