package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.placements.engine.rules.CarePlanningLaw;

/**
 * The personal education plan of a child who has one: as part of the care plan within ten working
 * days of the first placement, ready for the first review, and reviewed in each school term that
 * begins after it (R-PERM-24). A review in a term counts for that term alone.
 *
 * @param careEndedOn when the child ceased to be looked after; null while it is
 * @param forCourt the care plan is one for the court, so that its ten working days do not run
 * @param begunOn when the plan was begun; null while it was not
 * @param readyOn when it was ready for a review; null while it was not
 * @param firstReviewOn when the child's case was first reviewed; null while it was not
 * @param reviewedOn days on which the plan was reviewed, in any order
 * @param terms school terms that are known, in any order
 */
public record EducationPlan(
    ChildId child,
    LocalDate lookedAfterFrom,
    LocalDate firstPlacedOn,
    @Nullable LocalDate careEndedOn,
    boolean forCourt,
    @Nullable LocalDate begunOn,
    @Nullable LocalDate readyOn,
    @Nullable LocalDate firstReviewOn,
    Set<LocalDate> reviewedOn,
    Set<DateRange> terms) {

  private static final String GUIDANCE =
      "statutory guidance on the education of looked after children";

  public EducationPlan {
    reviewedOn = Set.copyOf(reviewedOn);
    terms = Set.copyOf(terms);
    if (terms.stream().anyMatch(DateRange::isOpen)) {
      throw new IllegalArgumentException("a school term has a last day");
    }
  }

  /** The plan, its being ready, and a review for each term that has begun. */
  public List<DueItem> due(LocalDate asOf) {
    List<DueItem> items = new ArrayList<>();
    if (!forCourt) {
      CarePlan.term(firstPlacedOn)
          .ifPresent(
              term ->
                  items.addAll(
                      item(Duty.EDUCATION_PLAN, asOf, CarePlanningLaw.source(4))
                          .by(term)
                          .doneOn(begunOn)
                          .items()));
    }
    Optional<Term> ready = FirstReview.term(lookedAfterFrom, Days.upTo(firstReviewOn, asOf));
    ready.ifPresent(
        term -> {
          items.addAll(
              item(Duty.EDUCATION_PLAN_READY, asOf, CarePlanningLaw.source(5))
                  .by(term)
                  .doneOn(readyOn)
                  .items());
          items.addAll(termly(term.day(), asOf));
        });
    return items;
  }

  private List<DueItem> termly(LocalDate firstReview, LocalDate asOf) {
    if (terms.isEmpty()) {
      return asOf.isAfter(firstReview)
          ? item(Duty.EDUCATION_PLAN_REVIEW, asOf, GUIDANCE)
              .notKnown("no school terms are recorded")
          : List.of();
    }
    TreeSet<LocalDate> reviews = new TreeSet<>(reviewedOn);
    return terms.stream()
        .filter(term -> term.first().isAfter(firstReview) && !term.first().isAfter(asOf))
        .sorted(Comparator.comparing(DateRange::first))
        .flatMap(
            term -> {
              LocalDate review = reviews.ceiling(term.first());
              return item(Duty.EDUCATION_PLAN_REVIEW, asOf, GUIDANCE)
                  .by(Term.fixed(lastOf(term), "the last day of term"))
                  .doneOn(review != null && term.contains(review) ? review : null)
                  .items()
                  .stream();
            })
        .toList();
  }

  private Due item(Duty duty, LocalDate asOf, String source) {
    return new Due(duty, child, asOf, source).endedOn(careEndedOn);
  }

  private static LocalDate lastOf(DateRange term) {
    LocalDate last = term.last();
    if (last == null) {
      throw new IllegalStateException("a school term without a last day");
    }
    return last;
  }
}
