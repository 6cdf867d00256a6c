package uk.kith.app.web.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.api.MatchView;

/**
 * What the rules say of a child and one match, in the words of the papers on it: nothing of another
 * family’s link. A pure function.
 */
final class PaperRules {

  private PaperRules() {}

  /** Of the plan for a child. */
  static String ofPlan(AdoptionChildView view) {
    return view.ofChild().isEmpty() ? "Nothing speaks against it." : texts(view.ofChild());
  }

  /** Of the family for the children, then of the child and of this link. */
  static String ofMatch(AdoptionChildView view, LinkView link, MatchView rules) {
    List<Finding> others = Stream.concat(view.ofChild().stream(), rules.ofLink().stream()).toList();
    return String.join(" ", ofFamily(link, rules))
        + " "
        + (others.isEmpty() ? "No other rule speaks against the match on the day." : texts(others));
  }

  /**
   * How the family was judged for the children (R-MATCH-01, R-MATCH-18), and what was accepted of
   * it before; a sentence each. The reason is not told: it was written once for all children of the
   * link, and may tell of another one.
   */
  private static List<String> ofFamily(LinkView link, MatchView rules) {
    List<String> said = new ArrayList<>();
    if (!rules.judged()) {
      said.add(
          "The family’s terms, places and ages are not judged any more: the children moved in, or"
              + " the link has ended.");
    } else if (rules.ofFamily().isEmpty()) {
      said.add(
          "The family’s terms of approval, places and ages, and who lives there, were judged on"
              + " the day: nothing speaks against the family.");
    } else {
      said.add("Judged on the day, this speaks against the family:");
      rules.ofFamily().forEach(each -> said.add(each.text() + " (" + each.rule() + ")"));
    }
    link.moves().stream()
        .filter(move -> move.acceptedReason() != null)
        .forEach(move -> said.add(accepted(move)));
    return said;
  }

  private static String accepted(LinkView.MoveLine move) {
    return "For “"
        + move.state().words()
        + "” on "
        + Dates.day(move.on())
        + " "
        + move.recordedBy()
        + " accepted "
        + Words.and(move.accepted().stream().map(RuleId::value).toList())
        + ".";
  }

  private static String texts(List<Finding> findings) {
    return findings.stream().map(Finding::text).collect(Collectors.joining(" "));
  }
}
