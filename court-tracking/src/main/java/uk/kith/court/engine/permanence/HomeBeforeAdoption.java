package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.permanence.ChildPermanence.Placed;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.WorkingCalendar;

/**
 * Whether a child had its home with the applicants for an adoption order for long enough, where no
 * agency placed it with them for adoption (R-COURT-37): six months with the partner of a parent, a
 * year with foster parents of the authority, unless the court gave leave to apply sooner (s42(6)),
 * which the partner of a parent cannot ask for. While nobody recorded who applied, where the child
 * was placed on the day tells which of the two it may have been, and of others, who need three of
 * the last five years, nothing is said.
 */
final class HomeBeforeAdoption {

  private static final String FOSTER = "U";
  private static final String WITH_PARENTS = "P1";

  private HomeBeforeAdoption() {}

  /**
   * @param appliedOn when the application was made; null while it is not
   * @param leave days on which the court gave leave to apply sooner; counted from the day on which
   *     the child came to its home, and by that of the application
   * @param applicants who applied; null while that is not recorded
   * @param placed every placement of this period of care, the first first: only while the child
   *     lives in the last of them, since of an earlier home the reader may not know all
   */
  static List<Finding> findings(
      @Nullable LocalDate appliedOn,
      List<LocalDate> leave,
      @Nullable AdoptionApplicants applicants,
      List<Placed> placed,
      LawToConfirm law) {
    if (appliedOn != null && applicants != null) {
      return applicants.findings(appliedOn, leave, law);
    }
    if (appliedOn == null || placed.isEmpty()) {
      return List.of();
    }
    Placed home = placed.get(placed.size() - 1);
    if (home.on().isAfter(appliedOn)) {
      return List.of();
    }
    if (home.type().startsWith(FOSTER)) {
      int months = law.adoptionFosterMonths().on(appliedOn);
      if (leave.stream().anyMatch(on -> !on.isBefore(home.on()) && !on.isAfter(appliedOn))) {
        return List.of();
      }
      return finding(
          appliedOn,
          WorkingCalendar.monthsAfter(home.on(), months),
          "ACA 2002 s42(4), (6)",
          "The adoption order was applied for on %s. Foster carers with whom the child is placed"
              + " apply once it has had its home with them for "
              + AdoptionApplicants.words(months)
              + ", from %s on, unless the court gives leave.");
    }
    int months = law.adoptionPartnerMonths().on(appliedOn);
    return home.type().equals(WITH_PARENTS)
        ? finding(
            appliedOn,
            WorkingCalendar.monthsAfter(home.on(), months),
            "ACA 2002 s42(3)",
            "The adoption order was applied for on %s. The partner of a parent applies once the"
                + " child has had its home with them for "
                + AdoptionApplicants.words(months)
                + ", from %s on.")
        : List.of();
  }

  private static List<Finding> finding(
      LocalDate appliedOn, LocalDate from, String source, String text) {
    return appliedOn.isBefore(from)
        ? List.of(Findings.of("R-COURT-37", Severity.WARNING, source, text, appliedOn, from))
        : List.of();
  }
}
