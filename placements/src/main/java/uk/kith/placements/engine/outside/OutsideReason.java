package uk.kith.placements.engine.outside;

/** Why a child lives outside the area (R-PLACE-48, R-SUFF-09). */
public enum OutsideReason {
  RELATIVES("With relatives or friends"),
  ADOPTION("Placed for adoption"),
  SAFETY("To be safe away from people or places"),
  SPECIALIST("For a specialist home that the area need not have"),
  NO_LOCAL_HOME("For lack of a local home");

  private final String words;

  OutsideReason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** True when the child would live outside even if every local home had room. */
  public boolean isByPlan() {
    return this != NO_LOCAL_HOME;
  }
}
