package uk.kith.placements.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days from a first one up to, and not including, an end.
 *
 * @param end null when they go on
 */
public record Days(LocalDate start, @Nullable LocalDate end) {

  /** What is left of these days when others are taken out, in order of time. */
  public List<Days> without(List<Days> taken) {
    List<Days> left = new ArrayList<>(List.of(this));
    for (Days out : taken) {
      List<Days> next = new ArrayList<>();
      for (Days days : left) {
        if (!days.overlaps(out)) {
          next.add(days);
          continue;
        }
        if (days.start.isBefore(out.start)) {
          next.add(new Days(days.start, out.start));
        }
        if (out.end != null && (days.end == null || days.end.isAfter(out.end))) {
          next.add(new Days(out.end, days.end));
        }
      }
      left = next;
    }
    return left;
  }

  public boolean overlaps(Days other) {
    return (end == null || other.start.isBefore(end))
        && (other.end == null || start.isBefore(other.end));
  }
}
