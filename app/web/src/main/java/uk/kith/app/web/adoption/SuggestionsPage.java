package uk.kith.app.web.adoption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Pager;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.FamilySuggestions;
import uk.kith.matching.engine.adoption.Approach;
import uk.kith.matching.engine.adoption.Fit;
import uk.kith.matching.engine.adoption.LinkState;

/** Families that Kith suggests for the children who wait. */
public record SuggestionsPage(List<Waiting> waiting, String total, String approaches, Pager pager) {

  /** The family's own answer, which ends the link as one of theirs. */
  static final String FAMILY_DECLINES = "FAMILY_DECLINES";

  /** What a worker may answer. */
  public static final List<Choice> ANSWERS =
      List.of(
          Choice.of(LinkState.EXPLORING.name(), "Explore this family"),
          Choice.of(LinkState.SUGGESTED.name(), "Keep it as suggested"),
          Choice.of(LinkState.ENDED.name(), "Not this family"),
          Choice.of(FAMILY_DECLINES, "The family would rather not"));

  /**
   * @param id of its part of the page
   * @param apart what tells it from another one of the same names on the page; empty else
   * @param day of which day the families are, after that no search has begun, in sentences
   * @param minded whether that is to be minded
   * @param before families of that day that would be others now; empty while they are the same
   * @param waits how long, in words
   * @param partings whom a family for these children parts, and what that costs, in sentences
   * @param free how many families are free and how many of them stand here
   * @param whyHref every free family, and why it is suggested or not
   * @param compareHref those suggested side by side; null while there are not two
   * @param stops why no family is suggested; empty while one may be
   * @param groupFirst whether one family is to be sought with brothers or sisters first, so that
   *     none for these children alone is looked at before (R-MATCH-16)
   * @param best the family to look at first; null when there is none
   * @param more the others, by how they fit, which are opened
   */
  public record Waiting(
      String id,
      List<PanelAgenda.Named> children,
      String apart,
      String waits,
      String day,
      boolean minded,
      List<Before> before,
      List<Parted> partings,
      String free,
      String whyHref,
      @Nullable String compareHref,
      List<String> stops,
      boolean groupFirst,
      @Nullable Fitting best,
      List<Fitting> more) {

    /** "2 more families: 1 within what they prefer, 1 a stretch". */
    public String moreInWords() {
      int count = more.stream().mapToInt(each -> each.families().size()).sum();
      return (groupFirst
              ? "After that, without the brother or sister: "
                  + Numbers.many(count, "family", "families")
              : Numbers.many(count, "more family", "more families"))
          + ": "
          + more.stream()
              .map(each -> each.families().size() + " " + Words.within(each.words()))
              .collect(Collectors.joining(", "));
    }

    /** True when the answer to one of the others is to be put right. */
    public boolean opensMore(Form form) {
      return more.stream()
          .flatMap(each -> each.families().stream())
          .anyMatch(family -> form.hasErrorOf(family.id()));
    }
  }

  /**
   * Two who would be parted.
   *
   * @param href where one family may be sought for them; null where none is to be sought for one
   */
  public record Parted(String says, @Nullable String href) {}

  /** A family that was suggested on an earlier look, and how the children fitted. */
  public record Before(String name, String href, String fit) {}

  /** Families who stand in one way to what they would accept. */
  public record Fitting(String words, List<Family> families) {
    /** Within a sentence. */
    public String inWords() {
      return Words.within(words);
    }
  }

  /**
   * @param path of the form that records the answer; null while no search has begun
   * @param first whether nobody is suggested before it: another one is explored with a reason
   * @param says since when it waits, whether nothing speaks clearly for the one before, and in how
   *     many other searches it stands first
   */
  public record Family(
      String id,
      @Nullable String path,
      boolean first,
      String name,
      String href,
      String says,
      List<String> accepts,
      List<String> facts,
      List<String> against) {}

  /** Searches in their order; no two parts of the page have the same name. */
  static List<Waiting> waiting(List<FamilySuggestions.Waiting> found) {
    Map<String, Long> ofName =
        found.stream()
            .map(SuggestionsPage::names)
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    Set<String> used = new HashSet<>();
    List<Waiting> waiting = new ArrayList<>();
    for (FamilySuggestions.Waiting each : found) {
      String names = names(each);
      String apart = "";
      if (ofName.getOrDefault(names, 0L) > 1) {
        for (int next = 1; !used.add(names + apart); next++) {
          apart = " (search " + (next + 1) + " of this name)";
        }
      }
      waiting.add(waiting(each, apart));
    }
    return waiting;
  }

  /** How long it took to the first family (R-MATCH-20). */
  static String approaches(Approach.Times times) {
    String year = "In the twelve months to " + Dates.day(times.to()) + " ";
    return times.medianDays() == null
        ? year + "no first family was explored for a child who was decided for."
        : year
            + "a first family was explored for "
            + Numbers.many(times.measured(), "child", "children")
            + " decided for; the median from the decision to that day is "
            + Numbers.many(times.medianDays(), "day")
            + ".";
  }

  private static String names(FamilySuggestions.Waiting each) {
    return each.children().stream()
        .map(line -> AdoptionWords.numbered(line.child()))
        .collect(Collectors.joining(", "));
  }

  private static final String NO_SEARCH =
      "No search for a family has begun. Begin it on the page of the child; then answers are"
          + " recorded. ";

  private static String day(FamilySuggestions.@Nullable Daily kept) {
    if (kept == null) {
      return "Worked out just now.";
    }
    String of = Dates.day(kept.asOf()) + " (policy version " + kept.policyNumber() + ")";
    return kept.old()
        ? "Facts have changed since the suggestions of " + of + ": these are the families of now."
        : "Suggested on " + of + ".";
  }

  private static Waiting waiting(FamilySuggestions.Waiting each, String apart) {
    FamilySuggestions.Daily kept = each.kept();
    FamilyFindingId search = each.familyFinding();
    boolean groupFirst =
        each.partings().stream().anyMatch(FamilySuggestions.Parting::decidedTogether);
    String id = search == null ? each.children().get(0).child().id().toString() : search.toString();
    Map<Fit, List<Family>> fitting = new EnumMap<>(Fit.class);
    FamilySuggestions.Family first =
        each.families().stream()
            .min(Comparator.comparing(FamilySuggestions.Family::fit))
            .orElse(null);
    for (FamilySuggestions.Family family : each.families()) {
      fitting
          .computeIfAbsent(family.fit(), fit -> new ArrayList<>())
          .add(
              new Family(
                  "answer-" + id + "-" + family.household(),
                  search == null
                      ? null
                      : SuggestionsPageResource.HREF + "/" + id + "/" + family.household(),
                  family.equals(first),
                  family.name() + " (" + family.number() + ")",
                  FamilyList.ADDRESS + "/" + family.household(),
                  (family.daysWaiting() == null
                          ? "Since when the family waits is not recorded."
                          : "The family has waited for "
                              + Numbers.many(family.daysWaiting(), "day")
                              + ".")
                      + (family.noClearDifference()
                          ? " Nothing speaks clearly for the family before this one."
                          : "")
                      + (family.firstElsewhere() == 0
                          ? ""
                          : " It is the family to look at first "
                              + elsewhere(family.firstElsewhere())
                              + " too."),
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
                        AdoptionWords.numbered(line.child()), AdoptionWords.href(line.child())))
            .toList(),
        apart,
        each.children().stream()
                .map(SuggestionsPage::waits)
                .distinct()
                .collect(Collectors.joining("; "))
            + ".",
        (search == null ? NO_SEARCH : "") + day(kept),
        search == null || (kept != null && kept.old()),
        kept == null
            ? List.of()
            : kept.before().stream()
                .map(
                    family ->
                        new Before(
                            family.name() + " (" + family.number() + ")",
                            FamilyList.ADDRESS + "/" + family.household(),
                            Words.within(family.fit().words())))
                .toList(),
        each.partings().stream().map(SuggestionsPage::parted).toList(),
        free(each),
        AdoptionWords.href(each.children().get(0).child()) + "/families",
        compare(each),
        stops(each),
        groupFirst,
        groupFirst ? null : best(fitting),
        more(fitting, groupFirst ? 0 : 1));
  }

  /** A count and no name: what is told of one child tells of no other. */
  static String elsewhere(int searches) {
    return "in " + Numbers.many(searches, "other search", "other searches");
  }

  private static List<String> stops(FamilySuggestions.Waiting each) {
    return Stream.concat(
            each.children().stream().flatMap(line -> AdoptionWords.stops(line).stream()),
            each.fostered()
                ? Stream.of("Fostered by carers who may adopt: no other family is looked for.")
                : Stream.empty())
        .distinct()
        .toList();
  }

  /** R-MATCH-16: a cost, of the two whom it is for. */
  private static Parted parted(FamilySuggestions.Parting parting) {
    String one = AdoptionWords.numbered(parting.child());
    String other = AdoptionWords.numbered(parting.other());
    String cost =
        parting.sameHome()
            ? "they live in one home today, and would see each other only by contact that is"
                + " arranged."
            : "they would see each other only by contact that is arranged.";
    if (parting.otherStopped()) {
      return new Parted(
          "No family is to be sought for "
              + other
              + ". A family for "
              + one
              + " parts them: "
              + cost,
          null);
    }
    return new Parted(
        (parting.decidedTogether()
                ? "For one of them it is decided that " + one + " and " + other + " stay together"
                : "Whether " + one + " and " + other + " stay together is not decided")
            + (parting.soughtElsewhere()
                ? ", and they are sought for in two searches. "
                : ", and no family is sought for both. ")
            + "A family for the one alone parts them: "
            + cost,
        AdoptionWords.href(parting.child()));
  }

  private static String free(FamilySuggestions.Waiting each) {
    return each.free() == 0
        ? "No family is free today."
        : Numbers.many(each.free(), "family is", "families are")
            + " free; "
            + (each.families().isEmpty() ? "none" : Numbers.count(each.families().size()))
            + " of them "
            + (each.families().size() < 2 ? "stands" : "stand")
            + " here.";
  }

  /** The first of them, as many as stand side by side. */
  private static @Nullable String compare(FamilySuggestions.Waiting each) {
    return each.families().size() < 2
        ? null
        : AdoptionWords.href(each.children().get(0).child())
            + "/compare?"
            + each.families().stream()
                .limit(AdoptionChildPage.COMPARED)
                .map(family -> "family=" + family.household())
                .collect(Collectors.joining("&"));
  }

  /** The first of those who fit best: the one who stands first of all. */
  private static @Nullable Fitting best(Map<Fit, List<Family>> fitting) {
    return fitting.entrySet().stream()
        .findFirst()
        .map(group -> new Fitting(group.getKey().words(), group.getValue().subList(0, 1)))
        .orElse(null);
  }

  /**
   * @param first how many stand before them
   */
  private static List<Fitting> more(Map<Fit, List<Family>> fitting, int first) {
    List<Fitting> more = new ArrayList<>();
    int shown = first;
    for (Map.Entry<Fit, List<Family>> group : fitting.entrySet()) {
      List<Family> rest = group.getValue().subList(shown, group.getValue().size());
      if (!rest.isEmpty()) {
        more.add(new Fitting(group.getKey().words(), rest));
      }
      shown = 0;
    }
    return more;
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
