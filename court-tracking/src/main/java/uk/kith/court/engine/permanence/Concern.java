package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Moves;

/**
 * A concern that a reviewing officer raised about a child's case, and its way up until it is
 * resolved.
 *
 * @param moves in the order in which they were recorded; the first raised it
 */
public record Concern(List<Step> moves) {

  /** How far it has gone. */
  public enum Stage {
    RAISED("Raised with the team"),
    FORMAL("Formal"),
    SENIOR("With the senior manager"),
    DIRECTOR("With the director"),
    CAFCASS("Referred to Cafcass"),
    RESOLVED("Resolved");

    /** It goes up step by step or past some of them, and may be resolved from anywhere. */
    public static final Moves<Stage> MOVES =
        Moves.of("Concern of the reviewing officer", RAISED)
            .when("becomes formal", FORMAL, RAISED)
            .when("goes to the senior manager", SENIOR, RAISED, FORMAL)
            .when("goes to the director", DIRECTOR, RAISED, FORMAL, SENIOR)
            .when("is referred to Cafcass", CAFCASS, RAISED, FORMAL, SENIOR, DIRECTOR)
            .when("is resolved", RESOLVED, RAISED, FORMAL, SENIOR, DIRECTOR, CAFCASS)
            .done();

    private final String words;

    Stage(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * A stage reached.
   *
   * @param to whom it went; null where it was resolved
   * @param answerDue null where it was resolved
   * @param answer what came back from the stage before; null where nothing did
   */
  public record Step(
      Stage stage,
      LocalDate on,
      @Nullable String to,
      @Nullable LocalDate answerDue,
      @Nullable String answer) {}

  public Concern {
    moves = moves.stream().sorted(Comparator.comparing(Step::on)).toList();
  }

  /** Where it stands on a day; null before it was raised. */
  public @Nullable Step on(LocalDate asOf) {
    return moves.stream()
        .filter(step -> !step.on().isAfter(asOf))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  public boolean isOpen(LocalDate asOf) {
    Step step = on(asOf);
    return step != null && step.stage() != Stage.RESOLVED;
  }

  /** Whether an answer is overdue. */
  public boolean isLate(LocalDate asOf) {
    Step step = on(asOf);
    return isOpen(asOf)
        && step != null
        && step.answerDue() != null
        && asOf.isAfter(step.answerDue());
  }
}
