package uk.kith.matching.engine;

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
    if (need + siblings + locality + continuity + heritage != TOTAL) {
      throw new IllegalArgumentException("weights add up to " + TOTAL);
    }
    if (need < 0 || siblings < 0 || locality < 0 || continuity < 0) {
      throw new IllegalArgumentException("weights are not negative");
    }
    if (heritage < 0 || heritage > HERITAGE_CAP) {
      throw new IllegalArgumentException("R-MATCH-05: heritage is from 0 to " + HERITAGE_CAP);
    }
    if (heritageInAdoption < 0 || heritageInAdoption > heritage) {
      throw new IllegalArgumentException("R-MATCH-03: not more in adoption than otherwise");
    }
    percent("stretch", stretchPercent);
    percent("in area", inAreaPercent);
    percent("heritage support", heritageSupportPercent);
    if (heritageSupportPercent <= 50) {
      throw new IllegalArgumentException("R-MATCH-05: support earns most of the credit");
    }
    if (nearlyEqual < 0 || splitsShown < 0) {
      throw new IllegalArgumentException("limits are not negative");
    }
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

  private static void percent(String what, int value) {
    if (value < 0 || value > 100) {
      throw new IllegalArgumentException(what + " is a share in percent: " + value);
    }
  }
}
