package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.placements.engine.CareLawToConfirm;
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

  public HealthAssessments {
    assessedOn = Set.copyOf(assessedOn);
  }

  /** The first assessment, each later one, and the next. */
  public List<DueItem> due(CareLawToConfirm law, LocalDate asOf) {
    List<DueItem> items = new ArrayList<>();
    LocalDate recent =
        WorkingCalendar.monthsAfter(lookedAfterFrom, -law.recentHealthMonths().on(lookedAfterFrom));
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
              last -> next(last, law, asOf),
              term -> item(Duty.HEALTH_REVIEW, asOf).by(term)));
    } else if (items.isEmpty()) {
      items.addAll(item(Duty.HEALTH_REVIEW, asOf).notKnown("no assessment is recorded"));
    }
    return items;
  }

  private Term next(LocalDate last, CareLawToConfirm law, LocalDate asOf) {
    Term younger = Term.months(law.healthYoungerMonths().on(last), "the assessment", last);
    int age = law.healthOlderFromAge().on(last);
    boolean older = birth.ageOn(younger.day()) >= age && birth.ageOn(asOf) >= age;
    return older ? Term.months(law.healthOlderMonths().on(last), "the assessment", last) : younger;
  }

  private Due item(Duty duty, LocalDate asOf) {
    return new Due(duty, child, asOf, CarePlanningLaw.source(7)).endedOn(careEndedOn);
  }
}
