package uk.kith.app.web.courtlists;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.action.RuleStep;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.court.api.CourtCase;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildBrief;

/** Cases and their children in the words of lists. */
final class CaseWords {

  private CaseWords() {}

  /**
   * "Amir and Danyal Hussain" when they share a family name, which tells them from others of the
   * same first name; where no name is known, the local ids.
   */
  static String names(CourtCase of) {
    List<ChildBrief> children = of.children();
    List<String> families =
        children.stream().map(ChildBrief::familyName).filter(Objects::nonNull).distinct().toList();
    boolean shared =
        families.size() == 1
            && children.stream()
                .allMatch(child -> child.firstName() != null && child.familyName() != null);
    return shared
        ? Words.and(children.stream().map(CaseWords::name).toList()) + " " + families.get(0)
        : Words.and(children.stream().map(CaseWords::fullName).toList());
  }

  private static String name(ChildBrief child) {
    String first = child.firstName();
    if (first != null) {
      return first;
    }
    return child.localId() == null ? "Child without a number" : "Child " + child.localId();
  }

  static String fullName(ChildBrief child) {
    String family = child.familyName();
    return child.firstName() == null || family == null ? name(child) : name(child) + " " + family;
  }

  static String href(CourtCase of) {
    return "/court/" + of.id();
  }

  /** The children, and the case number below them. */
  static Cell cell(CourtCase of) {
    return Cell.text(names(of)).with(of.caseNumber());
  }

  static String teams(CourtCase of) {
    List<String> teams = of.teams();
    return teams.isEmpty() ? "Team not known" : Words.and(teams);
  }

  /** The next step of the children, the one due first. */
  static NextStepCell step(CourtCase of, NextSteps steps) {
    return step(of, steps, null);
  }

  /**
   * The same, where the list itself says what comes next by the rules.
   *
   * @param ofList null when it says nothing
   */
  static NextStepCell step(CourtCase of, NextSteps steps, @Nullable RuleStep ofList) {
    return steps.of(fullNames(of), ofList);
  }

  /** The names of the children by id. */
  static Map<ChildId, String> fullNames(CourtCase of) {
    return of.children().stream().collect(toMap(ChildBrief::id, CaseWords::fullName));
  }

  /** Whose next steps the lines of a list tell, each once. */
  static List<ChildId> children(Stream<CourtCase> cases) {
    return cases.flatMap(of -> of.children().stream()).map(ChildBrief::id).distinct().toList();
  }
}
