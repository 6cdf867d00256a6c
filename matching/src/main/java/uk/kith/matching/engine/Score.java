package uk.kith.matching.engine;

import java.util.List;

/** What a home is worth for these children: the sum of its parts, exactly (R-MATCH-11). */
public record Score(List<Part> parts) {

  public Score {
    parts = List.copyOf(parts);
  }

  public int points() {
    return parts.stream().mapToInt(Part::points).sum();
  }

  /** The range that the total could take when unknown facts become known (R-MATCH-12). */
  public Points range() {
    return parts.stream().map(Part::range).reduce(Points.exactly(0), Points::plus);
  }
}
