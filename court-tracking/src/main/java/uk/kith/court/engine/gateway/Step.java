package uk.kith.court.engine.gateway;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done for one child in pre-proceedings.
 *
 * @param decidedOn of a letter, the day on which it was decided to send it; null when that is the
 *     day on which pre-proceedings started, and for everything else
 * @param offerIncluded of a letter, whether it offers the family group decision-making meeting
 *     (R-PRE-13); null when not known, and for everything else
 */
public record Step(
    Kind kind, LocalDate on, @Nullable LocalDate decidedOn, @Nullable Boolean offerIncluded) {

  /** What was done; only a further meeting may be held more than once. */
  public enum Kind {
    LETTER("Letter before proceedings"),
    FIRST_MEETING("First meeting with the parents"),
    FURTHER_MEETING("Further meeting"),
    REVIEW("Review half-way"),
    ISSUE("Decision to issue care proceedings"),
    STEP_DOWN("Decision to step down");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public boolean isOutcome() {
      return this == ISSUE || this == STEP_DOWN;
    }

    /** Recorded again, it corrects what was recorded before; an outcome corrects the other. */
    public boolean corrects(Kind other) {
      return this == other ? this != FURTHER_MEETING : isOutcome() && other.isOutcome();
    }

    /** Where it leads from a stage; empty when it is impossible there. */
    Optional<PreStage> from(PreStage stage) {
      PreStage to =
          switch (this) {
            case LETTER -> stage == PreStage.STARTED ? PreStage.LETTER_SENT : stage;
            case FIRST_MEETING -> stage == PreStage.REVIEWED ? stage : PreStage.MET;
            case FURTHER_MEETING -> stage;
            case REVIEW -> PreStage.REVIEWED;
            case ISSUE -> PreStage.ISSUE;
            case STEP_DOWN -> PreStage.STEPPED_DOWN;
          };
      return PreStage.MOVES.find(stage, to).map(move -> move.to());
    }
  }

  public Step {
    if (kind != Kind.LETTER && (decidedOn != null || offerIncluded != null)) {
      throw new IllegalArgumentException("only a letter has a decision and an offer: " + kind);
    }
    if (decidedOn != null && decidedOn.isAfter(on)) {
      throw new IllegalArgumentException("a letter of " + on + " decided on " + decidedOn);
    }
  }

  public static Step of(Kind kind, LocalDate on) {
    return new Step(kind, on, null, null);
  }

  public static Step letter(
      LocalDate sentOn, @Nullable LocalDate decidedOn, @Nullable Boolean offerIncluded) {
    return new Step(Kind.LETTER, sentOn, decidedOn, offerIncluded);
  }
}
