package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.LivedTogether;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.placements.engine.rules.Wording;

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

  private static final int MONTHS_OF_A_YEAR = 12;

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
  List<Finding> findings(LocalDate appliedOn, List<LocalDate> leave, LawToConfirm law) {
    if (who == Who.AGENCY
        || isMet(appliedOn, law)
        || (takesLeave() && leave.stream().anyMatch(on -> !on.isAfter(appliedOn)))) {
      return List.of();
    }
    String wanted = wanted(appliedOn, law);
    if (home.isEmpty()) {
      return List.of(
          finding(
              "The adoption order was applied for on %s, and it is not recorded when the child has"
                  + " had its home with those who applied: "
                  + wanted
                  + " is needed before.",
              appliedOn));
    }
    LocalDate from = earliest(appliedOn, law);
    String applied = "The adoption order was applied for on %s. " + subject() + " apply once ";
    return List.of(
        from == null
            ? finding(
                applied + "the child has had its home with them for " + wanted + leaveApart() + ".",
                appliedOn)
            : finding(
                applied
                    + "the child has had its home with them for "
                    + wanted
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

  private String wanted(LocalDate applying, LawToConfirm law) {
    return switch (who) {
      case AGENCY -> "the time that family finding tells";
      case PARTNER -> words(law.adoptionPartnerMonths().on(applying));
      case FOSTER -> words(law.adoptionFosterMonths().on(applying));
      case OTHER ->
          Wording.number(law.adoptionOtherYears().on(applying))
              + " of the last "
              + Wording.number(law.adoptionOtherOfYears().on(applying))
              + " years";
    };
  }

  /** "a year", "six months". */
  static String words(int months) {
    return months == MONTHS_OF_A_YEAR
        ? "a year"
        : Wording.number(months) + (months == 1 ? " month" : " months");
  }

  private boolean takesLeave() {
    return who == Who.FOSTER || who == Who.OTHER;
  }

  private String leaveApart() {
    return takesLeave() ? ", unless the court gives leave" : "";
  }

  /** Whether an application of a day has the home before it that the law wants. */
  boolean isMet(LocalDate applying, LawToConfirm law) {
    return switch (who) {
      case AGENCY -> true;
      case PARTNER -> isUnbroken(law.adoptionPartnerMonths().on(applying), applying);
      case FOSTER -> isUnbroken(law.adoptionFosterMonths().on(applying), applying);
      case OTHER ->
          new LivedTogether(home)
                  .days(
                      applying.minusYears(law.adoptionOtherOfYears().on(applying)),
                      applying.minusDays(1))
              >= ChronoUnit.DAYS.between(
                  applying.minusYears(law.adoptionOtherYears().on(applying)), applying);
    };
  }

  /** At all times for so many months: six from 31 August are over on the last day of February. */
  private boolean isUnbroken(int months, LocalDate applying) {
    LocalDate since = new LivedTogether(home).unbrokenSince(applying.minusDays(1));
    return since != null && !WorkingCalendar.monthsAfter(since, months).isAfter(applying);
  }

  /** The first day after another on which they may apply; null when their home is over before. */
  private @Nullable LocalDate earliest(LocalDate after, LawToConfirm law) {
    LocalDate end = after.plusYears(law.adoptionOtherOfYears().on(after));
    for (LocalDate day = after.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      if (isMet(day, law)) {
        return day;
      }
    }
    return null;
  }
}
