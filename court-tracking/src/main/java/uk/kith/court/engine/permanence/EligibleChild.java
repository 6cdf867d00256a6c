package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Birth;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.WorkingCalendar;

/**
 * A child of 16 or 17 who has been looked after for 13 weeks in all since reaching 14 (R-PERM-29).
 * The needs are assessed within three months of reaching 16, or of becoming eligible if that is
 * later; then comes a pathway plan.
 *
 * @param born the date of birth; of 29 February the birthday is 1 March (R-DATE-08)
 * @param care periods of care, the first and the last day of each, without short breaks
 */
public record EligibleChild(LocalDate born, List<DateRange> care) {

  static final int CARE_DAYS = 13 * 7;

  static final int ASSESSMENT_MONTHS = 3;

  private static final String SOURCE = "Care Planning Regulations 2010, regulations 40 to 43";

  public EligibleChild {
    care = care.stream().sorted(Comparator.comparing(DateRange::first)).toList();
  }

  /**
   * The first day on which the child was 16, had been looked after for long enough and was looked
   * after; empty when that has not come by a day.
   */
  public Optional<LocalDate> from(LocalDate asOf) {
    LocalDate fourteenth = Birth.birthday(born, 14);
    LocalDate sixteenth = Birth.birthday(born, 16);
    LocalDate eighteenth = Birth.birthday(born, 18);
    long left = CARE_DAYS;
    LocalDate reached = null;
    for (DateRange period : care) {
      LocalDate first = later(period.first(), fourteenth);
      LocalDate last = period.last() == null || period.last().isAfter(asOf) ? asOf : period.last();
      long days = ChronoUnit.DAYS.between(first, last) + 1;
      if (reached == null && days >= left) {
        reached = first.plusDays(left - 1);
      }
      if (reached != null) {
        LocalDate on = later(later(reached, first), sixteenth);
        if (!on.isAfter(last)) {
          return Optional.of(on).filter(day -> day.isBefore(eighteenth));
        }
      }
      left -= Math.max(0, days);
    }
    return Optional.empty();
  }

  /** The last day for the assessment of needs; empty while the child is not eligible. */
  public Optional<LocalDate> assessmentDue(LocalDate asOf) {
    return from(asOf).map(on -> WorkingCalendar.monthsAfter(on, ASSESSMENT_MONTHS));
  }

  /**
   * @param assessedOn when the assessment was complete; null while it is not
   * @param pathwayPlanOn null while there is none
   */
  public List<Finding> findings(
      @Nullable LocalDate assessedOn, @Nullable LocalDate pathwayPlanOn, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    LocalDate due = assessmentDue(asOf).orElse(null);
    if (due == null) {
      return findings;
    }
    LocalDate done = assessedOn == null || assessedOn.isAfter(asOf) ? null : assessedOn;
    boolean assessed = done != null;
    LocalDate day = done == null ? asOf : done;
    if (day.isAfter(due)) {
      findings.add(
          Findings.of(
              "R-PERM-29",
              assessed ? Severity.INFO : Severity.ERROR,
              SOURCE,
              assessed
                  ? "The needs were assessed on %s; that was due by %s."
                  : "On %s the needs of this eligible child were not assessed; due by %s.",
              day,
              due));
    }
    if (assessed && (pathwayPlanOn == null || pathwayPlanOn.isAfter(asOf))) {
      findings.add(
          Findings.of(
              "R-PERM-29",
              Severity.WARNING,
              SOURCE,
              "The needs were assessed on %s; a pathway plan follows, and none is recorded.",
              day));
    }
    return findings;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
