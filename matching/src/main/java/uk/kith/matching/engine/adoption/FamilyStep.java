package uk.kith.matching.engine.adoption;

import java.util.Arrays;
import java.util.List;
import uk.kith.kernel.EthnicCode;
import uk.kith.placements.engine.ssda903.Adopters;

/** What is recorded, each with its day, as done for adopters around and after their approval. */
public enum FamilyStep {
  REPORT_GIVEN("They had the report about them to comment on"),
  PANEL("The panel met about their approval"),
  WIDER_POOL("They were put to the wider pool, or said that they would rather not"),
  WHO_ADOPTS("Who adopts, as the return asks"),
  ETHNICITY_OF_FIRST("Ethnicity of the first adopter, as they say"),
  DISABILITY_OF_FIRST("Whether the first adopter has a disability, as they say"),
  ETHNICITY_OF_SECOND("Ethnicity of the second adopter, as they say"),
  DISABILITY_OF_SECOND("Whether the second adopter has a disability, as they say");

  private static final String YES = "YES";
  private static final String NO = "NO";

  private final String words;

  FamilyStep(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** What it asks beside its day, such as {@code MARRIED} (R-ADOPT-27); empty when nothing. */
  public List<String> answers() {
    return switch (this) {
      case REPORT_GIVEN, PANEL, WIDER_POOL -> List.of();
      case WHO_ADOPTS -> Arrays.stream(Adopters.values()).map(Adopters::name).toList();
      case ETHNICITY_OF_FIRST, ETHNICITY_OF_SECOND ->
          Arrays.stream(EthnicCode.values()).map(EthnicCode::name).toList();
      case DISABILITY_OF_FIRST, DISABILITY_OF_SECOND -> List.of(YES, NO);
    };
  }

  /** An answer as people read it. */
  public String said(String answer) {
    return switch (this) {
      case REPORT_GIVEN, PANEL, WIDER_POOL -> answer;
      case WHO_ADOPTS -> Adopters.valueOf(answer).words();
      case ETHNICITY_OF_FIRST, ETHNICITY_OF_SECOND -> EthnicCode.valueOf(answer).meaning();
      case DISABILITY_OF_FIRST, DISABILITY_OF_SECOND -> answer.equals(YES) ? "Yes" : "No";
    };
  }
}
