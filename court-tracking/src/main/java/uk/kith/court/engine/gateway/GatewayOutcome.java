package uk.kith.court.engine.gateway;

/**
 * What a legal gateway meeting decided for a child (R-PRE-01): the closed list of the Standard
 * Safeguarding Dataset, with its codes.
 */
public enum GatewayOutcome {
  CONTINUE("A", "Continue with the current plan"),
  START_PRE_PROCEEDINGS("B", "Start pre-proceedings"),
  ISSUE("C", "Issue care proceedings"),
  UNKNOWN("D", "Not decided, or not known");

  private final String code;
  private final String words;

  GatewayOutcome(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** The letter of the dataset. */
  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  /** D is no decision: the child has still to come before the gateway. */
  public boolean isDecided() {
    return this != UNKNOWN;
  }
}
