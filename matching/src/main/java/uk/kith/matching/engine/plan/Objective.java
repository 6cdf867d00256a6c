package uk.kith.matching.engine.plan;

import java.util.Comparator;
import java.util.List;

/**
 * How far a plan reaches each aim.
 *
 * @param placed children with a home
 * @param together children kept with or without brothers and sisters as decided
 * @param score points of all children placed
 * @param local children placed in the area
 */
public record Objective(long placed, long together, long score, long local) {

  public static final Objective NOTHING = new Objective(0, 0, 0, 0);

  /** The less good first, by an order of aims. */
  public static Comparator<Objective> by(List<Aim> order) {
    return (one, other) -> {
      for (Aim aim : order) {
        int difference = Long.compare(one.of(aim), other.of(aim));
        if (difference != 0) {
          return difference;
        }
      }
      return 0;
    };
  }

  public long of(Aim aim) {
    return switch (aim) {
      case PLACED -> placed;
      case TOGETHER -> together;
      case SCORE -> score;
      case LOCAL -> local;
    };
  }

  public Objective plus(Objective other) {
    return new Objective(
        placed + other.placed, together + other.together, score + other.score, local + other.local);
  }

  public Objective minus(Objective other) {
    return new Objective(
        placed - other.placed, together - other.together, score - other.score, local - other.local);
  }
}
