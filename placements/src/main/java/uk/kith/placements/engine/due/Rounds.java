package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** Things that come again and again, each counted from the last: who was in time, what is next. */
final class Rounds {

  private Rounds() {}

  /**
   * One item for each time it was done and one for the next.
   *
   * @param begun the day from which the first is counted
   * @param done the days on which it was done, in any order; those before {@code begun} and after
   *     the day of asking do not count
   * @param term the last day for the next one, given the day of the last, or {@code begun}
   * @param due a fresh item, without a day
   */
  static List<DueItem> of(
      LocalDate begun,
      Collection<LocalDate> done,
      LocalDate asOf,
      Function<LocalDate, Term> term,
      Function<Term, Due> due) {
    List<DueItem> items = new ArrayList<>();
    LocalDate last = begun;
    for (LocalDate day : new TreeSet<>(done)) {
      if (!day.isBefore(begun) && !day.isAfter(asOf)) {
        items.addAll(due.apply(term.apply(last)).doneOn(day).items());
        last = day;
      }
    }
    items.addAll(due.apply(term.apply(last)).items());
    return items;
  }
}
