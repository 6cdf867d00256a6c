package uk.kith.app.web.adoption;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Pager;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.FamilySuggestions;
import uk.kith.matching.engine.adoption.Fit;
import uk.kith.matching.engine.adoption.LinkState;

/** Families that Kith suggests for the children who wait. */
public record SuggestionsPage(List<Waiting> waiting, String total, Pager pager) {

  /** What a worker may answer. */
  public static final List<Choice> ANSWERS =
      List.of(
          Choice.of(LinkState.EXPLORING.name(), "Explore this family"),
          Choice.of(LinkState.SUGGESTED.name(), "Keep it as suggested"),
          Choice.of(LinkState.ENDED.name(), "Not this family"));

  /**
   * @param id of its part of the page
   * @param waits how long, in words
   * @param stops why no family is suggested; empty while one may be
   */
  public record Waiting(
      String id,
      List<PanelAgenda.Named> children,
      String waits,
      List<String> stops,
      List<Fitting> fitting) {}

  /** Families who stand in one way to what they would accept. */
  public record Fitting(String words, List<Family> families) {}

  /**
   * @param path of the form that records the answer
   * @param says since when it waits, and whether nothing speaks clearly for the one before
   */
  public record Family(
      String id,
      String path,
      String name,
      String href,
      String says,
      List<String> accepts,
      List<String> facts,
      List<String> against) {}

  static Waiting waiting(FamilySuggestions.Waiting each) {
    String id = each.familyFinding().toString();
    Map<Fit, List<Family>> fitting = new EnumMap<>(Fit.class);
    for (FamilySuggestions.Family family : each.families()) {
      fitting
          .computeIfAbsent(family.fit(), fit -> new ArrayList<>())
          .add(
              new Family(
                  "answer-" + id + "-" + family.household(),
                  SuggestionsPageResource.HREF + "/" + id + "/" + family.household(),
                  family.name() + " (" + family.number() + ")",
                  FamilyList.ADDRESS + "/" + family.household(),
                  (family.daysWaiting() == null
                          ? "Since when the family waits is not recorded."
                          : "The family has waited for "
                              + Numbers.many(family.daysWaiting(), "day")
                              + ".")
                      + (family.noClearDifference()
                          ? " Nothing speaks clearly for the family before this one."
                          : ""),
                  family.fits().stream()
                      .map(
                          part ->
                              part.fit() == Fit.NOT_SAID
                                  ? part.words()
                                  : part.fit().words() + ": " + Words.within(part.words()))
                      .toList(),
                  family.facts(),
                  family.against()));
    }
    return new Waiting(
        "for-" + id,
        each.children().stream()
            .map(
                line ->
                    new PanelAgenda.Named(
                        AdoptionWords.name(line.child()), AdoptionWords.href(line.child())))
            .toList(),
        each.children().stream()
                .map(SuggestionsPage::waits)
                .distinct()
                .collect(Collectors.joining("; "))
            + ".",
        each.children().stream()
            .flatMap(line -> AdoptionWords.stops(line).stream())
            .distinct()
            .toList(),
        fitting.entrySet().stream()
            .map(group -> new Fitting(group.getKey().words(), group.getValue()))
            .toList());
  }

  private static String waits(AdoptionLine line) {
    return line.stage().words()
        + (line.daysSinceDecision() == null
            ? ""
            : ", " + Numbers.many(line.daysSinceDecision(), "day") + " since the decision")
        + (line.waitsLonger().isEmpty()
            ? ""
            : ", likely to wait longer ("
                + line.waitsLonger().stream()
                    .sorted()
                    .map(each -> Words.within(each.words()))
                    .collect(Collectors.joining("; "))
                + ")");
  }
}
