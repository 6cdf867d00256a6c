package uk.kith.matching.engine;

/** A figure of the policy that an authority may set, in whole numbers of its unit. */
public enum PolicyFigure {
  NEED("Meeting needs", Unit.POINTS),
  SIBLINGS("Living with brothers and sisters", Unit.POINTS),
  LOCALITY("Near home and in the area", Unit.POINTS),
  CONTINUITY("Staying at school", Unit.POINTS),
  HERITAGE("Identity, language and religion", Unit.POINTS),
  HERITAGE_IN_ADOPTION("The same when adopters are looked for", Unit.POINTS),
  HERITAGE_SUPPORT("Part of it earned by carers who can support it", Unit.PERCENT),
  STRETCH("Part of a need earned by a home that would stretch", Unit.PERCENT),
  IN_AREA("Part of nearness earned by being in the area", Unit.PERCENT),
  NEAR_HOME("Full points for nearness up to this far from home", Unit.MILES),
  FAR_FROM_HOME("No points for nearness from this far from home on", Unit.MILES),
  NEAR_SCHOOL("Full points for the school up to this far from it", Unit.MILES),
  FAR_FROM_SCHOOL("No points for the school from this far from it on", Unit.MILES),
  NEARLY_EQUAL("No clear difference up to", Unit.POINTS),
  SPLITS_SHOWN("Ways of living apart that are shown", Unit.WAYS);

  /** What a figure counts. */
  public enum Unit {
    POINTS("points"),
    PERCENT("%"),
    MILES("miles"),
    WAYS("ways");

    private final String words;

    Unit(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  private final String words;
  private final Unit unit;

  PolicyFigure(String words, Unit unit) {
    this.words = words;
    this.unit = unit;
  }

  public String words() {
    return words;
  }

  public Unit unit() {
    return unit;
  }

  /** One of the five weights, which add up to {@value Policy#TOTAL}. */
  public boolean isWeight() {
    return compareTo(HERITAGE) <= 0;
  }
}
