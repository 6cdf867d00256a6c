package uk.kith.matching.engine.adoption;

import static uk.kith.kernel.Severity.ERROR;
import static uk.kith.kernel.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.rules.Wording;

/**
 * Whether a family has room for the children of a link beside those of its other links. The terms
 * of the approval count who lives there (R-PLACE-11); children who are linked or matched and have
 * not moved in are as good as there, and a place is for one child at a time (R-PLACE-38). No other
 * child is told of, but that there are some, how many and since when.
 *
 * @param approvedFor children at the most; null while no terms are in force, which other rules say
 * @param living who live there by the terms, without the children of the link
 * @param moving children of the link who do not live there
 * @param others of other links that stand
 */
public record FamilyRoom(
    @Nullable Integer approvedFor, int living, int moving, List<Other> others) {

  private static final String TERMS = "terms of the adopters’ approval";

  /**
   * Children of another search with whom the family is linked or matched, and who do not live there
   * yet.
   *
   * @param since when the link came to where it stands
   * @param related whether they are brothers or sisters of those of the link in question
   * @param told whether the reader may know of all of them
   */
  public record Other(
      LinkState state, LocalDate since, int children, boolean related, boolean told) {

    private boolean isMatched() {
      return state.isAtLeast(LinkState.MATCHED);
    }
  }

  public FamilyRoom {
    others =
        others.stream()
            .filter(other -> other.children() > 0 && other.state().isLinked())
            .sorted(Comparator.comparing(Other::since))
            .toList();
  }

  /**
   * What speaks against one more link, or against the one that stands; empty without other links.
   */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (others.isEmpty() || moving == 0) {
      return findings;
    }
    int promised = others.stream().mapToInt(Other::children).sum();
    Integer most = approvedFor;
    if (most != null && living + promised + moving > most) {
      findings.add(tooMany(most, living + promised + moving));
    } else {
      others.stream()
          .filter(Other::isMatched)
          .filter(o -> !o.related())
          .forEach(other -> findings.add(matched(other)));
    }
    return findings;
  }

  /** What is said of the family itself, where all of these would be more than it may take. */
  public List<Finding> ofFamily() {
    int promised = others.stream().mapToInt(Other::children).sum();
    Integer most = approvedFor;
    if (most == null || living + promised <= most) {
      return List.of();
    }
    if (others.stream().anyMatch(other -> !other.told())) {
      return List.of(
          new Finding(
              RuleId.of("R-PLACE-11"),
              ERROR,
              "The approval leaves no room for all that is on record of the family.",
              List.of(),
              TERMS,
              false));
    }
    return List.of(
        new Finding(
            RuleId.of("R-PLACE-11"),
            ERROR,
            "Approved for "
                + children(most)
                + (most == 0 ? "" : " at most")
                + ". The family is "
                + others.stream()
                    .map(
                        other ->
                            (other.isMatched() ? "matched with " : "linked with ")
                                + children(other.children())
                                + " since "
                                + Findings.day(other.since()))
                    .collect(Collectors.joining("; "))
                + ": there would be "
                + Wording.number(living + promised)
                + ".",
            others.stream().map(Other::since).toList(),
            TERMS,
            false));
  }

  private Finding tooMany(int most, int after) {
    if (others.stream().anyMatch(other -> !other.told())) {
      return new Finding(
          RuleId.of("R-PLACE-11"),
          ERROR,
          "The approval leaves no room for "
              + (moving == 1 ? "this child" : "these children")
              + " beside what else is on record of the family.",
          List.of(),
          TERMS,
          false);
    }
    return new Finding(
        RuleId.of("R-PLACE-11"),
        ERROR,
        "Approved for "
            + children(most)
            + (most == 0 ? "" : " at most")
            + ", and "
            + others.stream().map(FamilyRoom::stands).collect(Collectors.joining("; "))
            + ". With "
            + (moving == 1 ? "this child" : "these children")
            + " there would be "
            + Wording.number(after)
            + ".",
        others.stream().map(Other::since).toList(),
        TERMS,
        false);
  }

  /** "matched with another child since 8 September 2014". */
  private static String stands(Other other) {
    return (other.isMatched() ? "matched with " : "linked with ")
        + (other.children() == 1
            ? "another child"
            : Wording.number(other.children()) + " other children")
        + " since "
        + Findings.day(other.since());
  }

  private static Finding matched(Other other) {
    return new Finding(
        RuleId.of("R-PLACE-38"),
        WARNING,
        other.told()
            ? "The family is " + stands(other) + ", and the move in is still to come."
            : "Something else on record of the family speaks against another link now.",
        other.told() ? List.of(other.since()) : List.of(),
        "product default",
        false);
  }

  private static String children(int count) {
    return Wording.number(count) + (count == 1 ? " child" : " children");
  }
}
