package uk.kith.court.engine.timeline;

/** How a step stands on a day. */
public enum StepStatus {
  DONE("Done"),
  DUE("Due"),
  LATE("Late"),
  /** No day is known for it, done or due, or later steps have overtaken it (R-DATE-07). */
  NOT_KNOWN("Not known");

  private final String words;

  StepStatus(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
