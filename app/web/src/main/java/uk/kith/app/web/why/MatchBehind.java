package uk.kith.app.web.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.api.LinkView.MoveLine;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.Milestone;

/**
 * The decision that a placement for adoption rests on: the match by the agency decision maker
 * (R-ADOPT-11), for those who may know of adopters; nobody else is told of such a placement.
 *
 * @param reasons of the match; empty when none are recorded
 * @param decidedBy who decided, and when
 * @param href the child's way to adoption, where the link stands
 */
record MatchBehind(List<String> reasons, String decidedBy, String href) {

  MatchBehind {
    reasons = List.copyOf(reasons);
  }

  /**
   * The match with the family with whom the child is placed, or that of the child while no link
   * tells with whom.
   *
   * @return null when no match is recorded
   */
  static @Nullable MatchBehind of(AdoptionChildView child, @Nullable HouseholdId family) {
    String href = "/adoption/children/" + child.line().child().id();
    MoveLine match =
        matches(child.links().stream().filter(link -> link.household().equals(family)))
            .findFirst()
            .orElse(null);
    if (match != null) {
      String by = match.decidedBy();
      return new MatchBehind(
          reasons(match),
          "The match was decided"
              + (by == null
                  ? " by the adoption decision maker, whose name is not recorded,"
                  : " by " + by)
              + " on "
              + Dates.day(match.on())
              + ".",
          href);
    }
    if (matches(child.links().stream()).findAny().isPresent()) {
      return null; // with another family
    }
    return child.milestones().stream()
        .filter(day -> day.milestone() == Milestone.MATCHED)
        .findFirst()
        .map(
            day ->
                new MatchBehind(
                    List.of(),
                    "The match was decided on "
                        + Dates.day(day.on())
                        + "; by whom and with which family is not recorded here.",
                    href))
        .orElse(null);
  }

  private static Stream<MoveLine> matches(Stream<LinkView> links) {
    return links
        .flatMap(link -> link.moves().stream())
        .filter(move -> move.state() == LinkState.MATCHED);
  }

  private static List<String> reasons(MoveLine match) {
    List<String> reasons = new ArrayList<>();
    String reason = match.reason();
    if (reason != null && !reason.isBlank()) {
      reasons.addAll(reason.lines().toList());
    }
    if (match.acceptedReason() != null) {
      reasons.add(
          "Recorded in spite of "
              + Words.and(match.accepted().stream().map(RuleId::value).toList())
              + ": "
              + Objects.requireNonNull(match.acceptedReason()));
    }
    if (reasons.isEmpty()) {
      reasons.add("No reasons are recorded with the match.");
    }
    return reasons;
  }
}
