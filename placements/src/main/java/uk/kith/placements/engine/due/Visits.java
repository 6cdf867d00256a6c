package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.CareLawToConfirm;
import uk.kith.placements.engine.due.VisitFacts.Visit;
import uk.kith.placements.engine.due.VisitIntervals.Next;
import uk.kith.placements.engine.rules.CarePlanningLaw;
import uk.kith.placements.engine.rules.Wording;

/**
 * Visits to a child in one placement: those made in time, each that was missed, and the next
 * (R-PERM-10 to -16); and the review that a worrying visit asks for (R-PERM-28).
 *
 * <p>Method: one walk along the visits. Each visit begins an interval anew. When a day passes
 * without a visit, that visit was missed and the next is due one interval after the day, so a long
 * gap counts as many missed visits as intervals it holds, and one more visit never makes more of
 * them late. Linear in visits and intervals.
 *
 * <p>A missed visit is late for as long as nobody came; after the next visit it is done, late. A
 * visit that fell due in the time of temporary law is not missed (R-PLACE-56). Placements that
 * began before the Regulations are judged from their first day, as if visited on it.
 */
public final class Visits {

  private final VisitFacts facts;
  private final LocalDate asOf;
  private final VisitIntervals intervals;
  private final List<DueItem> items = new ArrayList<>();

  private Visits(VisitFacts facts, CareLawToConfirm law, LocalDate asOf) {
    this.facts = facts;
    this.asOf = asOf;
    intervals = new VisitIntervals(facts, law, asOf);
  }

  /** Visits in the order in which they were due; the last, unless the placement ended, is next. */
  public static List<DueItem> due(VisitFacts facts, CareLawToConfirm law, LocalDate asOf) {
    Visits visits = new Visits(facts, law, asOf);
    visits.walk();
    return List.copyOf(visits.items);
  }

  private void walk() {
    boolean beforeLaw = facts.startedOn().isBefore(CarePlanningLaw.IN_FORCE);
    LocalDate from = beforeLaw ? CarePlanningLaw.IN_FORCE : facts.startedOn();
    TreeSet<LocalDate> made = made(from);
    Next next =
        beforeLaw ? intervals.after("the Regulations came into force", from) : intervals.first();
    LocalDate visit = beforeLaw ? made.higher(from) : made.ceiling(from);
    while (true) {
      Optional<LocalDate> restart = intervals.findRestart(from, next.term().day());
      if (restart.isPresent() && (visit == null || !visit.isBefore(restart.get()))) {
        Next afresh = intervals.afterRestart(restart.get());
        next = afresh.term().day().isBefore(next.term().day()) ? afresh : next;
      }
      LocalDate due = next.term().day();
      boolean inTime = visit != null && !visit.isAfter(due);
      if (!inTime && isOver(due)) {
        return;
      }
      if (!inTime || !isTold(visit)) {
        items.addAll(item(next, visit));
      }
      if (!inTime && !asOf.isAfter(due)) {
        return;
      }
      from = inTime && visit != null ? visit : due;
      next = intervals.after(inTime ? "the visit" : "the day of the visit that was missed,", from);
      visit = made.higher(from);
    }
  }

  /** A visit that came late stands with those that were missed, and not once more. */
  private boolean isTold(@Nullable LocalDate visit) {
    return visit != null && !items.isEmpty() && visit.equals(items.get(items.size() - 1).doneOn());
  }

  private boolean isOver(LocalDate due) {
    LocalDate ended = Days.upTo(facts.endedOn(), asOf);
    return ended != null && !ended.isAfter(due);
  }

  private List<DueItem> item(Next next, @Nullable LocalDate visit) {
    LocalDate day = next.term().day();
    Due due =
        new Due(Duty.VISIT, facts.placement(), asOf, next.source())
            .rule(next.rule())
            .by(next.term())
            .doneOn(visit);
    boolean passed = asOf.isAfter(day);
    return passed && CarePlanningLaw.RELAXED.contains(day) ? due.lifted() : due.items();
  }

  private TreeSet<LocalDate> made(LocalDate from) {
    TreeSet<LocalDate> made = new TreeSet<>();
    LocalDate ended = facts.endedOn();
    for (Visit visit : facts.visits()) {
      if (!visit.on().isBefore(from)
          && !visit.on().isAfter(asOf)
          && (ended == null || !visit.on().isAfter(ended))) {
        made.add(visit.on());
      }
    }
    return made;
  }

  /**
   * A review for each visit that found the child's welfare not adequately safeguarded, at once,
   * until one was held on its day or after (R-PERM-28).
   */
  public static List<DueItem> reviewsAfter(VisitFacts facts, LocalDate asOf) {
    TreeSet<LocalDate> worrying = new TreeSet<>();
    for (Visit visit : facts.visits()) {
      if (Boolean.FALSE.equals(visit.safeguarded()) && !visit.on().isAfter(asOf)) {
        worrying.add(visit.on());
      }
    }
    TreeSet<LocalDate> reviews = new TreeSet<>(facts.reviewedOn());
    List<DueItem> items = new ArrayList<>();
    for (LocalDate on : worrying) {
      items.addAll(
          new Due(Duty.REVIEW_AFTER_VISIT, facts.placement(), asOf, CarePlanningLaw.source(30))
              .doneOn(reviews.ceiling(on))
              .whenDue(Severity.CRITICAL)
              .withoutDay(because(on)));
    }
    return items;
  }

  /** Whether a thing due is the review that a visit on a day asks for. */
  public static boolean isReviewAfter(LocalDate visit, DueItem item) {
    return item.duty() == Duty.REVIEW_AFTER_VISIT && item.text().contains(because(visit));
  }

  private static String because(LocalDate visit) {
    return "due at once, because the visit on "
        + Wording.day(visit)
        + " found that the placement does not safeguard the child’s welfare";
  }
}
