package uk.kith.court.engine.gateway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Children who are in pre-proceedings together (R-PRE-09). They share nothing but the family: each
 * keeps a course of its own, and those whose courses are the same may be told of together.
 */
public final class Family {

  private Family() {}

  /**
   * Children of whom the same is recorded.
   *
   * @param <C> names a child
   */
  public record Alike<C>(List<C> children, Course course) {

    public Alike {
      children = List.copyOf(children);
    }
  }

  /** Puts those together of whom the same is recorded, in the order of the first of each. */
  public static <C> List<Alike<C>> alike(Map<C, Course> children) {
    Map<Course, List<C>> same = new LinkedHashMap<>();
    children.forEach(
        (child, course) -> same.computeIfAbsent(course, c -> new ArrayList<>()).add(child));
    return same.entrySet().stream().map(e -> new Alike<>(e.getValue(), e.getKey())).toList();
  }
}
