package uk.kith.placements.internal.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;

/**
 * How a new value takes its place among the facts of one child or household, so that on every day
 * at most one value of a kind holds. What overlaps is superseded, and added again for the days that
 * the new value does not speak of. The database holds the same rule as a constraint.
 */
public final class FactLine {

  private FactLine() {}

  /** Makes a row of the same child or household. */
  public interface Maker<F extends DatedFact> {
    F make(String kind, String value, DateRange days, Recording recording);
  }

  /**
   * Records that a value holds on certain days, or that nothing is known for them.
   *
   * @param line all rows of the child or household; overlapping ones are superseded
   * @param value null when nothing is known any more
   * @return rows to add; none when the same value already holds on all these days
   */
  public static <F extends DatedFact> List<F> put(
      Collection<F> line,
      String kind,
      @Nullable String value,
      DateRange days,
      Recording recording,
      Maker<F> maker) {
    List<F> overlapping = line.stream().filter(f -> f.isOf(kind) && f.overlaps(days)).toList();
    if (overlapping.stream().anyMatch(f -> f.covers(days) && f.value().equals(value))) {
      return List.of();
    }
    List<F> added = new ArrayList<>();
    for (F old : overlapping) {
      old.supersede(recording);
      DateRange was = old.days();
      if (was.first().isBefore(days.first())) {
        DateRange before = new DateRange(was.first(), days.first().minusDays(1));
        added.add(maker.make(kind, old.value(), before, recording));
      }
      if (days.last() != null && (was.last() == null || was.last().isAfter(days.last()))) {
        DateRange after = new DateRange(days.last().plusDays(1), was.last());
        added.add(maker.make(kind, old.value(), after, recording));
      }
    }
    if (value != null) {
      added.add(maker.make(kind, value, days, recording));
    }
    return added;
  }

  /**
   * The days from one on until the value recorded today changes next: a value that begins on the
   * first of them leaves what is recorded of later days as it stands.
   *
   * @param line as for {@link #put}
   */
  public static <F extends DatedFact> DateRange untilNext(
      Collection<F> line, String kind, LocalDate from) {
    List<F> held = line.stream().filter(f -> f.isOf(kind)).toList();
    String was = on(held, from);
    LocalDate next =
        pieces(held, from).stream()
            .map(DateRange::first)
            .filter(first -> !Objects.equals(on(held, first), was))
            .findFirst()
            .orElse(null);
    return new DateRange(from, next == null ? null : next.minusDays(1));
  }

  /**
   * Changes a part of the value on every day from one on, and leaves the rest of it as each day has
   * it.
   *
   * @param line as for {@link #put}
   * @param part the value that a day has afterwards, from the one that it had; null is not known
   * @return rows to add
   */
  public static <F extends DatedFact> List<F> amend(
      Collection<F> line,
      String kind,
      LocalDate from,
      UnaryOperator<@Nullable String> part,
      Recording recording,
      Maker<F> maker) {
    List<F> held = line.stream().filter(f -> f.isOf(kind)).toList();
    List<F> added = new ArrayList<>();
    for (DateRange days : pieces(held, from)) {
      String was = on(held, days.first());
      List<F> now = new ArrayList<>(line);
      now.addAll(added);
      added.addAll(put(now, kind, part.apply(was), days, recording, maker));
    }
    return added;
  }

  private static @Nullable String on(List<? extends DatedFact> held, LocalDate day) {
    return held.stream()
        .filter(f -> f.days().contains(day))
        .map(DatedFact::value)
        .findFirst()
        .orElse(null);
  }

  /** The days from one on, cut wherever the value changes; the last piece has no end. */
  private static List<DateRange> pieces(List<? extends DatedFact> held, LocalDate from) {
    TreeSet<LocalDate> firsts = new TreeSet<>(List.of(from));
    for (DatedFact fact : held) {
      LocalDate last = fact.days().last();
      firsts.add(fact.days().first());
      if (last != null) {
        firsts.add(last.plusDays(1));
      }
    }
    List<DateRange> pieces = new ArrayList<>();
    for (LocalDate first : firsts.tailSet(from)) {
      LocalDate next = firsts.higher(first);
      pieces.add(new DateRange(first, next == null ? null : next.minusDays(1)));
    }
    return pieces;
  }
}
