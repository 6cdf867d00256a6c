package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.Threshold;
import uk.kith.kernel.WorkingCalendar;

/**
 * The reviews of a child's case in one period of care: each falls due by the day on which the one
 * before was held, never by the day on which that should have been (R-PERM-01 to -03), or earlier
 * when somebody asked (R-PERM-09, -28). Those of a child placed for adoption fall due from its move
 * instead (R-ADOPT-15), those of one who may be placed and is not by the authority for it, where
 * that is not later (R-ADOPT-14). Method: one pass over the reviews held.
 *
 * @param careBegan the day on which the child became looked after
 * @param heldOn days of the reviews on record; those before the care began are of an earlier period
 * @param requests those made before the care began are of an earlier period too
 * @param adoption what is known of the authority to place the child for adoption, and of its move
 * @param ends with which the child is or will be looked after no longer by law, whether or not
 *     anybody ended the placement
 */
public record Reviews(
    LocalDate careBegan,
    List<LocalDate> heldOn,
    List<ReviewRequest> requests,
    AdoptionReviews adoption,
    List<LawfulEnd> ends) {

  /** R-PERM-01. */
  static final Threshold<Integer> FIRST_WORKING_DAYS =
      Threshold.from(
          LocalDate.of(2011, 4, 1), 20, "Care Planning Regulations 2010, regulation 33(1)");

  /** R-PERM-02: months after the first. */
  static final int SECOND_MONTHS = 3;

  /** R-PERM-03: months after each later one. */
  static final int LATER_MONTHS = 6;

  /** Of a child whom nobody may place for adoption, and for whom no end of care is known. */
  public Reviews(LocalDate careBegan, List<LocalDate> heldOn, List<ReviewRequest> requests) {
    this(careBegan, heldOn, requests, AdoptionReviews.NONE, List.of());
  }

  public Reviews {
    heldOn = heldOn.stream().filter(d -> !d.isBefore(careBegan)).distinct().sorted().toList();
    requests = requests.stream().filter(r -> !r.askedOn().isBefore(careBegan)).toList();
    ends =
        ends.stream()
            .filter(end -> !end.on().isBefore(careBegan))
            .sorted(Comparator.comparing(LawfulEnd::on).thenComparing(LawfulEnd::by))
            .toList();
  }

  /**
   * A review, held or to be held.
   *
   * @param number from 1
   * @param dueOn null where no law of the catalogue sets a day, none is due any more, or the reader
   *     may not know the day
   * @param provisional true when the calendar of bank holidays does not cover the count
   * @param rule what sets the day
   * @param heldOn null while it is to be held
   * @param noneAfter why none is due: the child is looked after no longer by then; null otherwise
   */
  public record Review(
      int number,
      @Nullable LocalDate dueOn,
      boolean provisional,
      String rule,
      @Nullable LocalDate heldOn,
      @Nullable LawfulEnd noneAfter) {

    /** Whether its day is that of a child placed for adoption (R-ADOPT-15). */
    public boolean isOfPlacementForAdoption() {
      return rule.equals(AdoptionReviews.PLACED_RULE);
    }

    /**
     * Whether its day is not told, because it would tell whether the child is placed for adoption
     * (R-ADOPT-14, R-ADOPT-15).
     */
    public boolean isUntold() {
      return rule.equals(AdoptionReviews.EITHER_RULE);
    }

    /** Whether it was held after its day, or has not been held and the day has passed. */
    public boolean isLate(LocalDate asOf) {
      LocalDate day = heldOn == null ? asOf : heldOn;
      return dueOn != null && day.isAfter(dueOn);
    }
  }

  /** When the first review of care that began on a day is due; empty before the Regulations. */
  public static Optional<DueDate> firstDue(LocalDate careBegan) {
    return FIRST_WORKING_DAYS
        .findFor(careBegan)
        .map(law -> WorkingCalendar.englandAndWales().workingDaysAfter(careBegan, law.value()));
  }

  /** How many had been held by a day. */
  public int count(LocalDate asOf) {
    return held(asOf).size();
  }

  /** The day of the last review; empty when none had been held by a day. */
  public Optional<LocalDate> last(LocalDate asOf) {
    return held(asOf).stream().reduce((earlier, later) -> later);
  }

  /** The day of the second review; empty when fewer had been held by a day. */
  public Optional<LocalDate> second(LocalDate asOf) {
    List<LocalDate> held = held(asOf);
    return held.size() < 2 ? Optional.empty() : Optional.of(held.get(1));
  }

  /**
   * When the second review is or was due: three months after the first; while that is not held,
   * three months after it falls due, which is the outer day for a plan (R-PERM-04).
   */
  public Optional<DueDate> secondDue(LocalDate asOf) {
    List<LocalDate> held = held(asOf);
    return held.isEmpty()
        ? Plans.outerDate(careBegan)
        : Optional.of(new DueDate(WorkingCalendar.monthsAfter(held.get(0), SECOND_MONTHS), false));
  }

  /** Every review held by a day, and the next one as the last. */
  public List<Review> on(LocalDate asOf) {
    List<Review> reviews = new ArrayList<>();
    List<LocalDate> held = held(asOf);
    for (LocalDate day : held) {
      reviews.add(review(reviews, day, day.minusDays(1)));
    }
    Review next = review(reviews, null, asOf);
    reviews.add(noneAfter(next, asOf).map(end -> none(next, end)).orElse(next));
    return reviews;
  }

  /** The one to be held next. */
  public Review next(LocalDate asOf) {
    List<Review> all = on(asOf);
    return all.get(all.size() - 1);
  }

  /** The end that has come, or a birthday before which the review is not due. */
  private Optional<LawfulEnd> noneAfter(Review next, LocalDate asOf) {
    LocalDate due = next.dueOn();
    return ends.stream()
        .filter(
            end ->
                !end.on().isAfter(asOf)
                    || (end.by().isAhead() && due != null && !due.isBefore(end.on())))
        .findFirst();
  }

  private static Review none(Review next, LawfulEnd end) {
    return new Review(next.number(), null, false, next.rule(), null, end);
  }

  /**
   * @param before those held before it
   * @param asked requests up to this day count
   */
  private Review review(List<Review> before, @Nullable LocalDate heldOn, LocalDate asked) {
    int number = before.size() + 1;
    LocalDate day = heldOn == null ? asked : heldOn;
    if (adoption.isUntold(day)) {
      return new Review(number, null, false, AdoptionReviews.EITHER_RULE, heldOn, null);
    }
    DueDate due = dueInCare(before, number);
    String rule = "R-PERM-0" + Math.min(number, 3);
    AdoptionReviews.Due other =
        adoption.due(
            before.stream().flatMap(review -> Stream.ofNullable(review.heldOn())).toList(), day);
    if (other != null
        && (due == null || adoption.isPlaced(day) || !due.date().isBefore(other.on()))) {
      due = new DueDate(other.on(), false);
      rule = other.rule();
    }
    TreeSet<LocalDate> earlier = new TreeSet<>();
    before.forEach(review -> Optional.ofNullable(review.heldOn()).ifPresent(earlier::add));
    ReviewRequest request =
        requests.stream()
            .filter(r -> r.isOpen(earlier, asked))
            .min(Comparator.comparing(ReviewRequest::dueBy))
            .orElse(null);
    if (request != null && (due == null || request.dueBy().isBefore(due.date()))) {
      boolean visit = request.reason() == ReviewReason.VISIT;
      return new Review(
          number, request.dueBy(), false, visit ? "R-PERM-28" : "R-PERM-09", heldOn, null);
    }
    return due == null
        ? new Review(number, null, false, rule, heldOn, null)
        : new Review(number, due.date(), due.provisional(), rule, heldOn, null);
  }

  /** R-PERM-01 to -03; null before the Regulations. */
  private @Nullable DueDate dueInCare(List<Review> before, int number) {
    LocalDate last = before.isEmpty() ? null : before.get(before.size() - 1).heldOn();
    return last == null
        ? firstDue(careBegan).orElse(null)
        : new DueDate(
            WorkingCalendar.monthsAfter(last, number == 2 ? SECOND_MONTHS : LATER_MONTHS), false);
  }

  private List<LocalDate> held(LocalDate asOf) {
    return heldOn.stream().filter(day -> !day.isAfter(asOf)).toList();
  }
}
