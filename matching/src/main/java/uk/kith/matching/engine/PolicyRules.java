package uk.kith.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;

/** What no authority's policy may say: asked of every draft, and of every policy that is made. */
public final class PolicyRules {

  private static final RuleId HERITAGE_CAPPED = RuleId.of("R-MATCH-05");
  private static final RuleId ADOPTION = RuleId.of("R-MATCH-03");
  private static final RuleId STRETCH = RuleId.of("R-MATCH-19");
  private static final RuleId PARTS_ADD_UP = RuleId.of("R-MATCH-11");

  private PolicyRules() {}

  /**
   * A figure that cannot stand.
   *
   * @param rule the rule that speaks; null when the figure makes no sense in itself
   * @param text one sentence
   */
  public record Breach(PolicyFigure figure, @Nullable RuleId rule, String text) {}

  /**
   * What cannot stand.
   *
   * @param figures those that are known; what is absent is not asked about
   * @return in the order of the figures; empty when nothing speaks against them
   */
  public static List<Breach> breaches(Map<PolicyFigure, Integer> figures) {
    List<Breach> all = new ArrayList<>();
    figures.forEach(
        (figure, value) -> {
          if (value < 0) {
            all.add(new Breach(figure, null, figure.words() + " is not less than 0"));
          } else if (figure.unit() == PolicyFigure.Unit.PERCENT && value > 100) {
            all.add(new Breach(figure, null, figure.words() + " is 100% at the most"));
          }
        });
    weights(figures, all);
    heritage(figures, all);
    if (figures.getOrDefault(PolicyFigure.STRETCH, 0) == 100) {
      all.add(
          new Breach(
              PolicyFigure.STRETCH,
              STRETCH,
              "A home that would have to stretch earns less than all of a need"));
    }
    further(figures, PolicyFigure.NEAR_HOME, PolicyFigure.FAR_FROM_HOME, all);
    further(figures, PolicyFigure.NEAR_SCHOOL, PolicyFigure.FAR_FROM_SCHOOL, all);
    all.sort((one, other) -> one.figure().compareTo(other.figure()));
    return all;
  }

  private static void weights(Map<PolicyFigure, Integer> figures, List<Breach> all) {
    long total = 0;
    int known = 0;
    for (PolicyFigure figure : PolicyFigure.values()) {
      if (figure.isWeight() && figures.containsKey(figure)) {
        total += figures.getOrDefault(figure, 0);
        known++;
      }
    }
    if (known == Criterion.values().length && total != Policy.TOTAL) {
      all.add(
          new Breach(
              PolicyFigure.NEED,
              PARTS_ADD_UP,
              "The five weights add up to " + Policy.TOTAL + ", and not to " + total));
    }
  }

  private static void heritage(Map<PolicyFigure, Integer> figures, List<Breach> all) {
    int heritage = figures.getOrDefault(PolicyFigure.HERITAGE, 0);
    if (heritage > Policy.HERITAGE_CAP) {
      all.add(
          new Breach(
              PolicyFigure.HERITAGE,
              HERITAGE_CAPPED,
              "Identity, language and religion count for "
                  + Policy.HERITAGE_CAP
                  + " points at the most, a tenth of all"));
    }
    if (figures.containsKey(PolicyFigure.HERITAGE)
        && figures.getOrDefault(PolicyFigure.HERITAGE_IN_ADOPTION, 0) > heritage) {
      all.add(
          new Breach(
              PolicyFigure.HERITAGE_IN_ADOPTION,
              ADOPTION,
              "Identity, language and religion count for no more when adopters are looked for"));
    }
    if (figures.getOrDefault(PolicyFigure.HERITAGE_SUPPORT, 100) <= 50) {
      all.add(
          new Breach(
              PolicyFigure.HERITAGE_SUPPORT,
              HERITAGE_CAPPED,
              "Carers who can support it earn most of it, more than 50%, whatever their own"));
    }
  }

  private static void further(
      Map<PolicyFigure, Integer> figures, PolicyFigure near, PolicyFigure far, List<Breach> all) {
    if (figures.containsKey(near)
        && figures.containsKey(far)
        && figures.getOrDefault(far, 0) <= figures.getOrDefault(near, 0)) {
      all.add(
          new Breach(
              far, null, "Enter more miles than those up to which a home earns full points"));
    }
  }
}
