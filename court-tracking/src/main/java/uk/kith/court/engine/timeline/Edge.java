package uk.kith.court.engine.timeline;

import org.jspecify.annotations.Nullable;

/**
 * One step comes before another.
 *
 * @param from code of the earlier step
 * @param to code of the later step
 * @param takes time from the one to the other at the least; null when nobody can say
 * @param holdsUp false when the later step goes ahead on its day all the same, as a hearing without
 *     its advocates' meeting does: such an edge says only by when the earlier one should be
 */
public record Edge(String from, String to, @Nullable Span takes, boolean holdsUp) {

  public Edge {
    if (from.equals(to)) {
      throw new IllegalArgumentException(from + " does not come before itself");
    }
  }

  /** The later step waits for the earlier one. */
  public static Edge of(String from, String to, @Nullable Span takes) {
    return new Edge(from, to, takes, true);
  }

  /** The earlier step should be so long before the later one, which does not wait for it. */
  public static Edge should(String from, String to, Span before) {
    return new Edge(from, to, before, false);
  }
}
