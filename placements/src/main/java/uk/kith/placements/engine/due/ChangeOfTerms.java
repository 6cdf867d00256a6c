package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Threshold;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.placements.engine.rules.Wording;

/**
 * A change of the terms of a carer's approval: at once when the carer agrees in writing and what
 * support is needed has been stated, otherwise when 28 days' notice have run out (R-PLACE-12). From
 * which day the short cut by agreement was law is not confirmed; it is taken to have been always.
 *
 * @param noticeOn when written notice was given; null when none was
 * @param agreedOn when the carer agreed in writing; null when not
 * @param supportStatedOn when the statement of support needs was given; null when not
 * @param effectiveOn from when the new terms are to apply; null while none are recorded
 */
public record ChangeOfTerms(
    HouseholdId household,
    @Nullable LocalDate noticeOn,
    @Nullable LocalDate agreedOn,
    @Nullable LocalDate supportStatedOn,
    @Nullable LocalDate effectiveOn) {

  private static final RuleId RULE = RuleId.of("R-PLACE-12");

  /** Days of notice, by the day on which it is given. */
  static final Threshold<Integer> NOTICE_DAYS =
      Threshold.from(
          LocalDate.of(2011, 4, 1), 28, "Fostering Services Regulations 2011, regulation 28");

  /**
   * The first day on which the new terms may apply; null while neither notice was given nor the
   * carer has agreed. The day of the notice is none of the 28, and the change comes after them.
   */
  public @Nullable LocalDate earliest() {
    LocalDate byNotice = byNotice();
    LocalDate byAgreement = byAgreement();
    if (byNotice == null || byAgreement == null) {
      return byNotice == null ? byAgreement : byNotice;
    }
    return byAgreement.isBefore(byNotice) ? byAgreement : byNotice;
  }

  /** What the rule says against the day from which the new terms are to apply. */
  public List<Finding> findings() {
    LocalDate earliest = earliest();
    if (effectiveOn == null || (earliest != null && !effectiveOn.isBefore(earliest))) {
      return List.of();
    }
    String text = "New terms from " + Wording.day(effectiveOn) + ": ";
    return List.of(
        earliest == null
            ? finding(
                text
                    + "neither notice nor the carers’ written agreement with a statement of"
                    + " support needs is recorded.",
                List.of(effectiveOn))
            : finding(
                text + "they may apply from " + Wording.day(earliest) + " at the earliest.",
                List.of(effectiveOn, earliest)));
  }

  /** The first day on which new terms may apply, before it comes: while none are recorded. */
  public List<DueItem> due(LocalDate asOf) {
    LocalDate earliest = earliest();
    if (effectiveOn != null || earliest == null) {
      return List.of();
    }
    LocalDate notice = noticeOn;
    boolean ranOut = notice != null && earliest.equals(byNotice());
    return new Due(Duty.NEW_TERMS, household, asOf, NOTICE_DAYS.versions().get(0).source())
        .by(
            Term.fixed(
                earliest,
                ranOut && notice != null
                    ? "the first day on which they may apply after the notice of "
                        + Wording.day(notice)
                    : "the day on which the carers had agreed in writing and the support was"
                        + " stated"))
        .whenLate(Severity.WARNING)
        .items();
  }

  private static Finding finding(String text, List<LocalDate> dates) {
    String source = NOTICE_DAYS.versions().get(0).source();
    return new Finding(RULE, Severity.ERROR, text, dates, source, false);
  }

  private @Nullable LocalDate byNotice() {
    if (noticeOn == null) {
      return null;
    }
    int days = NOTICE_DAYS.findFor(noticeOn).map(Threshold.Version::value).orElse(0);
    return WorkingCalendar.daysAfter(WorkingCalendar.daysAfter(noticeOn, days), 1);
  }

  private @Nullable LocalDate byAgreement() {
    if (agreedOn == null || supportStatedOn == null) {
      return null;
    }
    return agreedOn.isBefore(supportStatedOn) ? supportStatedOn : agreedOn;
  }
}
