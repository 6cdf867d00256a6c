package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.Id;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.DueItem.Status;
import uk.kith.placements.engine.due.Duty;

/**
 * Something that a rule wants by a day and that is not done.
 *
 * @param words what is to be done, as a page tells it
 */
public record AdoptionDue(RuleId rule, String words, DueDate by) {

  /** Told on the court's own lists, and on no list of things due besides. */
  static final String APPLICATION = "R-COURT-32";

  /** The same of the application to revoke it. */
  static final String REVOCATION = "R-COURT-35";

  /** Told as a finding from the day itself. */
  static final String HOME = "R-DATA-03";

  private static final RuleId REVIEW_WHILE_WAITING = RuleId.of("R-ADOPT-14");

  private static final Map<RuleId, Duty> DUTIES =
      Stream.of(
              Duty.ADOPTION_MATCH_DECISION,
              Duty.ADOPTION_PLAN,
              Duty.ADOPTION_REVIEW_WAITING,
              Duty.ADOPTION_REVIEW_PLACED,
              Duty.ADOPTION_VISIT,
              Duty.ADOPTION_WIDER_SEARCH,
              Duty.ADOPTION_DISRUPTION,
              Duty.ADOPTION_HOME_AFTER,
              Duty.ADOPTER_WIDER_POOL)
          .collect(Collectors.toUnmodifiableMap(Duty::rule, Function.identity()));

  static AdoptionDue of(String rule, String words, LocalDate by) {
    return new AdoptionDue(RuleId.of(rule), words, new DueDate(by, false));
  }

  static AdoptionDue of(String rule, String words, DueDate by) {
    return new AdoptionDue(RuleId.of(rule), words, by);
  }

  public boolean isLate(LocalDate asOf) {
    return asOf.isAfter(by.date());
  }

  /** Whether it is a review of a child who waits to be placed (R-ADOPT-14). */
  boolean isReviewWhileWaiting() {
    return rule.equals(REVIEW_WHILE_WAITING);
  }

  /** Whether it is the record of where the child lives (R-DATA-03). */
  public boolean isOfHome() {
    return rule.value().equals(HOME);
  }

  /** Whether it stands on the list of things due of those who find families. */
  public boolean isOfWorklist() {
    return DUTIES.containsKey(rule);
  }

  /**
   * As a line of the list of things due.
   *
   * @param about the child, or the family
   */
  public DueItem item(Id about, LocalDate asOf) {
    Duty duty = DUTIES.get(rule);
    if (duty == null) {
      throw new IllegalStateException(rule + " sets no duty of a worklist");
    }
    boolean late = isLate(asOf);
    return new DueItem(
        duty,
        rule,
        about,
        null,
        by.date(),
        by.provisional(),
        null,
        late ? Status.LATE : Status.DUE,
        late ? Severity.ERROR : Severity.INFO,
        duty.words() + (late ? ": late; due by " : ": due by ") + Findings.day(by.date()),
        source(duty));
  }

  /** Where the day comes from; what an authority may set is said to be its own. */
  private static String source(Duty duty) {
    return switch (duty) {
      case ADOPTION_REVIEW_WAITING -> "AAR 2005 reg 36(1)";
      case ADOPTION_REVIEW_PLACED -> "AAR 2005 reg 36(3)";
      case ADOPTION_VISIT -> "AAR 2005 reg 36(4)";
      case ADOPTION_PLAN -> "AAR 2005 reg 35(2); days by the authority's setting";
      case ADOPTION_MATCH_DECISION ->
          "statutory guidance on adoption; days by the authority's setting";
      case ADOPTION_HOME_AFTER -> "903 rule 388";
      default -> "product default, by the authority's setting";
    };
  }
}
