package uk.kith.matching.engine.adoption;

/** What is recorded, each with its day, as done for adopters around and after their approval. */
public enum FamilyStep {
  REPORT_GIVEN("They had the report about them to comment on"),
  PANEL("The panel met about their approval"),
  WIDER_POOL("They were put to the wider pool, or said that they would rather not");

  private final String words;

  FamilyStep(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
