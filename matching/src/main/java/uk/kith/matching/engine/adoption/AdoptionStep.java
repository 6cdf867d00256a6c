package uk.kith.matching.engine.adoption;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is recorded of a child, each with its day, as done on the way to adoption. */
public enum AdoptionStep {
  CONSIDERED("Adoption was considered", Milestone.CONSIDERED),
  SIBLINGS_DECIDED(
      "It was decided whether brothers and sisters stay together", null, "TOGETHER", "APART"),
  PERMANENCE_REPORT("The child’s permanence report was made", Milestone.PERMANENCE_REPORT),
  PLAN_PANEL("The adoption panel recommended the plan", Milestone.PLAN_PANEL),
  CONSENTED("The parents consented to placement for adoption", Milestone.CONSENTED),
  CONSENT_WITHDRAWN("A parent withdrew the consent to placement for adoption", null),
  FOSTERED_BY_ADOPTERS(
      "The carers who may adopt the child began to foster it", Milestone.FOSTERED_BY_ADOPTERS),
  REFERRED_WIDER(
      "The child was referred beyond the authority and its region", Milestone.REFERRED_WIDER),
  REVIEWED("A review asked whether the child should still be placed", null, "YES", "NO"),
  MATCHED("The match was decided, of a family that was not linked here", Milestone.MATCHED),
  PLACED("The child moved in with a family that was not linked here", Milestone.PLACED),
  ADOPTION_APPLIED("The adopters applied for the order", Milestone.ADOPTION_APPLIED),
  ADOPTED("The court made the adoption order", Milestone.ADOPTED, "E11", "E12"),
  DISRUPTED("The placement for adoption ended before an order", Milestone.DISRUPTED),
  DISRUPTION_MEETING(
      "The disruption meeting was held; the note says what was learned",
      Milestone.DISRUPTION_MEETING),
  REVERSED(
      "It was decided that the child should no longer be placed",
      Milestone.REVERSED,
      "RD1",
      "RD2",
      "RD3",
      "RD4");

  private final String words;
  private final @Nullable Milestone milestone;
  private final List<String> answers;

  AdoptionStep(String words, @Nullable Milestone milestone, String... answers) {
    this.words = words;
    this.milestone = milestone;
    this.answers = List.of(answers);
  }

  public String words() {
    return words;
  }

  /** Whether it is recorded with its reason or what was learned (R-ADOPT-28). */
  public boolean needsNote() {
    return this == DISRUPTED || this == DISRUPTION_MEETING;
  }

  /** The milestone whose day it is; null when it is none. */
  public @Nullable Milestone milestone() {
    return milestone;
  }

  /**
   * What may be answered, one of them always; empty when nothing is asked. RD1 to RD4 are the
   * reasons of a reversal, E11 and E12 an adoption unopposed and one without the parents' consent.
   */
  public List<String> answers() {
    return answers;
  }
}
