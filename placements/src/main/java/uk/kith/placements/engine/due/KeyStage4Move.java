package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.engine.SchoolAge;
import uk.kith.placements.engine.rules.CarePlanningLaw;

/**
 * A change of placement of a pupil in key stage 4 that would disrupt education takes a nominated
 * officer's approval and three consultations, except in an emergency (R-PLACE-20).
 *
 * @param placement the one that begins
 * @param disrupts whether the move disrupts education; null when nobody has said
 * @param taken the day of each step that was taken
 */
public record KeyStage4Move(
    PlacementId placement,
    Birth birth,
    LocalDate movesOn,
    boolean emergency,
    @Nullable Boolean disrupts,
    Map<Check, LocalDate> taken) {

  /** What comes before such a move. */
  public enum Check implements Steps.Step {
    EDUCATION_PLAN("regard to the personal education plan"),
    DESIGNATED_TEACHER("consulting the designated teacher"),
    REVIEWING_OFFICER("consulting the reviewing officer"),
    OFFICER_APPROVED("the nominated officer’s approval");

    private final String words;

    Check(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }

  public KeyStage4Move {
    taken = Map.copyOf(taken);
  }

  /** The approval, due by the move; nothing when none is asked for. */
  public List<DueItem> due(LocalDate asOf) {
    if (emergency
        || Boolean.FALSE.equals(disrupts)
        || movesOn.isBefore(CarePlanningLaw.IN_FORCE)
        || !SchoolAge.isKeyStage4(birth, movesOn)) {
      return List.of();
    }
    List<Check> checks = Arrays.asList(Check.values());
    Due due =
        new Due(Duty.KEY_STAGE_4_APPROVAL, placement, asOf, CarePlanningLaw.source(10))
            .doneOn(Steps.completedOn(checks, taken, asOf))
            .open(Steps.open(checks, taken, asOf));
    return disrupts == null
        ? due.notKnown("nobody has said whether the move disrupts education")
        : due.by(Term.fixed(movesOn, "the day of the move")).items();
  }
}
