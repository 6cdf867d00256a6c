package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Threshold;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.placements.engine.rules.CarePlanningLaw;

/**
 * Health assessments: the first before the first review, unless one was made in the three months
 * before (R-PERM-25); then at least every six months under the age of five and every twelve from it
 * (R-PERM-26). The later day holds only once the child is five: until the birthday an interval that
 * crosses it is due after six months.
 *
 * @param careEndedOn when the child ceased to be looked after; null while it is
 * @param firstReviewOn when the child's case was first reviewed; null while it was not
 * @param assessedOn days of all assessments, in any order, those before care too
 */
public record HealthAssessments(
    ChildId child,
    Birth birth,
    LocalDate lookedAfterFrom,
    @Nullable LocalDate careEndedOn,
    @Nullable LocalDate firstReviewOn,
    Set<LocalDate> assessedOn) {

  private static final int FIVE = 5;

  /** Months before care in which an assessment spares the first one. */
  static final Threshold<Integer> RECENT_MONTHS = CarePlanningLaw.inForce(3, 7);

  static final Threshold<Integer> UNDER_FIVE_MONTHS = CarePlanningLaw.inForce(6, 7);
  static final Threshold<Integer> FROM_FIVE_MONTHS = CarePlanningLaw.inForce(12, 7);

  public HealthAssessments {
    assessedOn = Set.copyOf(assessedOn);
  }

  /** The first assessment, each later one, and the next. */
  public List<DueItem> due(LocalDate asOf) {
    List<DueItem> items = new ArrayList<>();
    LocalDate recent = WorkingCalendar.monthsAfter(lookedAfterFrom, -figure(RECENT_MONTHS));
    TreeSet<LocalDate> made = new TreeSet<>(assessedOn);
    LocalDate first = Days.upTo(made.ceiling(recent), asOf);
    FirstReview.term(lookedAfterFrom, Days.upTo(firstReviewOn, asOf))
        .ifPresent(
            term ->
                items.addAll(
                    item(Duty.INITIAL_HEALTH_ASSESSMENT, asOf).by(term).doneOn(first).items()));
    if (first != null) {
      items.addAll(
          Rounds.of(
              first,
              made.tailSet(first, false),
              asOf,
              last -> next(last, asOf),
              term -> item(Duty.HEALTH_REVIEW, asOf).by(term)));
    } else if (items.isEmpty()) {
      items.addAll(item(Duty.HEALTH_REVIEW, asOf).notKnown("no assessment is recorded"));
    }
    return items;
  }

  private Term next(LocalDate last, LocalDate asOf) {
    Term underFive = Term.months(figure(UNDER_FIVE_MONTHS), "the assessment", last);
    boolean five = birth.ageOn(underFive.day()) >= FIVE && birth.ageOn(asOf) >= FIVE;
    return five ? Term.months(figure(FROM_FIVE_MONTHS), "the assessment", last) : underFive;
  }

  private Due item(Duty duty, LocalDate asOf) {
    return new Due(duty, child, asOf, CarePlanningLaw.source(7)).endedOn(careEndedOn);
  }

  /** The figures have not changed since the first day of the Regulations. */
  private static int figure(Threshold<Integer> threshold) {
    return threshold.findFor(CarePlanningLaw.IN_FORCE).orElseThrow().value();
  }
}
