package uk.kith.placements.engine.life;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of one home, placement or child.
 *
 * @param entries in any order
 */
public record Life(List<Entry> entries) {

  public static final Life NOTHING = new Life(List.of());

  /** Something done, on its day. */
  public record Entry(LifeEvent event, LocalDate on, LifeDetails details) {}

  public Life {
    entries = List.copyOf(entries);
  }

  public Stream<Entry> of(LifeEvent event) {
    return entries.stream().filter(entry -> entry.event() == event);
  }

  public TreeSet<LocalDate> days(LifeEvent event) {
    return of(event).map(Entry::on).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The first day of an event; null when it is not recorded. */
  public @Nullable LocalDate first(LifeEvent event) {
    TreeSet<LocalDate> days = days(event);
    return days.isEmpty() ? null : days.first();
  }

  /** The last day of an event; null when it is not recorded. */
  public @Nullable LocalDate last(LifeEvent event) {
    TreeSet<LocalDate> days = days(event);
    return days.isEmpty() ? null : days.last();
  }

  public boolean has(LifeEvent... events) {
    return Arrays.stream(events).anyMatch(event -> of(event).findAny().isPresent());
  }

  /** Only what was done after a day. */
  public Life after(@Nullable LocalDate day) {
    return day == null ? this : where(entry -> entry.on().isAfter(day));
  }

  /** Only what was done up to a day. */
  public Life upTo(LocalDate day) {
    return where(entry -> !entry.on().isAfter(day));
  }

  private Life where(Predicate<Entry> which) {
    return new Life(entries.stream().filter(which).toList());
  }

  /**
   * The day of each step of a decision that was taken; the last, when it was taken again.
   *
   * @param of what the names of its events begin with: {@code OUTSIDE_}
   */
  public <C extends Enum<C>> Map<C, LocalDate> steps(String of, Class<C> checks) {
    Map<C, LocalDate> taken = new EnumMap<>(checks);
    for (C check : EnumSet.allOf(checks)) {
      LocalDate on = last(LifeEvent.valueOf(of + check.name()));
      if (on != null) {
        taken.put(check, on);
      }
    }
    return taken;
  }
}
