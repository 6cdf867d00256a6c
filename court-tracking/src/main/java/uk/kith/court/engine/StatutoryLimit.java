package uk.kith.court.engine;

import static uk.kith.kernel.WorkingCalendar.lastDayOfWeeksBeginningWith;
import static uk.kith.kernel.WorkingCalendar.weeksAfter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Threshold;

/**
 * The last day by which a child's proceedings should be disposed of, as it stands on a day: 26
 * weeks beginning with the day of issue (R-COURT-01), extended by each decision in the order in
 * which they were granted (R-COURT-07). Method: a fold over the extensions, linear after sorting.
 *
 * <p>A court's decision counts as recorded even where a rule speaks against it; the finding says
 * so. No extension brings the limit forward.
 *
 * @param lastDay null when no law limits such proceedings, or none limited those that began on that
 *     day
 * @param provisional true when counted from a submission because the issue is not known
 * @param findings what the rules say on the day, in the order of the decisions
 */
public record StatutoryLimit(
    Commencement commencement,
    LocalDate asOf,
    @Nullable LocalDate lastDay,
    boolean provisional,
    List<Finding> findings) {

  /**
   * Before the section commenced, the pilot of the Public Law Outline set the same 26 weeks; before
   * that there was no such limit.
   */
  static final Threshold<Integer> LIMIT_WEEKS =
      Threshold.from(LocalDate.of(2013, 7, 1), 26, "FPR 2010 PD 36C")
          .then(LocalDate.of(2014, 4, 22), 26, "CA 1989 s32(1)(a)(ii)");

  /** R-COURT-06: extensions granted from this day on are limited; by how much is to confirm. */
  private static final LocalDate EXTENSIONS_LIMITED_FROM = LocalDate.of(2014, 4, 22);

  public StatutoryLimit {
    findings = List.copyOf(findings);
  }

  /**
   * The limit as it stands on a day.
   *
   * @param recorded a day of issue after {@code asOf} does not count yet either, where the
   *     submission is known
   * @param extensions in any order; those granted after {@code asOf} do not count yet
   * @param disposedOn when the application was disposed of for this child; null while it is open
   */
  public static StatutoryLimit of(
      Commencement recorded,
      List<Extension> extensions,
      @Nullable LocalDate disposedOn,
      LawToConfirm law,
      LocalDate asOf) {
    Commencement commencement = recorded.knownOn(asOf);
    List<Finding> findings = new ArrayList<>();
    LocalDate limit = unextended(commencement);
    if (commencement.isProvisional()) {
      findings.add(provisional(commencement.day()));
    }
    int number = 0;
    for (Extension extension : inOrderOfGrant(extensions, asOf)) {
      number++;
      if (limit != null && extension.grantedOn().isAfter(limit)) {
        findings.add(grantedLate(limit, extension));
      }
      findings.addAll(against(limit, extension, law));
      if (number > 1) {
        findings.add(repeated(extension, number));
      }
      limit = later(limit, extension.newEnd());
    }
    LocalDate end = disposedOn == null || disposedOn.isAfter(asOf) ? asOf : disposedOn;
    if (limit != null && end.isAfter(limit)) {
      findings.add(passed(limit, end));
    }
    return new StatutoryLimit(commencement, asOf, limit, commencement.isProvisional(), findings);
  }

  /**
   * Of an application that asks for no care or supervision order: CA 1989 s32 sets its 26 weeks for
   * those alone (R-COURT-01), and neither for a placement order nor for its revocation, for special
   * guardianship, child arrangements, the discharge of a care order or emergency protection.
   */
  public static StatutoryLimit none(Commencement recorded, LocalDate asOf) {
    return new StatutoryLimit(recorded.knownOn(asOf), asOf, null, false, List.of());
  }

  /**
   * The last day alone, where what the rules say is not asked; null when no law limited proceedings
   * that began on that day.
   */
  public static @Nullable LocalDate lastDay(
      Commencement recorded, List<Extension> extensions, LocalDate asOf) {
    LocalDate limit = unextended(recorded.knownOn(asOf));
    for (Extension extension : inOrderOfGrant(extensions, asOf)) {
      limit = later(limit, extension.newEnd());
    }
    return limit;
  }

  private static @Nullable LocalDate unextended(Commencement commencement) {
    return LIMIT_WEEKS
        .findFor(commencement.day())
        .map(weeks -> lastDayOfWeeksBeginningWith(commencement.day(), weeks.value()))
        .orElse(null);
  }

  /** What the rules say against granting one more extension to this limit. */
  public List<Finding> against(Extension extension, LawToConfirm law) {
    return against(lastDay, extension, law);
  }

  /** Whole weeks since the proceedings began (R-COURT-09); empty before they have. */
  public OptionalInt weeksElapsed() {
    long days = ChronoUnit.DAYS.between(commencement.day(), asOf);
    return days < 0 ? OptionalInt.empty() : OptionalInt.of((int) (days / 7));
  }

  /** The week in which the proceedings are, from 1 (R-COURT-09); empty before they begin. */
  public OptionalInt week() {
    OptionalInt elapsed = weeksElapsed();
    return elapsed.isEmpty() ? elapsed : OptionalInt.of(elapsed.getAsInt() + 1);
  }

  private static List<Extension> inOrderOfGrant(List<Extension> extensions, LocalDate asOf) {
    return extensions.stream()
        .filter(extension -> !extension.grantedOn().isAfter(asOf))
        .sorted(Comparator.comparing(Extension::grantedOn).thenComparing(Extension::newEnd))
        .toList();
  }

  private static List<Finding> against(
      @Nullable LocalDate limit, Extension extension, LawToConfirm law) {
    List<Finding> findings = new ArrayList<>();
    if (limit != null && !extension.newEnd().isAfter(limit)) {
      findings.add(
          Findings.of(
              "R-COURT-03",
              Severity.WARNING,
              "CA 1989 s32(5)",
              "The extension granted on %s ends on %s; the time allowed already ran to %s.",
              extension.grantedOn(),
              extension.newEnd(),
              limit));
    }
    if (!extension.grantedOn().isBefore(EXTENSIONS_LIMITED_FROM)) {
      LocalDate from =
          limit == null || law.extensionFromGrant() ? later(limit, extension.grantedOn()) : limit;
      int weeks = law.extensionWeeks().on(extension.grantedOn());
      LocalDate latest = weeksAfter(from, weeks);
      if (extension.newEnd().isAfter(latest)) {
        findings.add(
            Findings.of(
                "R-COURT-06",
                Severity.ERROR,
                "CA 1989 s32(8)",
                "The extension granted on %s ends on %s; "
                    + ("each may add no more than " + weeks + " weeks, so %s at the latest."),
                extension.grantedOn(),
                extension.newEnd(),
                latest));
      }
    }
    return findings;
  }

  private static Finding provisional(LocalDate submitted) {
    return Findings.of(
        "R-COURT-02",
        Severity.WARNING,
        "CA 1989 s32(1)(a)(ii)",
        "The day of issue is not known; time is counted from the submission on %s.",
        submitted);
  }

  private static Finding repeated(Extension extension, int number) {
    return Findings.of(
        "R-COURT-05",
        Severity.WARNING,
        "CA 1989 s32(7)",
        "The extension granted on %s is number "
            + number
            + "; extensions are not to be granted routinely, so a manager should review this.",
        extension.grantedOn());
  }

  /** R-COURT-06 lets the court extend a time that is over; that it was over stays told. */
  private static Finding grantedLate(LocalDate limit, Extension extension) {
    long days = ChronoUnit.DAYS.between(limit, extension.grantedOn());
    return Findings.of(
        "R-COURT-01",
        Severity.WARNING,
        "CA 1989 s32(1)(a)(ii)",
        "The limit passed on %s; more time was granted on %s, "
            + days
            + (days == 1 ? " day" : " days")
            + " after it.",
        limit,
        extension.grantedOn());
  }

  private static Finding passed(LocalDate limit, LocalDate day) {
    return Findings.of(
        "R-COURT-01",
        Severity.ERROR,
        "CA 1989 s32(1)(a)(ii)",
        "The limit passed on %s, " + ChronoUnit.DAYS.between(limit, day) + " days before %s.",
        limit,
        day);
  }

  private static LocalDate later(@Nullable LocalDate limit, LocalDate day) {
    return limit == null || day.isAfter(limit) ? day : limit;
  }
}
