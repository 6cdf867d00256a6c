package uk.kith.court.engine.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.WorkingCalendar;

/**
 * The dates that the Public Law Outline sets for proceedings issued on a day, and which of them
 * were missed (R-COURT-10 to -16). Days of the outline are business days, unless the law is set to
 * count every day, and the day of issue is the first (R-DATE-05). What a judge directs overrides
 * them: a hearing that is listed later than the outline says is the court's own date.
 */
public final class Outline {

  /** R-COURT-10. */
  static final int GATEKEEPING_DAY = 2;

  /** R-COURT-12: business days before the case management hearing. */
  public static final int ADVOCATES_BEFORE_MANAGEMENT = 2;

  private final LocalDate issue;
  private final CourtPolicy policy;
  private final WorkingCalendar calendar = WorkingCalendar.englandAndWales();

  public Outline(LocalDate issue, CourtPolicy policy) {
    this.issue = issue;
    this.policy = policy;
  }

  public DueDate gatekeepingBy() {
    return day(GATEKEEPING_DAY);
  }

  public DueDate managementFrom() {
    return day(policy.managementFrom().on(issue));
  }

  public DueDate managementBy() {
    return day(policy.managementBy().on(issue));
  }

  public DueDate furtherManagementBy() {
    return day(policy.furtherManagementBy().on(issue));
  }

  /** The end of the week of the issues resolution hearing: issue + 139 days for week 20. */
  public LocalDate resolutionBy() {
    return WorkingCalendar.lastDayOfWeeksBeginningWith(issue, policy.resolutionByWeek().on(issue));
  }

  private DueDate day(int number) {
    return policy.law().outlineBusinessDays()
        ? calendar.outlineDay(issue, number)
        : new DueDate(WorkingCalendar.lastDayOfPeriodBeginningWith(issue, number), false);
  }

  /**
   * The last day for the advocates' meeting before the case management hearing of a day. A last day
   * for a hearing may be a Sunday: the court sits by the business day before.
   */
  public DueDate advocatesBeforeManagement(LocalDate hearing) {
    return calendar.workingDaysBefore(calendar.workingDayBy(hearing), ADVOCATES_BEFORE_MANAGEMENT);
  }

  /** The last day for the advocates' meeting before the issues resolution hearing (R-COURT-15). */
  public DueDate advocatesBeforeResolution(LocalDate hearing) {
    LocalDate sits = calendar.workingDayBy(hearing);
    int days = policy.advocatesBeforeResolution().on(issue);
    return policy.law().outlineBusinessDays()
        ? calendar.workingDaysBefore(sits, days)
        : new DueDate(WorkingCalendar.daysAfter(sits, -days), false);
  }

  /**
   * Dates of the outline that were missed by a day, or will be by what is listed.
   *
   * @param finalHeld whether the final hearing was held, after which no earlier one is missing
   */
  List<Finding> missed(List<Hearing> hearings, boolean finalHeld, LocalDate asOf) {
    List<Finding> missed = new ArrayList<>();
    Optional<Hearing> managed = held(hearings, HearingType.CASE_MANAGEMENT, asOf);
    Optional<Hearing> resolved = held(hearings, HearingType.ISSUE_RESOLUTION, asOf);
    boolean further = finalHeld || resolved.isPresent();
    managed.ifPresent(held -> addManagement(missed, held.firstDay()));
    if (managed.isEmpty() && !further) {
      addLate(missed, hearings, HearingType.CASE_MANAGEMENT, asOf);
    }
    resolved.ifPresent(held -> addResolution(missed, hearings, held.firstDay(), asOf));
    if (!further) {
      addLate(missed, hearings, HearingType.ISSUE_RESOLUTION, asOf);
    }
    held(hearings, HearingType.FURTHER_CASE_MANAGEMENT, asOf)
        .filter(held -> held.firstDay().isAfter(furtherManagementBy().date()))
        .ifPresent(
            held ->
                missed.add(
                    Findings.of(
                        "R-COURT-13",
                        Severity.INFO,
                        "FPR 2010 PD 12A",
                        "The further case management hearing was held on %s; the outline says by"
                            + " %s, and only where necessary.",
                        held.firstDay(),
                        furtherManagementBy().date())));
    return missed;
  }

  private void addManagement(List<Finding> missed, LocalDate held) {
    boolean late = held.isAfter(managementBy().date());
    if (late || held.isBefore(managementFrom().date())) {
      missed.add(
          Findings.of(
              "R-COURT-11",
              late ? Severity.WARNING : Severity.INFO,
              "FPR 2010 PD 12A",
              "The case management hearing was held on %s; the outline says from %s to %s.",
              held,
              managementFrom().date(),
              managementBy().date()));
    }
  }

  /** R-COURT-14: a day that the judge set from the first is a note, one that was put off is not. */
  private void addResolution(
      List<Finding> missed, List<Hearing> hearings, LocalDate held, LocalDate asOf) {
    if (held.isAfter(resolutionBy())) {
      boolean putOff =
          hearings.stream()
              .filter(hearing -> hearing.type() == HearingType.ISSUE_RESOLUTION)
              .anyMatch(hearing -> hearing.putOff(asOf).isPresent());
      missed.add(
          Findings.of(
              "R-COURT-14",
              putOff ? Severity.WARNING : Severity.INFO,
              "FPR 2010 PD 12A",
              "The issues resolution hearing was "
                  + (putOff ? "put off, and " : "")
                  + "held on %s; the outline says by %s, unless the judge sets another day.",
              held,
              resolutionBy()));
    }
  }

  /**
   * Hearings whose listed day is later than the outline says. The court's own day overrides it
   * (R-COURT-14), so that no date is missed by it: yet the case takes longer than planned.
   */
  List<Finding> listedLate(List<Hearing> hearings, boolean finalHeld, LocalDate asOf) {
    List<Finding> late = new ArrayList<>();
    boolean resolved = finalHeld || held(hearings, HearingType.ISSUE_RESOLUTION, asOf).isPresent();
    if (!resolved && held(hearings, HearingType.CASE_MANAGEMENT, asOf).isEmpty()) {
      addListedLate(late, hearings, HearingType.CASE_MANAGEMENT, asOf);
    }
    if (!resolved) {
      addListedLate(late, hearings, HearingType.ISSUE_RESOLUTION, asOf);
    }
    return late;
  }

  private void addListedLate(
      List<Finding> late, List<Hearing> hearings, HearingType type, LocalDate asOf) {
    boolean management = type == HearingType.CASE_MANAGEMENT;
    LocalDate due = management ? managementBy().date() : resolutionBy();
    ahead(hearings, type, asOf)
        .map(Hearing::firstDay)
        .filter(day -> day.isAfter(due))
        .ifPresent(
            day ->
                late.add(
                    Findings.of(
                        management ? "R-COURT-11" : "R-COURT-14",
                        Severity.WARNING,
                        "FPR 2010 PD 12A",
                        "The "
                            + type.words().toLowerCase(Locale.UK)
                            + " hearing is listed for %s; the outline says by %s.",
                        day,
                        due)));
  }

  /** A hearing that is due by the outline, was not held, and has no day ahead that a judge set. */
  private void addLate(
      List<Finding> missed, List<Hearing> hearings, HearingType type, LocalDate asOf) {
    boolean management = type == HearingType.CASE_MANAGEMENT;
    LocalDate due = management ? managementBy().date() : resolutionBy();
    if (asOf.isAfter(due) && ahead(hearings, type, asOf).isEmpty()) {
      missed.add(
          Findings.of(
              management ? "R-COURT-11" : "R-COURT-14",
              Severity.WARNING,
              "FPR 2010 PD 12A",
              "No "
                  + type.words().toLowerCase(Locale.UK)
                  + " hearing has been held and none is listed; it was due by %s.",
              due));
    }
  }

  /** The first that is still to come. */
  private static Optional<Hearing> ahead(List<Hearing> hearings, HearingType type, LocalDate asOf) {
    return hearings.stream()
        .filter(hearing -> hearing.type() == type && hearing.isAheadOn(asOf))
        .min(Comparator.comparing(Hearing::firstDay));
  }

  /** The first that was held. */
  private static Optional<Hearing> held(List<Hearing> hearings, HearingType type, LocalDate asOf) {
    return hearings.stream()
        .filter(hearing -> hearing.type() == type && hearing.isHeldBy(asOf))
        .min(Comparator.comparing(Hearing::firstDay));
  }
}
