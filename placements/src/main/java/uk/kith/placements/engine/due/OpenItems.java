package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.due.DueItem.Status;
import uk.kith.placements.engine.rules.Wording;

/**
 * What somebody still has to do, from what an engine says of one duty.
 *
 * <p>What is done or lifted is left out, and of a thing that was missed several times, such as a
 * visit, only the first miss stays: one visit mends them all. Of places that are not available each
 * review day stays.
 *
 * <p>What had passed before Kith could list it, and of which nothing is recorded, is not called
 * late: the record does not reach back so far. Who should have been told or asked before a
 * placement began, or after a return of long ago, is left out then, unless somebody wrote the
 * placement down soon after it began (ADR 67). Of everything else it is told by when it was due,
 * and that nobody can tell whether it was done; a day by which it is due now is not known, for that
 * hangs on when it was done last (R-DATE-07).
 */
public final class OpenItems {

  private static final Set<Duty> PASSED_WITH_THE_DAY =
      Set.of(
          Duty.PLACEMENT_NOTICE,
          Duty.AREA_NOTICE,
          Duty.OUT_OF_AREA_APPROVAL,
          Duty.DISTANCE_APPROVAL,
          Duty.PARENT_APPROVAL,
          Duty.PARENT_ASSESSMENT,
          Duty.PARENT_DECISION,
          Duty.IMPACT_ASSESSMENT,
          Duty.OUTGROWS_HOME,
          Duty.RETURN_INTERVIEW_OFFER,
          Duty.RETURN_INTERVIEW);

  private static final Comparator<DueItem> FIRST_MISSED =
      Comparator.comparing((DueItem item) -> item.status() != Status.LATE)
          .thenComparing(DueItem::dueOn, Comparator.nullsFirst(Comparator.naturalOrder()));

  /**
   * @param part what else is done by itself: each part of the places that are not available has a
   *     review day of its own (R-PLACE-36); null for everything else
   */
  private record Key(Duty duty, @Nullable Recipient to, @Nullable DueItem part) {

    static Key of(DueItem item) {
      boolean byItself = item.duty() == Duty.NOT_AVAILABLE_REVIEW;
      return new Key(item.duty(), item.to(), byItself ? item : null);
    }
  }

  private OpenItems() {}

  /**
   * The open ones of one duty of one household, placement or child.
   *
   * @param knownFrom the first day on which Kith could have listed it
   * @param begun something of the duty is recorded, so that it is judged whatever the day
   */
  public static List<DueItem> of(List<DueItem> items, LocalDate knownFrom, boolean begun) {
    return of(items, knownFrom, knownFrom, begun);
  }

  /**
   * @param missedFrom the first day from which it is told as missed who should have been told or
   *     asked before a placement began; no later than {@code knownFrom}
   */
  public static List<DueItem> of(
      List<DueItem> items, LocalDate knownFrom, LocalDate missedFrom, boolean begun) {
    Map<Key, DueItem> open = new LinkedHashMap<>();
    items.stream()
        .filter(item -> item.status() != Status.DONE && item.status() != Status.LIFTED)
        // What is left out must not hide what is due now.
        .filter(item -> begun || !isLeftOut(item, missedFrom))
        .sorted(FIRST_MISSED)
        .forEach(item -> open.putIfAbsent(Key.of(item), item));
    return open.values().stream().map(item -> judged(item, knownFrom, begun)).toList();
  }

  private static boolean isLeftOut(DueItem item, LocalDate missedFrom) {
    LocalDate due = item.dueOn();
    return PASSED_WITH_THE_DAY.contains(item.duty())
        && item.status() == Status.LATE
        && due != null
        && due.isBefore(missedFrom);
  }

  private static DueItem judged(DueItem item, LocalDate knownFrom, boolean begun) {
    LocalDate due = item.dueOn();
    boolean told = begun || item.status() != Status.LATE || due == null || !due.isBefore(knownFrom);
    return told || PASSED_WITH_THE_DAY.contains(item.duty()) ? item : notKnown(item);
  }

  private static DueItem notKnown(DueItem item) {
    boolean first = item.duty() == Duty.INITIAL_HEALTH_ASSESSMENT;
    Duty duty = first ? Duty.HEALTH_REVIEW : item.duty();
    LocalDate due = item.dueOn();
    return new DueItem(
        duty,
        first ? duty.rule() : item.rule(),
        item.about(),
        item.to(),
        null,
        false,
        null,
        Status.NOT_KNOWN,
        Severity.WARNING,
        duty.words()
            + (item.to() == null ? "" : " to " + item.to().words())
            + (first || due == null
                ? ": day not known, because nothing is recorded of it."
                : ": was due by " + Wording.day(due) + ", and nothing is recorded of it."),
        item.source());
  }
}
