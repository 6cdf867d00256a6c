package uk.kith.placements.engine.action;

/** How an action stands. */
public enum ActionState {
  OPEN("Open"),
  DONE("Done"),
  WITHDRAWN("Withdrawn");

  private final String words;

  ActionState(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
