package uk.kith.court.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a reviewing officer worries about and is not resolved.
 *
 * @param concern of the open ones that whose answer is overdue, else the one that was raised last
 * @param others how many are open beside it
 */
public record OpenConcern(ConcernView concern, int others) {

  /**
   * Empty when none is open.
   *
   * @param concerns of one child, the newest first
   */
  public static Optional<OpenConcern> findIn(List<ConcernView> concerns) {
    List<ConcernView> open = concerns.stream().filter(ConcernView::open).toList();
    return open.stream()
        .min(Comparator.comparing(ConcernView::late).reversed())
        .map(first -> new OpenConcern(first, open.size() - 1));
  }
}
