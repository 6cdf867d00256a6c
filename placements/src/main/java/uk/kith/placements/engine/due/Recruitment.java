package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How people who might foster come from a first enquiry to approval, by the days on which they
 * reached each stage. Stages may be left out; no rule of the catalogue sets a day for any of them.
 *
 * @param reached the day on which each stage was reached
 */
public record Recruitment(Map<Stage, LocalDate> reached) {

  /** Stages in their order; the last two end it. */
  public enum Stage {
    ENQUIRY,
    FIRST_VISIT,
    APPLICATION,
    ASSESSMENT,
    PANEL,
    APPROVED,
    WITHDRAWN;

    boolean ends() {
      return this == APPROVED || this == WITHDRAWN;
    }
  }

  public Recruitment {
    reached = Map.copyOf(reached);
    if (reached.containsKey(Stage.APPROVED) && reached.containsKey(Stage.WITHDRAWN)) {
      throw new IllegalArgumentException("approved and withdrawn");
    }
    LocalDate before = LocalDate.MIN;
    for (Stage stage : Stage.values()) {
      LocalDate on = reached.getOrDefault(stage, before);
      if (on.isBefore(before)) {
        throw new IllegalArgumentException(
            stage + " on " + on + " is before the stage of " + before);
      }
      before = on;
    }
  }

  /** The last stage reached by a day; empty when there was none yet. */
  public Optional<Stage> findStage(LocalDate asOf) {
    return reached.entrySet().stream()
        .filter(entry -> !entry.getValue().isAfter(asOf))
        .map(Map.Entry::getKey)
        .max(Stage::compareTo);
  }

  /** Days in the present stage; empty when none is reached or the last one ended it. */
  public OptionalLong daysInStage(LocalDate asOf) {
    return findStage(asOf)
        .filter(stage -> !stage.ends())
        .map(reached::get)
        .map(since -> OptionalLong.of(ChronoUnit.DAYS.between(since, asOf)))
        .orElse(OptionalLong.empty());
  }

  /** Days from the enquiry to the approval; empty while one of them is not known (R-DATE-07). */
  public OptionalLong daysToApproval() {
    LocalDate enquiry = reached.get(Stage.ENQUIRY);
    LocalDate approved = reached.get(Stage.APPROVED);
    return enquiry == null || approved == null
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(enquiry, approved));
  }
}
