package uk.kith.app.web.courtlists;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.court.api.CourtCase;
import uk.kith.placements.api.ChildBrief;

/** Cases and their children in the words of lists. */
final class CaseWords {

  private CaseWords() {}

  /** "Amir, Danyal and Leah": the first names, else the local ids. */
  static String names(CourtCase of) {
    return Words.and(of.children().stream().map(CaseWords::name).toList());
  }

  static String name(ChildBrief child) {
    String first = child.firstName();
    if (first != null) {
      return first;
    }
    return child.localId() == null ? "Child known from a request" : "Child " + child.localId();
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
    return steps.of(
        of.children().stream().collect(toMap(ChildBrief::id, CaseWords::fullName)), null);
  }
}
