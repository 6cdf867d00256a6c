package uk.kith.matching.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

  /**
   * The part that tells most against this one beside another of the same children (R-MATCH-11);
   * empty when it falls behind in none, and only the order of equals puts the other before it
   * (R-MATCH-13).
   */
  public Optional<Part> behind(Score ahead) {
    return parts.stream()
        .filter(part -> lacks(part, ahead) > 0)
        .max(
            Comparator.comparingInt((Part part) -> lacks(part, ahead))
                .thenComparing(Part::points, Comparator.reverseOrder()));
  }

  private int lacks(Part part, Score ahead) {
    return of(part.criterion(), ahead) - of(part.criterion(), this);
  }

  private static int of(Criterion criterion, Score score) {
    return score.parts().stream()
        .filter(part -> part.criterion() == criterion)
        .mapToInt(Part::points)
        .sum();
  }
}
