package uk.kith.court.engine.direction;

/**
 * Which step of a child's timeline a direction orders; what it says in words does not tell, and
 * names people. A direction for anything else has none.
 */
public enum Purpose {
  ASSESSMENT_REPORT("Report of an assessment"),
  FINAL_EVIDENCE("Final evidence and care plan"),
  ADVOCATES_BEFORE_MANAGEMENT("Advocates’ meeting before case management"),
  ADVOCATES_BEFORE_RESOLUTION("Advocates’ meeting before issues resolution");

  private final String words;

  Purpose(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
