package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Threshold;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.placements.engine.CareLawToConfirm;
import uk.kith.placements.engine.due.VisitFacts.VisitKind;
import uk.kith.placements.engine.rules.CarePlanningLaw;

/**
 * How long after a day the next visit is due at the latest. An interval is chosen by the day on
 * which it begins, so that the one which spans a change keeps the shorter time: nobody waits longer
 * because a year or a review passed in between.
 */
final class VisitIntervals {

  static final Threshold<Integer> FIRST_VISIT_WEEKS = CarePlanningLaw.inForce(1, 28);

  /** In the first year, and after it unless the placement is to last until 18. */
  static final Threshold<Integer> STANDARD_WEEKS = CarePlanningLaw.inForce(6, 28);

  static final Threshold<Integer> UNTIL_EIGHTEEN_MONTHS = CarePlanningLaw.inForce(3, 28);

  /**
   * SI 2015/495 made long-term foster placements a kind of their own (R-PERM-13). Its day was read;
   * the months are a setting, because no later version of Part 5 of the Regulations was.
   */
  static final LocalDate LONG_TERM_FROM = LocalDate.of(2015, 4, 1);

  private static final String LONG_TERM_SOURCE =
      "Care Planning Regulations 2010, regulation 28; SI 2015/495";

  static final Threshold<Integer> UNTIL_REVIEW_WEEKS = CarePlanningLaw.inForce(1, 28);
  static final Threshold<Integer> AFTER_REVIEW_WEEKS = CarePlanningLaw.inForce(4, 28);
  static final Threshold<Integer> PARENT_WEEKS = CarePlanningLaw.inForce(6, 28);

  private static final int YEAR_IN_MONTHS = 12;

  private final VisitFacts facts;
  private final CareLawToConfirm law;
  private final LocalDate asOf;

  /** By their first days; those after the day of asking do not hold yet. */
  private final TreeMap<LocalDate, VisitKind> kinds;

  /** First days of the stricter kinds. */
  private final TreeSet<LocalDate> restarts = new TreeSet<>();

  private final TreeSet<LocalDate> reviews;

  VisitIntervals(VisitFacts facts, CareLawToConfirm law, LocalDate asOf) {
    this.facts = facts;
    this.law = law;
    this.asOf = asOf;
    kinds = new TreeMap<>(facts.kinds());
    kinds.keySet().removeIf(day -> day.isAfter(asOf) && !day.equals(facts.startedOn()));
    kinds.forEach(
        (day, kind) -> {
          if (kind != VisitKind.STANDARD && !endsAssessment(day, kind)) {
            restarts.add(day);
          }
        });
    reviews = new TreeSet<>(facts.reviewedOn());
    reviews.removeIf(day -> day.isAfter(asOf));
  }

  /** Under a care order that was made before; nothing but the assessment came to its end. */
  private boolean endsAssessment(LocalDate day, VisitKind kind) {
    Map.Entry<LocalDate, VisitKind> before = kinds.lowerEntry(day);
    return kind == VisitKind.PARENT_CARE_ORDER
        && before != null
        && before.getValue() == VisitKind.PARENT_BEFORE_ASSESSMENT;
  }

  /** The last day for a visit, under the rule that says so. */
  record Next(Term term, RuleId rule, String source) {}

  /** The first visit of the placement (R-PERM-10). */
  Next first() {
    return weeks("R-PERM-10", FIRST_VISIT_WEEKS, "the placement began", facts.startedOn());
  }

  /**
   * After a visit, or after the day by which one was due.
   *
   * @param event what was on that day, as it follows "six weeks after"
   */
  Next after(String event, LocalDate from) {
    VisitKind kind = kindOn(from).getValue();
    return switch (kind) {
      case STANDARD -> standard(event, from);
      case TEMPORARY_APPROVAL, PARENT_INTERIM_ORDER ->
          isReviewed(kindOn(from).getKey(), from)
              ? weeks("R-PERM-14", AFTER_REVIEW_WEEKS, event, from)
              : weeks("R-PERM-14", UNTIL_REVIEW_WEEKS, event, from);
      case PARENT_BEFORE_ASSESSMENT ->
          isReviewed(facts.startedOn(), from)
              ? weeks("R-PERM-15", PARENT_WEEKS, event, from)
              : weeks("R-PERM-15", UNTIL_REVIEW_WEEKS, event, from);
      case PARENT_CARE_ORDER -> weeks("R-PERM-16", PARENT_WEEKS, event, from);
    };
  }

  private Next standard(String event, LocalDate from) {
    if (isLongTerm(from)) {
      return new Next(
          Term.months(law.longTermVisitMonths().on(from), event, from),
          RuleId.of("R-PERM-13"),
          LONG_TERM_SOURCE);
    }
    if (from.isBefore(yearAfter(facts.startedOn()))) {
      return weeks("R-PERM-11", STANDARD_WEEKS, event, from);
    }
    return facts.untilEighteen()
        ? months("R-PERM-12", UNTIL_EIGHTEEN_MONTHS, event, from)
        : weeks("R-PERM-12", STANDARD_WEEKS, event, from);
  }

  private boolean isLongTerm(LocalDate from) {
    LocalDate longTerm = facts.longTermFrom();
    LocalDate agreed = Days.upTo(facts.childAgreedOn(), asOf);
    return longTerm != null
        && agreed != null
        && !from.isBefore(WorkingCalendar.monthsAfter(longTerm, law.longTermAfterMonths().on(from)))
        && !from.isBefore(agreed)
        && !from.isBefore(LONG_TERM_FROM);
  }

  /**
   * Has the case been reviewed since a day? A review before the kind of visiting began, or before
   * the placement that began without an assessment, does not end the weekly visits.
   */
  private boolean isReviewed(LocalDate since, LocalDate from) {
    LocalDate review = reviews.ceiling(since);
    return review != null && !review.isAfter(from);
  }

  private Map.Entry<LocalDate, VisitKind> kindOn(LocalDate day) {
    Map.Entry<LocalDate, VisitKind> entry = kinds.floorEntry(day);
    if (entry == null) {
      throw new IllegalArgumentException(day + " is before the placement");
    }
    return entry;
  }

  /**
   * The first day after {@code from} and up to {@code until} from which a stricter kind holds,
   * which asks for a visit within a week of that day.
   */
  Optional<LocalDate> findRestart(LocalDate from, LocalDate until) {
    return Optional.ofNullable(restarts.higher(from)).filter(day -> !day.isAfter(until));
  }

  /** The first visit after a stricter kind began (R-PERM-14 to -16). */
  Next afterRestart(LocalDate day) {
    return switch (kindOn(day).getValue()) {
      case PARENT_CARE_ORDER -> weeks("R-PERM-16", FIRST_VISIT_WEEKS, "the care order", day);
      case PARENT_BEFORE_ASSESSMENT ->
          weeks("R-PERM-15", UNTIL_REVIEW_WEEKS, "weekly visits began", day);
      default -> weeks("R-PERM-14", UNTIL_REVIEW_WEEKS, "weekly visits began", day);
    };
  }

  private static LocalDate yearAfter(LocalDate day) {
    return WorkingCalendar.monthsAfter(day, YEAR_IN_MONTHS);
  }

  private static Next weeks(String rule, Threshold<Integer> weeks, String event, LocalDate from) {
    Threshold.Version<Integer> law = weeks.findFor(from).orElseThrow();
    return new Next(Term.weeks(law.value(), event, from), RuleId.of(rule), law.source());
  }

  private static Next months(String rule, Threshold<Integer> months, String event, LocalDate from) {
    Threshold.Version<Integer> law = months.findFor(from).orElseThrow();
    return new Next(Term.months(law.value(), event, from), RuleId.of(rule), law.source());
  }
}
