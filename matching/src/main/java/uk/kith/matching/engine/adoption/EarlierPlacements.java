package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The match and the move of a child with families whose placement ended before an order
 * (R-ADOPT-28). They happened, whether or not another family is linked since: they stay in the way
 * so far, in returns and in the figures of what was done (R-SCORE-05), while {@link
 * AdoptionChain#day} is of the family of today.
 */
public final class EarlierPlacements {

  private EarlierPlacements() {}

  /** A match or a move, and its day. */
  public record Happened(Milestone milestone, LocalDate on) {}

  /** Those that are not of the family of today, the first first. */
  public static List<Happened> of(AdoptionChain chain, LocalDate asOf) {
    return Stream.of(Milestone.MATCHED, Milestone.PLACED)
        .flatMap(
            milestone ->
                days(chain, milestone, asOf)
                    .filter(on -> !on.equals(chain.day(milestone, asOf)))
                    .map(on -> new Happened(milestone, on)))
        .sorted(Comparator.comparing(Happened::on).thenComparing(Happened::milestone))
        .toList();
  }

  /**
   * The day of a milestone with the family of today, and where it has not come with that, with the
   * last one before; null while it never came.
   */
  public static @Nullable LocalDate last(AdoptionChain chain, Milestone milestone, LocalDate asOf) {
    LocalDate now = chain.day(milestone, asOf);
    return now != null
        ? now
        : days(chain, milestone, asOf).max(Comparator.naturalOrder()).orElse(null);
  }

  private static Stream<LocalDate> days(AdoptionChain chain, Milestone milestone, LocalDate asOf) {
    LocalDate ended = ended(chain, asOf);
    return ended == null || (milestone != Milestone.MATCHED && milestone != Milestone.PLACED)
        ? Stream.of()
        : by(ended, chain, milestone);
  }

  /** By the last end of a placement; of a family that was not linked here, as it is told. */
  private static Stream<LocalDate> by(LocalDate ended, AdoptionChain chain, Milestone milestone) {
    LinkState state = milestone == Milestone.MATCHED ? LinkState.MATCHED : LinkState.PLACED;
    List<LocalDate> linked =
        chain.links().stream()
            .filter(link -> link.reached(LinkState.PLACED, ended) != null)
            .map(link -> link.reached(state, ended))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    LocalDate told = chain.days().get(milestone);
    return linked.isEmpty() && told != null && !told.isAfter(ended)
        ? Stream.of(told)
        : linked.stream();
  }

  private static @Nullable LocalDate ended(AdoptionChain chain, LocalDate asOf) {
    return Stream.of(chain.day(Milestone.DISRUPTED, asOf), chain.left(asOf))
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
