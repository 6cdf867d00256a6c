package uk.kith.court.engine.hearing;

/** Whose a delay was, in four groups of {@link DelayReason}. */
public enum DelayCause {
  AUTHORITY("The authority’s own"),
  PARTIES("Parents, Cafcass or experts"),
  COURT("The court’s"),
  OTHER("Other");

  private final String words;

  DelayCause(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public static DelayCause of(DelayReason reason) {
    if (reason.isAuthoritys()) {
      return AUTHORITY;
    }
    return switch (reason) {
      case RESPONDENT, CAFCASS, EXPERT -> PARTIES;
      case COURT -> COURT;
      default -> OTHER;
    };
  }
}
