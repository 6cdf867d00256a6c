package uk.kith.matching.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * How homes are ordered: one dated version of an authority's policy (R-MATCH-14). Every figure is a
 * product default that an authority may change, within the cap on heritage.
 *
 * @param version running number of the stored policy
 * @param need points at the most for meeting needs
 * @param siblings points at the most for living with brothers and sisters
 * @param locality points at the most for living near home and in the area
 * @param continuity points at the most for staying at school
 * @param heritage points at the most for heritage that can be supported; never over {@value
 *     #HERITAGE_CAP} (R-MATCH-05)
 * @param heritageInAdoption the same in an adoption search (R-MATCH-03); what it has less goes to
 *     need
 * @param stretchPercent share of a need's credit when the home states the level below: it would
 *     have to stretch (R-MATCH-19)
 * @param inAreaPercent share of locality that goes by the area and not by the distance
 * @param home how credit falls with the distance from the family home
 * @param school how credit falls with the distance from school
 * @param heritageSupportPercent share of heritage earned by "can support this heritage", whatever
 *     the carers' own (R-MATCH-05: most of it)
 * @param nearlyEqual difference of scores that is no clear difference
 * @param splitsShown ways of placing children apart that are shown at the most
 */
public record Policy(
    int version,
    int need,
    int siblings,
    int locality,
    int continuity,
    int heritage,
    int heritageInAdoption,
    int stretchPercent,
    int inAreaPercent,
    Ramp home,
    Ramp school,
    int heritageSupportPercent,
    int nearlyEqual,
    int splitsShown) {

  /** All weights together. */
  public static final int TOTAL = 1000;

  /** Heritage counts for a tenth at the most (R-MATCH-05). */
  public static final int HERITAGE_CAP = 100;

  /** What holds until an authority decides otherwise. */
  public static final Policy DEFAULT =
      new Policy(
          1, 350, 250, 200, 100, 100, 50, 50, 30, Ramp.miles(2, 20), Ramp.miles(3, 15), 80, 10, 10);

  public Policy {
    EnumMap<PolicyFigure, Integer> figures = new EnumMap<>(PolicyFigure.class);
    figures.put(PolicyFigure.NEED, need);
    figures.put(PolicyFigure.SIBLINGS, siblings);
    figures.put(PolicyFigure.LOCALITY, locality);
    figures.put(PolicyFigure.CONTINUITY, continuity);
    figures.put(PolicyFigure.HERITAGE, heritage);
    figures.put(PolicyFigure.HERITAGE_IN_ADOPTION, heritageInAdoption);
    figures.put(PolicyFigure.HERITAGE_SUPPORT, heritageSupportPercent);
    figures.put(PolicyFigure.STRETCH, stretchPercent);
    figures.put(PolicyFigure.IN_AREA, inAreaPercent);
    figures.put(PolicyFigure.NEARLY_EQUAL, nearlyEqual);
    figures.put(PolicyFigure.SPLITS_SHOWN, splitsShown);
    refuse(PolicyRules.breaches(figures));
  }

  /**
   * A policy by its figures.
   *
   * @param figures all of them
   * @throws IllegalArgumentException when the rules speak against them ({@link PolicyRules})
   */
  public static Policy of(int version, Map<PolicyFigure, Integer> figures) {
    refuse(PolicyRules.breaches(figures));
    ToIntFunction<PolicyFigure> of = figure -> Objects.requireNonNull(figures.get(figure));
    return new Policy(
        version,
        of.applyAsInt(PolicyFigure.NEED),
        of.applyAsInt(PolicyFigure.SIBLINGS),
        of.applyAsInt(PolicyFigure.LOCALITY),
        of.applyAsInt(PolicyFigure.CONTINUITY),
        of.applyAsInt(PolicyFigure.HERITAGE),
        of.applyAsInt(PolicyFigure.HERITAGE_IN_ADOPTION),
        of.applyAsInt(PolicyFigure.STRETCH),
        of.applyAsInt(PolicyFigure.IN_AREA),
        Ramp.miles(
            of.applyAsInt(PolicyFigure.NEAR_HOME), of.applyAsInt(PolicyFigure.FAR_FROM_HOME)),
        Ramp.miles(
            of.applyAsInt(PolicyFigure.NEAR_SCHOOL), of.applyAsInt(PolicyFigure.FAR_FROM_SCHOOL)),
        of.applyAsInt(PolicyFigure.HERITAGE_SUPPORT),
        of.applyAsInt(PolicyFigure.NEARLY_EQUAL),
        of.applyAsInt(PolicyFigure.SPLITS_SHOWN));
  }

  private static void refuse(List<PolicyRules.Breach> breaches) {
    if (!breaches.isEmpty()) {
      PolicyRules.Breach first = breaches.get(0);
      throw new IllegalArgumentException(
          (first.rule() == null ? "" : first.rule() + ": ") + first.text());
    }
  }

  /** Every figure of it; distances in whole miles. */
  public Map<PolicyFigure, Integer> figures() {
    EnumMap<PolicyFigure, Integer> figures = new EnumMap<>(PolicyFigure.class);
    for (PolicyFigure figure : PolicyFigure.values()) {
      figures.put(figure, figure(figure));
    }
    return figures;
  }

  private int figure(PolicyFigure figure) {
    return switch (figure) {
      case NEED -> need;
      case SIBLINGS -> siblings;
      case LOCALITY -> locality;
      case CONTINUITY -> continuity;
      case HERITAGE -> heritage;
      case HERITAGE_IN_ADOPTION -> heritageInAdoption;
      case HERITAGE_SUPPORT -> heritageSupportPercent;
      case STRETCH -> stretchPercent;
      case IN_AREA -> inAreaPercent;
      case NEAR_HOME -> home.nearMiles();
      case FAR_FROM_HOME -> home.farMiles();
      case NEAR_SCHOOL -> school.nearMiles();
      case FAR_FROM_SCHOOL -> school.farMiles();
      case NEARLY_EQUAL -> nearlyEqual;
      case SPLITS_SHOWN -> splitsShown;
    };
  }

  public Policy withVersion(int other) {
    return new Policy(
        other,
        need,
        siblings,
        locality,
        continuity,
        heritage,
        heritageInAdoption,
        stretchPercent,
        inAreaPercent,
        home,
        school,
        heritageSupportPercent,
        nearlyEqual,
        splitsShown);
  }

  /**
   * Points at the most for a criterion.
   *
   * <p>R-MATCH-03: in adoption the separate duty of due consideration to religion, racial origin,
   * culture and language does not apply in England (ACA 2002 s1(5), disapplied by CFA 2014 s3);
   * background remains one relevant matter of the welfare checklist (s1(4)(d)). So it still counts,
   * but for less, and the rest goes to the child's needs.
   */
  public int weight(Criterion criterion, boolean adoption) {
    int moved = adoption ? heritage - heritageInAdoption : 0;
    return switch (criterion) {
      case NEED -> need + moved;
      case SIBLINGS -> siblings;
      case LOCALITY -> locality;
      case CONTINUITY -> continuity;
      case HERITAGE -> heritage - moved;
    };
  }
}
