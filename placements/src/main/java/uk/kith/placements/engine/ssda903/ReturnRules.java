package uk.kith.placements.engine.ssda903;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules that a return is asked, by area. A new area is a class with its list, named here. */
final class ReturnRules {

  static final List<ReturnRule> ALL =
      Stream.of(
              HeaderRules.ALL,
              EpisodeRules.ALL,
              SequenceRules.ALL,
              PlacementRules.ALL,
              LastYearRules.ALL,
              AdoptionRules.ALL)
          .flatMap(List::stream)
          .toList();

  /** Table, row, rule, field: how a person goes through a file. */
  static final Comparator<ReturnFinding> IN_ORDER =
      Comparator.comparing(ReturnFinding::table)
          .thenComparing(ReturnFinding::row, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ReturnFinding::child)
          .thenComparing(ReturnFinding::rule)
          .thenComparing(ReturnFinding::field)
          .thenComparing(ReturnFinding::text);

  private ReturnRules() {}
}
