package uk.kith.court.engine.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Threshold;
import uk.kith.kernel.WorkingCalendar;

/**
 * An order about one child, as the court made it, and how long the law lets it last. What the order
 * itself says is recorded as it is; a longer term is a finding.
 *
 * @param runsFrom the day from which its term is counted where that is not the day on which it was
 *     made: the first day of police protection (R-COURT-26) or the day fixed for an assessment to
 *     begin (R-COURT-42); null otherwise
 * @param endsOn the last day written on it, as last extended; null when it names none
 * @param extended whether {@code endsOn} is that of an extension
 */
public record CourtOrder(
    OrderForm form,
    LocalDate madeOn,
    @Nullable LocalDate runsFrom,
    @Nullable LocalDate endsOn,
    boolean extended) {

  /** R-COURT-25; days after the day from which it runs. */
  static final int EMERGENCY_DAYS = 8;

  /** R-COURT-25: once, by at most seven days more. */
  static final int EMERGENCY_EXTENSION_DAYS = 7;

  /** R-COURT-42: beginning with the day fixed for the assessment. */
  static final int ASSESSMENT_DAYS = 7;

  /** R-COURT-41: the age at which no care or supervision order can be made. */
  public static final int CARE_ORDER_AGE = 17;

  /** R-COURT-28: until then interim orders were made for eight weeks and then four at a time. */
  static final Threshold<String> NO_FIXED_TERM =
      Threshold.from(LocalDate.of(2014, 4, 22), "no fixed term", "CA 1989 s38(4)");

  public CourtOrder {
    if (endsOn != null && endsOn.isBefore(madeOn)) {
      throw new IllegalArgumentException("an order made on " + madeOn + " ends on " + endsOn);
    }
  }

  /**
   * The last day on which the law lets it run, as last extended; empty when it has no term of its
   * own (a care or placement order, R-COURT-33), or when the child's birthday is not known.
   *
   * @param seventeenth the child's 17th birthday; null when not known
   * @param eighteenth the child's 18th birthday; null when not known
   */
  public Optional<LocalDate> lastLawfulDay(
      @Nullable LocalDate seventeenth, @Nullable LocalDate eighteenth) {
    LocalDate from = runsFrom == null ? madeOn : runsFrom;
    return switch (form) {
      case C23 ->
          Optional.of(
              extended
                  ? WorkingCalendar.daysAfter(from, EMERGENCY_DAYS + EMERGENCY_EXTENSION_DAYS)
                  : pastPublicHolidays(WorkingCalendar.daysAfter(from, EMERGENCY_DAYS)));
      case C39 -> Optional.of(WorkingCalendar.lastDayOfPeriodBeginningWith(from, ASSESSMENT_DAYS));
      case C35A ->
          Optional.of(WorkingCalendar.monthsAfter(madeOn, extended ? 36 : 12).minusDays(1));
      case C33, C35B -> Optional.ofNullable(seventeenth);
      case C32A, A70, C43A, C43 -> Optional.ofNullable(eighteenth);
      default -> Optional.empty();
    };
  }

  /** The day that ends it: what is written on it, else where the law ends it; empty when open. */
  public Optional<LocalDate> end(@Nullable LocalDate seventeenth, @Nullable LocalDate eighteenth) {
    return endsOn != null ? Optional.of(endsOn) : lastLawfulDay(seventeenth, eighteenth);
  }

  /** What the rules say of it. */
  public List<Finding> findings(@Nullable LocalDate seventeenth, @Nullable LocalDate eighteenth) {
    List<Finding> findings = new ArrayList<>();
    if (form.isCareOrSupervision() && seventeenth != null && !madeOn.isBefore(seventeenth)) {
      findings.add(
          Findings.of(
              "R-COURT-41",
              Severity.ERROR,
              "CA 1989 s31(3)",
              form.words() + " made on %s; the child reached 17 on %s, and none can be made then.",
              madeOn,
              seventeenth));
    }
    LocalDate last = lastLawfulDay(seventeenth, eighteenth).orElse(null);
    if (endsOn != null && last != null && endsOn.isAfter(last)) {
      findings.add(
          Findings.of(
              rule(),
              Severity.ERROR,
              source(),
              form.words() + " made on %s runs to %s; the law lets it run to %s at the latest.",
              madeOn,
              endsOn,
              last));
    }
    return findings;
  }

  /**
   * The court may let an order whose eighth day is a Sunday or public holiday run to noon of the
   * next other day (CA 1989 s45(2)); Christmas and Boxing Day are public holidays on a Saturday
   * too, other Saturdays are not.
   */
  private static LocalDate pastPublicHolidays(LocalDate eighth) {
    LocalDate day = eighth;
    while (isPublicHoliday(day)) {
      day = WorkingCalendar.daysAfter(day, 1);
    }
    return day;
  }

  private static boolean isPublicHoliday(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return day.getMonth() == Month.DECEMBER
          && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26);
    }
    return !WorkingCalendar.englandAndWales().isWorkingDay(day);
  }

  private String rule() {
    return switch (form) {
      case C23 -> runsFrom == null ? "R-COURT-25" : "R-COURT-26";
      case C39 -> "R-COURT-42";
      case C35A -> "R-COURT-29";
      case C33, C35B -> "R-COURT-28";
      default -> "R-COURT-33";
    };
  }

  private String source() {
    return switch (form) {
      case C23 -> runsFrom == null ? "CA 1989 s45(1), (6)" : "CA 1989 s45(3)";
      case C39 -> "CA 1989 s43(5)";
      case C35A -> "CA 1989 Sch 3 para 6";
      case C33, C35B -> NO_FIXED_TERM.findFor(madeOn).map(v -> v.source()).orElse("CA 1989 s38");
      case A70 -> "ACA 2002 s21(4)";
      default -> "CA 1989 s91(12)";
    };
  }
}
