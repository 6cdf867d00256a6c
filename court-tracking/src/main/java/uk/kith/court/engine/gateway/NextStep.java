package uk.kith.court.engine.gateway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done next for a child before the court.
 *
 * @param by null when nothing sets a day for it
 */
public record NextStep(What what, @Nullable LocalDate by) {

  /** What it is. */
  public enum What {
    SEND_LETTER("Send the letter before proceedings"),
    HOLD_FIRST_MEETING("Hold the first meeting"),
    REVIEW("Review half-way"),
    DECIDE("Decide: issue or step down"),
    APPLY("Apply to the court");

    private final String words;

    What(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
