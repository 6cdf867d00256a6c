package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.LivedTogether;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.WorkingCalendar;

/**
 * Who applied for an adoption order, as far as it decides for how long the child has to have had
 * its home with them before (R-COURT-37, ACA 2002 s42): six months with the partner of a parent, a
 * year with foster carers of the authority, both at all times; with others three of the last five
 * years, which need not be continuous (s42(5)). The court may give the last two leave to apply
 * sooner (s42(6)). Adopters with whom an agency placed the child are known to family finding, which
 * asks for their ten weeks; of them nothing is recorded here.
 *
 * @param home when the child had its home with them, both days included; empty when not known
 */
public record AdoptionApplicants(Who who, List<DateRange> home) {

  private static final int PARTNER_MONTHS = 6;
  private static final int FOSTER_MONTHS = 12;
  private static final int OTHER_YEARS = 3;
  private static final int OF_YEARS = 5;

  /** Who applies. */
  public enum Who {
    AGENCY("Adopters with whom an agency placed the child"),
    PARTNER("The partner of a parent"),
    FOSTER("Foster carers of the authority, with whom no agency placed the child for adoption"),
    OTHER("Others, such as relatives");

    private final String words;

    Who(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public AdoptionApplicants {
    home = List.copyOf(home);
    if (who == Who.AGENCY && !home.isEmpty()) {
      throw new IllegalArgumentException("where adopters live is told by family finding alone");
    }
  }

  /**
   * @param leave days on which the court gave leave to apply sooner; by that of the application
   */
  List<Finding> findings(LocalDate appliedOn, List<LocalDate> leave) {
    if (who == Who.AGENCY
        || isMet(appliedOn)
        || (takesLeave() && leave.stream().anyMatch(on -> !on.isAfter(appliedOn)))) {
      return List.of();
    }
    if (home.isEmpty()) {
      return List.of(
          finding(
              "The adoption order was applied for on %s, and it is not recorded when the child has"
                  + " had its home with those who applied: "
                  + wanted()
                  + " is needed before.",
              appliedOn));
    }
    LocalDate from = earliest(appliedOn);
    String applied = "The adoption order was applied for on %s. " + subject() + " apply once ";
    return List.of(
        from == null
            ? finding(
                applied
                    + "the child has had its home with them for "
                    + wanted()
                    + leaveApart()
                    + ".",
                appliedOn)
            : finding(
                applied
                    + "the child has had its home with them for "
                    + wanted()
                    + ", from %s on"
                    + leaveApart()
                    + ".",
                appliedOn,
                from));
  }

  private Finding finding(String text, LocalDate... days) {
    String source =
        switch (who) {
          case AGENCY -> "ACA 2002 s42(2)";
          case PARTNER -> "ACA 2002 s42(3)";
          case FOSTER -> "ACA 2002 s42(4), (6)";
          case OTHER -> "ACA 2002 s42(5), (6)";
        };
    return Findings.of("R-COURT-37", Severity.WARNING, source, text, days);
  }

  private String subject() {
    return switch (who) {
      case AGENCY, OTHER -> "Those with whom no agency placed the child";
      case PARTNER -> "A parent’s partner and parent";
      case FOSTER -> "Foster carers";
    };
  }

  private String wanted() {
    return switch (who) {
      case AGENCY -> "the time that family finding tells";
      case PARTNER -> "six months";
      case FOSTER -> "a year";
      case OTHER -> "three of the last five years";
    };
  }

  private boolean takesLeave() {
    return who == Who.FOSTER || who == Who.OTHER;
  }

  private String leaveApart() {
    return takesLeave() ? ", unless the court gives leave" : "";
  }

  /** Whether an application of a day has the home before it that the law wants. */
  boolean isMet(LocalDate applying) {
    return switch (who) {
      case AGENCY -> true;
      case PARTNER -> isUnbroken(PARTNER_MONTHS, applying);
      case FOSTER -> isUnbroken(FOSTER_MONTHS, applying);
      case OTHER ->
          new LivedTogether(home).days(applying.minusYears(OF_YEARS), applying.minusDays(1))
              >= ChronoUnit.DAYS.between(applying.minusYears(OTHER_YEARS), applying);
    };
  }

  /** At all times for so many months: six from 31 August are over on the last day of February. */
  private boolean isUnbroken(int months, LocalDate applying) {
    LocalDate since = new LivedTogether(home).unbrokenSince(applying.minusDays(1));
    return since != null && !WorkingCalendar.monthsAfter(since, months).isAfter(applying);
  }

  /** The first day after another on which they may apply; null when their home is over before. */
  private @Nullable LocalDate earliest(LocalDate after) {
    LocalDate end = after.plusYears(OF_YEARS);
    for (LocalDate day = after.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      if (isMet(day)) {
        return day;
      }
    }
    return null;
  }
}
