package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Tag;
import uk.kith.kernel.Finding;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.placements.api.ChildBrief;

/** Words and tags that the pages of family finding share. */
final class AdoptionWords {

  static final String HREF = "/adoption";

  private static final Set<String> EARLY_PERMANENCE = Set.of("R-PERM-17", "R-PERM-18", "R-PERM-19");

  private AdoptionWords() {}

  static String name(ChildBrief child) {
    String name =
        Stream.of(child.firstName(), child.familyName())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
    if (!name.isEmpty()) {
      return name;
    }
    return child.localId() == null ? "Child known from a request" : "Child " + child.localId();
  }

  /** With the number, by which namesakes are told apart. */
  static String numbered(ChildBrief child) {
    String name = name(child);
    String number = child.localId();
    return number == null || name.contains(number) ? name : name + " (" + number + ")";
  }

  /** "aged 3"; of a child who is not born yet the day on which it is due. */
  static String age(AdoptionLine line) {
    LocalDate due = line.child().birth().due();
    return due == null ? "aged " + line.age() : "due on " + Dates.day(due);
  }

  /** The child’s number, as much of it as may stand in the name of a file. */
  static String fileNumber(ChildBrief child) {
    String number = child.localId();
    return number == null ? child.id().toString() : number.replaceAll("[^A-Za-z0-9_-]", "-");
  }

  static String href(ChildBrief child) {
    return HREF + "/children/" + child.id();
  }

  static Tag tag(AdoptionStage stage) {
    return new Tag(
        stage.words(),
        switch (stage) {
          case WAITING, DISRUPTED -> Tag.Colour.YELLOW;
          case ADOPTED, REVERSED, REVOKED, CONSIDERED -> Tag.Colour.GREY;
          default -> Tag.Colour.BLUE;
        });
  }

  static Tag tag(LinkState state) {
    return new Tag(
        state.words(),
        state == LinkState.ENDED
            ? Tag.Colour.GREY
            : state.isLinked() ? Tag.Colour.BLUE : Tag.Colour.YELLOW);
  }

  /** What stops the search for a family, a sentence each. */
  static List<String> stops(AdoptionLine line) {
    return line.stopping().stream()
        .map(each -> "Stop: " + each.text() + " (" + each.rule() + ")")
        .toList();
  }

  /** Findings that do not stop the search; the others are told before them. */
  static List<FindingView> others(AdoptionLine line) {
    return findings(
        line.findings().stream().filter(each -> !line.stopping().contains(each)).toList());
  }

  /** What is to be considered before strangers adopt (early permanence). */
  static List<FindingView> earlyPermanence(List<Finding> ofPermanence) {
    return findings(
        ofPermanence.stream()
            .filter(each -> EARLY_PERMANENCE.contains(each.rule().value()))
            .toList());
  }

  static List<FindingView> findings(List<Finding> findings) {
    return findings.stream()
        .map(each -> new FindingView(each.rule().value(), each.text(), each.source(), null))
        .toList();
  }
}
