package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Threshold;
import uk.kith.kernel.WorkingCalendar;

/**
 * The end of a period of care: who was looked after for at least 20 working days does not cease to
 * be until a nominated officer approves; at 16 or 17, and not in care under an order, the director
 * of children's services does (R-PERM-30).
 *
 * @param age completed years on the day of the end
 * @param inCare under a care order or an interim one: legal status C1 or C2
 * @param officerApprovedOn null when no nominated officer did
 * @param directorApprovedOn null when the director did not
 */
public record CeasingCare(
    LocalDate careBegan,
    LocalDate careEnded,
    int age,
    boolean inCare,
    @Nullable LocalDate officerApprovedOn,
    @Nullable LocalDate directorApprovedOn) {

  /** Chosen by the day on which care ended. */
  static final Threshold<Integer> WORKING_DAYS =
      Threshold.from(
          LocalDate.of(2015, 4, 1), 20, "Care Planning Regulations 2010, regulation 39(2) to (5)");

  /** Who approves; empty findings when nobody needs to, or did in time. */
  public List<Finding> findings() {
    Threshold.Version<Integer> law = WORKING_DAYS.findFor(careEnded).orElse(null);
    if (law == null
        || WorkingCalendar.englandAndWales().workingDaysBetween(careBegan, careEnded).count()
            < law.value()) {
      return List.of();
    }
    boolean director = (age == 16 || age == 17) && !inCare;
    LocalDate approved = director ? directorApprovedOn : officerApprovedOn;
    if (approved != null && !approved.isAfter(careEnded)) {
      return List.of();
    }
    return List.of(
        Findings.of(
            "R-PERM-30",
            Severity.ERROR,
            law.source(),
            "The child ceased to be looked after on %s; no approval by "
                + (director ? "the director of children’s services" : "a nominated officer")
                + " is recorded before it.",
            careEnded));
  }
}
