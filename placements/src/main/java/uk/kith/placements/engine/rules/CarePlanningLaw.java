package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Threshold;

/**
 * Figures of the Care Planning, Placement and Case Review (England) Regulations 2010 that both the
 * constraints and the due days are made from, each chosen by the day of the event (R-DATE-09).
 */
public final class CarePlanningLaw {

  /** The day from which the Regulations apply. */
  public static final LocalDate IN_FORCE = LocalDate.of(2011, 4, 1);

  /**
   * SI 2013/3239 amended the Regulations; the day on which it came into force is still to be
   * confirmed (grade C).
   */
  public static final LocalDate AMENDED_2014 = LocalDate.of(2014, 1, 27);

  /** The last day of {@link #RELAXED}. */
  public static final LocalDate RELAXED_LAST = LocalDate.of(2020, 9, 25);

  /** When emergency regulations relaxed some of the limits (R-PLACE-56). */
  public static final DateRange RELAXED = new DateRange(LocalDate.of(2020, 4, 24), RELAXED_LAST);

  public static final String RELAXED_LAW = "SI 2020/445, regulation 8";

  /** Working days outside the terms in an emergency; none in the time of temporary law. */
  public static final Threshold<Integer> EMERGENCY_WORKING_DAYS = exceptRelaxed(6, 23);

  /** Weeks of a temporary approval (R-PLACE-14). */
  public static final Threshold<Integer> TEMPORARY_WEEKS =
      inForce(16, 24)
          .then(RELAXED.first(), 24, RELAXED_LAW)
          .then(RELAXED_LAST.plusDays(1), 16, source(24));

  /** Outside the area a nominated officer approves (R-PLACE-21). */
  public static final Threshold<Boolean> OUTSIDE_AREA = Threshold.from(IN_FORCE, true, source(11));

  /** At a distance the director approves (R-PLACE-22). */
  public static final Threshold<Boolean> AT_A_DISTANCE =
      Threshold.from(
          AMENDED_2014, true, "Care Planning Regulations 2010, regulation 11(1)(b) and (5)");

  private CarePlanningLaw() {}

  /** A figure that applies from the first day of the Regulations. */
  public static Threshold<Integer> inForce(int figure, int regulation) {
    return Threshold.from(IN_FORCE, figure, source(regulation));
  }

  /** A figure that applies from the first day, and did not in the time of temporary law. */
  public static Threshold<Integer> exceptRelaxed(int figure, int regulation) {
    return inForce(figure, regulation)
        .until(RELAXED.first().minusDays(1))
        .then(RELAXED_LAST.plusDays(1), figure, source(regulation));
  }

  public static String source(int regulation) {
    return "Care Planning Regulations 2010, regulation " + regulation;
  }
}
