package uk.kith.matching.engine.adoption;

import java.util.Arrays;
import java.util.List;
import uk.kith.placements.engine.ssda903.Adopters;

/** What is recorded, each with its day, as done for adopters around and after their approval. */
public enum FamilyStep {
  REPORT_GIVEN("They had the report about them to comment on"),
  PANEL("The panel met about their approval"),
  WIDER_POOL("They were put to the wider pool, or said that they would rather not"),
  WHO_ADOPTS("Who adopts, as the return asks");

  private final String words;

  FamilyStep(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** What it asks beside its day, such as {@code MARRIED} (R-ADOPT-27); empty when nothing. */
  public List<String> answers() {
    return this == WHO_ADOPTS
        ? Arrays.stream(Adopters.values()).map(Adopters::name).toList()
        : List.of();
  }
}
