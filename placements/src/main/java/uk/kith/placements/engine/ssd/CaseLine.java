package uk.kith.placements.engine.ssd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import uk.kith.placements.engine.Days;

/**
 * What the register holds of one child and one kind of thing, beside what an extract tells of it.
 * People come first: what somebody recorded, or took out, in Kith stays, and the extract speaks of
 * the days that it leaves free. What earlier extracts told gives way, and what returns told too,
 * but for days of which the extract says nothing.
 *
 * @param superseded rows that hold no more
 * @param added what is told and not yet held
 * @param kept what remains of superseded rows
 * @param differing rows of people that say otherwise, the newest last; empty when Kith and the case
 *     system agree
 */
public record CaseLine<T>(
    List<UUID> superseded, List<Told<T>> added, List<Piece<T>> kept, List<Held<T>> differing) {

  /** Who said it. */
  public enum Source {
    PERSON,
    /** Told by an extract and taken out by a person: on these days nothing is known. */
    TAKEN_OUT,
    RETURN,
    CASE_SYSTEM
  }

  /** A row of the register. */
  public record Held<T>(UUID row, Days days, T value, Source source) {}

  /** What the extract tells on certain days. */
  public record Told<T>(Days days, T value) {}

  /** Days of a superseded row on which it still holds. */
  public record Piece<T>(Held<T> of, Days days) {}

  public CaseLine {
    superseded = List.copyOf(superseded);
    added = List.copyOf(added);
    kept = List.copyOf(kept);
    differing = List.copyOf(differing);
  }

  /**
   * @param held rows that hold, and those taken out
   * @param told one after the other
   * @param same whether two values say the same, beside their days
   */
  public static <T> CaseLine<T> of(List<Held<T>> held, List<Told<T>> told, BiPredicate<T, T> same) {
    List<Held<T>> people = of(held, Source.PERSON);
    List<Days> theirs = days(people);
    List<Days> toldDays = told.stream().map(Told::days).toList();
    List<Told<T>> free = new ArrayList<>();
    List<Held<T>> differing = new ArrayList<>();
    for (Told<T> each : told) {
      List<Days> left = each.days().without(theirs);
      for (Held<T> out : of(held, Source.TAKEN_OUT)) {
        List<Days> less =
            left.stream().flatMap(d -> d.without(List.of(out.days())).stream()).toList();
        if (!less.equals(left)) {
          differing.add(out);
        }
        left = less;
      }
      boolean isTheirs =
          people.stream().anyMatch(p -> p.days().start().equals(each.days().start()));
      if (!isTheirs) {
        left.forEach(days -> free.add(new Told<>(days, each.value())));
      }
      for (Held<T> person : people) {
        boolean otherDays =
            !person.days().without(toldDays).isEmpty()
                || (person.days().start().equals(each.days().start()) && !left.isEmpty());
        if (person.days().overlaps(each.days())
            && (otherDays || !same.test(person.value(), each.value()))
            && !differing.contains(person)) {
          differing.add(person);
        }
      }
    }
    return settled(held, free, differing);
  }

  /**
   * What becomes of it when somebody takes the case system's: from the first day of which it tells
   * anything on it tells everything.
   */
  public static <T> CaseLine<T> taken(List<Held<T>> held, List<Told<T>> told) {
    LocalDate first =
        told.stream().map(t -> t.days().start()).min(LocalDate::compareTo).orElseThrow();
    List<Days> all = List.of(new Days(first, null));
    List<UUID> superseded = new ArrayList<>();
    List<Piece<T>> kept = new ArrayList<>();
    for (Held<T> row : held) {
      if (row.days().overlaps(all.get(0))) {
        superseded.add(row.row());
        if (row.source() != Source.TAKEN_OUT) {
          row.days().without(all).forEach(days -> kept.add(new Piece<>(row, days)));
        }
      }
    }
    return new CaseLine<>(superseded, told, kept, List.of());
  }

  private static <T> CaseLine<T> settled(
      List<Held<T>> held, List<Told<T>> free, List<Held<T>> differing) {
    List<UUID> superseded = new ArrayList<>();
    List<Piece<T>> kept = new ArrayList<>();
    List<Told<T>> standing = new ArrayList<>();
    List<Days> spoken = free.stream().map(Told::days).toList();
    for (Held<T> row : held) {
      if (row.source() == Source.CASE_SYSTEM) {
        Told<T> was = new Told<>(row.days(), row.value());
        if (free.contains(was)) {
          standing.add(was);
        } else {
          superseded.add(row.row());
        }
      } else if (row.source() == Source.RETURN && spoken.stream().anyMatch(row.days()::overlaps)) {
        superseded.add(row.row());
        row.days().without(spoken).forEach(days -> kept.add(new Piece<>(row, days)));
      }
    }
    List<Told<T>> added = free.stream().filter(told -> !standing.contains(told)).toList();
    return new CaseLine<>(superseded, added, kept, differing);
  }

  private static <T> List<Held<T>> of(List<Held<T>> held, Source source) {
    return held.stream().filter(row -> row.source() == source).toList();
  }

  private static <T> List<Days> days(List<Held<T>> rows) {
    return rows.stream().map(Held::days).toList();
  }
}
