package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.PlacementId;
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

  /** A child of 14 or 15 on the last day of August is in year 10 or 11 from September. */
  private static final int YEAR_10_FROM_AGE = 14;

  private static final int YEAR_11_FROM_AGE = 15;

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

  /** School years 10 and 11, as far as age tells. */
  public static boolean isKeyStage4(Birth birth, LocalDate day) {
    int year =
        day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    int age = birth.ageOn(LocalDate.of(year, Month.AUGUST, 31));
    return age == YEAR_10_FROM_AGE || age == YEAR_11_FROM_AGE;
  }

  /** The approval, due by the move; nothing when none is asked for. */
  public List<DueItem> due(LocalDate asOf) {
    if (emergency
        || Boolean.FALSE.equals(disrupts)
        || movesOn.isBefore(CarePlanningLaw.IN_FORCE)
        || !isKeyStage4(birth, movesOn)) {
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
