package uk.kith.court.engine.order;

/**
 * What an order on form C43 says of the child (CA 1989 s8). Of an order that says several the first
 * of these holds: only that with whom the child is to live ends care (R-SGO-10).
 */
public enum Arranged {
  LIVE_WITH("With whom the child is to live", "Child arrangements order, live with"),
  SPEND_TIME(
      "With whom the child spends time or has contact",
      "Child arrangements order, spend time with"),
  SPECIFIC_ISSUE("A specific issue", "Specific issue order"),
  PROHIBITED_STEPS("Prohibited steps", "Prohibited steps order");

  private final String words;
  private final String order;

  Arranged(String words, String order) {
    this.words = words;
    this.order = order;
  }

  /** The order by its name. */
  public String order() {
    return order;
  }

  public String words() {
    return words;
  }
}
