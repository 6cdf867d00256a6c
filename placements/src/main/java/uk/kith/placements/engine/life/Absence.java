package uk.kith.placements.engine.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a looked after child was missing, or away without authorisation, whoever told of
 * them.
 *
 * @param until the day on which the child came back; null while it did not, as far as is known
 */
public record Absence(Kind kind, LocalDate from, @Nullable LocalDate until) {

  /** Codes of the return, table MISSING. */
  public enum Kind {
    MISSING("M", "Missing"),
    AWAY("A", "Away without authorisation"),
    /** The case system says neither. */
    NOT_TOLD("", "Missing or away, not told which");

    private final String code;
    private final String words;

    Kind(String code, String words) {
      this.code = code;
      this.words = words;
    }

    /** Code of the return. */
    public String code() {
      return code;
    }

    public String words() {
      return words;
    }

    /** The kind of that code; empty where the code is none. */
    public static Optional<Kind> find(String code) {
      return Stream.of(values()).filter(kind -> kind.code.equals(code)).findAny();
    }
  }

  /** It began by the day, and the child was not back. */
  public boolean holds(LocalDate day) {
    return !from.isAfter(day) && (until == null || until.isAfter(day));
  }

  /**
   * What was told and what people recorded, as one line: an episode that began within another of
   * its kind is the same one, and one without an end ends when the child is recorded as back. One
   * that people recorded also ends where the case system or a return says so. Earlier ones come
   * first.
   *
   * @param told by the case system or returns
   * @param life what people recorded of the child
   */
  public static List<Absence> of(Collection<Absence> told, Life life) {
    Set<Absence> received = Set.copyOf(told);
    List<Absence> all = new ArrayList<>(received);
    life.days(LifeEvent.WENT_MISSING).forEach(on -> all.add(new Absence(Kind.MISSING, on, null)));
    life.days(LifeEvent.WENT_AWAY).forEach(on -> all.add(new Absence(Kind.AWAY, on, null)));
    // Of two that begin on one day the one with an end says more.
    all.sort(
        Comparator.comparing(Absence::from)
            .thenComparing(Absence::kind)
            .thenComparing(Absence::until, Comparator.nullsLast(Comparator.naturalOrder())));
    List<Absence> line = new ArrayList<>();
    for (Absence each : all) {
      boolean recorded = !received.contains(each);
      if (line.stream().noneMatch(before -> before.isSameAs(each, recorded, line))) {
        line.add(each.ended(life, recorded ? received : Set.of()));
      }
    }
    return List.copyOf(line);
  }

  private Absence ended(Life life, Set<Absence> told) {
    if (until != null) {
      return this;
    }
    LocalDate end =
        told.stream()
            .filter(other -> other.kind == kind)
            .flatMap(other -> Stream.ofNullable(other.until))
            .filter(day -> !day.isBefore(from))
            .min(Comparator.naturalOrder())
            .orElse(null);
    LocalDate back = end(kind, from, life);
    return new Absence(
        kind, from, back == null || (end != null && end.isBefore(back)) ? end : back);
  }

  /**
   * Whether one that began later, or on the same day, is this one.
   *
   * @param recorded somebody recorded it: while a child is missing it cannot go missing again. What
   *     is told as another episode is one, and the end of this one was not told
   * @param line what is known to have followed
   */
  private boolean isSameAs(Absence next, boolean recorded, List<Absence> line) {
    if (kind != next.kind) {
      return false;
    }
    if (from.equals(next.from)) {
      return true;
    }
    return until == null
        ? recorded && line.stream().noneMatch(each -> each.kind == kind && each.from.isAfter(from))
        : next.from.isBefore(until);
  }

  /** The one that goes on at a day: of each kind the last, if the child was not back from it. */
  public static Optional<Absence> on(LocalDate day, List<Absence> line) {
    return Stream.of(Kind.values())
        .flatMap(
            kind ->
                line.stream()
                    .filter(each -> each.kind == kind && !each.from.isAfter(day))
                    .reduce((earlier, later) -> later)
                    .filter(each -> each.holds(day))
                    .stream())
        .max(Comparator.comparing(Absence::from));
  }

  /**
   * The first day from a day on by which people recorded an end: the child was back, or, when it
   * was away, was missing from then on.
   *
   * @return null when nobody recorded any
   */
  public static @Nullable LocalDate end(Kind kind, LocalDate from, Life life) {
    TreeSet<LocalDate> ends = life.days(LifeEvent.CAME_BACK);
    if (kind != Kind.MISSING) {
      ends.addAll(life.days(LifeEvent.BACK_FROM_AWAY));
    }
    if (kind == Kind.AWAY) {
      ends.addAll(life.days(LifeEvent.WENT_MISSING));
    }
    return ends.ceiling(from);
  }
}
