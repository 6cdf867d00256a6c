package uk.kith.court.engine.permanence;

/** When a child is to be back with the family; the national codes tell it (R-PERM-06). */
public enum ReturnHorizon {
  WITHIN_A_MONTH("Within a month"),
  WITHIN_SIX_MONTHS("Within six months"),
  EVENTUALLY("Eventually"),
  STAYS_WITH_FAMILY("Stays with the family, with support");

  private final String words;

  ReturnHorizon(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
