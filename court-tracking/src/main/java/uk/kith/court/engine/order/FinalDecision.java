package uk.kith.court.engine.order;

/** How an application ended for a child (R-COURT-38, HMCTS model). */
public enum FinalDecision {
  FINAL_ORDER("Final order made"),
  REFUSED("Application refused"),
  WITHDRAWN("Application withdrawn"),
  NO_ORDER("No order made"),
  CONSOLIDATED("Case consolidated"),
  OTHER("Other");

  private final String words;

  FinalDecision(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
