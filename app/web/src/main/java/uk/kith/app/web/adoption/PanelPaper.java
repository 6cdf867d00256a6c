package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.document.Document;
import uk.kith.app.document.Document.Paragraph;
import uk.kith.app.document.Document.Section;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.api.MatchView;
import uk.kith.matching.api.PanelPapers.Signed;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.PaperHeading;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.SiblingKind;

/**
 * The paper on a match for the panel (R-MATCH-23): every heading stands in it with what the record
 * holds and what is written by hand; what has neither is named as missing; no points are told. A
 * pure function.
 */
final class PanelPaper {

  private static final String MISSING =
      "Missing from the record: to be written by hand, or marked not applicable.";

  private final ChildView child;
  private final AdoptionChildView view;
  private final LinkView link;
  private final MatchView rules;
  private final AdoptiveFamilyView family;
  private final LocalDate asOf;

  PanelPaper(
      ChildView child,
      AdoptionChildView view,
      LinkView link,
      MatchView rules,
      AdoptiveFamilyView family,
      LocalDate asOf) {
    this.child = child;
    this.view = view;
    this.link = link;
    this.rules = rules;
    this.family = family;
    this.asOf = asOf;
  }

  /**
   * The draft.
   *
   * @param written by hand, by heading
   * @param writer sign-in name of who writes it out
   */
  Document draft(Map<PaperHeading, String> written, String writer) {
    Map<PaperHeading, String> whole = whole(written);
    String missing =
        Arrays.stream(PaperHeading.values())
            .filter(heading -> !whole.containsKey(heading))
            .map(heading -> Words.within(heading.words()))
            .collect(Collectors.joining("; "));
    List<Section> sections = new ArrayList<>();
    sections.add(
        Section.of(
            "What is missing",
            new Paragraph(
                missing.isEmpty()
                    ? "Every heading has content."
                    : "There is nothing yet of: " + missing + ".")));
    sections.addAll(sections(whole));
    return document(
        "panel-paper",
        draftLines(
            "As of " + Dates.day(asOf) + ". A draft from the record, to be finished by hand."),
        sections,
        "Written out by " + writer + " on " + Dates.day(asOf));
  }

  /** The paper as it was signed; nothing in it is of another day. */
  Document signed(Signed paper) {
    return document(
        "panel-paper-signed-" + paper.number(),
        Stream.of(
                family(),
                "As of " + Dates.day(paper.asOf()) + ". Signed paper " + paper.number() + ".",
                PanelOfLink.decidedBefore(link, paper.asOf()))
            .filter(Objects::nonNull)
            .toList(),
        sections(paper.whole()),
        "Signed by " + paper.by() + ", " + Dates.moment(paper.at()));
  }

  private Document document(String name, List<String> lines, List<Section> sections, String foot) {
    return new Document(
        name + "-" + AdoptionWords.fileNumber(view.line().child()),
        "Matching panel: " + AdoptionWords.name(view.line().child()),
        lines,
        sections,
        foot);
  }

  private String family() {
    return "Proposed family: " + link.familyName() + " (" + link.familyNumber() + ")";
  }

  private List<String> draftLines(String says) {
    List<String> lines = new ArrayList<>();
    lines.add(family());
    lines.add(PanelOfLink.words(link));
    lines.addAll(AdoptionWords.stops(view.line()));
    lines.add(says);
    return lines;
  }

  private static List<Section> sections(Map<PaperHeading, String> whole) {
    return Arrays.stream(PaperHeading.values())
        .map(
            heading ->
                new Section(
                    heading.words(),
                    whole
                        .getOrDefault(heading, MISSING)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .<Document.Block>map(Paragraph::new)
                        .toList()))
        .toList();
  }

  /**
   * What the record holds with what is written by hand below it; headings without either absent.
   */
  Map<PaperHeading, String> whole(Map<PaperHeading, String> written) {
    Map<PaperHeading, String> whole = new EnumMap<>(PaperHeading.class);
    for (PaperHeading heading : PaperHeading.values()) {
      String text =
          Stream.of(told(heading), written.get(heading))
              .filter(part -> part != null && !part.isBlank())
              .collect(Collectors.joining("\n"));
      if (!text.isEmpty()) {
        whole.put(heading, text);
      }
    }
    return whole;
  }

  /**
   * Tells apart what the record holds, so that nobody signs what came in between; the same on every
   * instance, whichever shows the page and whichever takes the signature.
   */
  String seen() {
    return Integer.toHexString(
        sections(whole(Map.of())).stream().map(Section::toString).toList().hashCode());
  }

  /** What the record holds of it; null when it holds nothing. */
  @Nullable String told(PaperHeading heading) {
    return switch (heading) {
      case NEEDS -> needs(child.snapshot().needs());
      case CONSIDERED -> considered();
      case RULES -> constraints();
      case MEETS -> meets();
      case UNKNOWN -> unknown();
      case CHILD_VIEWS -> child.wishes();
      case FAMILY_VIEWS -> step(LinkStep.VIEWS_ASCERTAINED);
      case SIBLINGS -> siblings();
      case RISKS -> risks();
      case HERITAGE -> heritage();
      case DISTANCE -> distance();
      case EDUCATION -> child.schoolName();
      case BIRTH_FAMILY_VIEWS, SUPPORT, DISSENT -> null;
    };
  }

  private static @Nullable String needs(Needs needs) {
    String known =
        needs.levels().entrySet().stream()
            .filter(each -> each.getValue() != NeedLevel.NONE)
            .sorted(Map.Entry.comparingByKey())
            .map(each -> each.getKey().words() + " (" + low(each.getValue()) + ")")
            .collect(Collectors.joining(", "));
    if (needs.levels().isEmpty()) {
      return null;
    }
    String unknown = notKnown(needs);
    return (known.isEmpty()
            ? "No need is recorded."
            : "The child’s needs as recorded: " + known + ".")
        + (unknown.isEmpty() ? "" : " Not known yet: " + unknown + ".");
  }

  /** Kinds of which nobody said whether the child has the need (R-MATCH-12). */
  private static String notKnown(Needs needs) {
    return Arrays.stream(NeedKind.values())
        .filter(kind -> kind != NeedKind.PARENT_AND_CHILD) // of a child that has one itself
        .filter(kind -> needs.level(kind) == null)
        .map(NeedKind::words)
        .collect(Collectors.joining(", "));
  }

  private @Nullable String risks() {
    List<String> risks = new ArrayList<>();
    for (NeedKind kind : List.of(NeedKind.RISK_TO_OTHERS, NeedKind.RISK_FROM_OTHERS)) {
      NeedLevel level = child.snapshot().needs().level(kind);
      if (level != null) {
        risks.add("Recorded: " + kind.words() + " (" + low(level) + ").");
      }
    }
    if (child.keptFromPeople()) {
      risks.add(
          "People are recorded whom the child must not be near; who they are stands on the child’s"
              + " record.");
    }
    return risks.isEmpty() ? null : String.join(" ", risks);
  }

  private static String low(@Nullable NeedLevel level) {
    return level == null ? "not known" : level.name().toLowerCase(Locale.UK);
  }

  private String considered() {
    return view.links().stream()
            .map(
                each -> {
                  String reason = each.moves().get(0).reason();
                  return each.familyNumber()
                      + ": "
                      + Words.within(each.state().words())
                      + " since "
                      + Dates.day(each.since())
                      + (each.state() == LinkState.ENDED && reason != null ? ", " + reason : "")
                      + passedOver(each);
                })
            .collect(Collectors.joining(". "))
        + ".";
  }

  /** R-MATCH-15: who was suggested before a family, and why that one. */
  private static String passedOver(LinkView link) {
    String why = link.whyThisOne();
    return link.passedOver().isEmpty()
        ? ""
        : " (suggested before it: "
            + Words.and(link.passedOver().stream().map(LinkView.Before::number).toList())
            + "; "
            + (why == null ? "why this one is not recorded" : "why this one: " + why)
            + ")";
  }

  private String constraints() {
    return PanelOfLink.words(link) + " " + PaperRules.ofMatch(view, link, rules);
  }

  private @Nullable String meets() {
    Needs skills = family.household().snapshot().skills();
    String met =
        child.snapshot().needs().levels().entrySet().stream()
            .filter(each -> each.getValue() != NeedLevel.NONE)
            .filter(each -> skills.level(each.getKey()) != null)
            .sorted(Map.Entry.comparingByKey())
            .map(
                each ->
                    "Of "
                        + each.getKey().words()
                        + " ("
                        + low(each.getValue())
                        + ") the family states "
                        + low(skills.level(each.getKey())))
            .collect(Collectors.joining("; "));
    return met.isEmpty() ? null : met + ".";
  }

  private String unknown() {
    Needs skills = family.household().snapshot().skills();
    List<String> questions = new ArrayList<>();
    child.snapshot().needs().levels().entrySet().stream()
        .filter(each -> each.getValue() != NeedLevel.NONE && skills.level(each.getKey()) == null)
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> questions.add("how the family would meet " + each.getKey().words()));
    if (family.household().snapshot().languages().isEmpty()) {
      questions.add("which languages are spoken in the family");
    }
    String needs = notKnown(child.snapshot().needs());
    String open = needs.isEmpty() ? "" : "Not known yet of the child’s needs: " + needs + ".";
    return questions.isEmpty()
        ? open.isEmpty() ? "Nothing that was asked is open." : open
        : (open + " Questions to ask: " + String.join("; ", questions) + ".").strip();
  }

  /**
   * Who they are to the child, and what was decided (R-ADOPT-08); nothing else, for what is written
   * about one child tells of no other.
   */
  private String siblings() {
    List<String> said = new ArrayList<>();
    int others = view.together().size() - 1;
    if (child.siblings().isEmpty() && others < 1) {
      return "None is recorded.";
    }
    if (!child.siblings().isEmpty()) {
      Map<SiblingKind, Long> kinds =
          child.siblings().stream()
              .collect(
                  Collectors.groupingBy(
                      ChildView.Sibling::kind,
                      () -> new EnumMap<>(SiblingKind.class),
                      Collectors.counting()));
      said.add(
          "On record: "
              + Words.and(
                  kinds.entrySet().stream()
                      .map(each -> related(each.getKey(), each.getValue()))
                      .toList())
              + ".");
    }
    if (others > 0) {
      said.add(
          "A family is sought together with "
              + Numbers.many(others, "other child", "other children")
              + " of the family.");
    }
    said.add(
        view.done().stream()
            .filter(each -> each.step() == AdoptionStep.SIBLINGS_DECIDED)
            .findFirst()
            .map(
                each ->
                    "It was decided on "
                        + Dates.day(each.on())
                        + ("APART".equals(each.answer())
                            ? " that they live apart."
                            : " that they stay together."))
            .orElse("Whether they stay together is not decided yet (R-ADOPT-08)."));
    return String.join(" ", said);
  }

  private static String related(SiblingKind kind, long count) {
    String of =
        switch (kind) {
          case FULL -> "";
          case HALF -> "half ";
          case STEP -> "step";
          case ADOPTIVE -> "adoptive ";
        };
    return Numbers.many(count, of + "brother or sister", of + "brothers or sisters");
  }

  private @Nullable String heritage() {
    return child.heritage().isNotKnown()
        ? null
        : "The child, as described: " + Words.heritage(child.heritage()) + ".";
  }

  private @Nullable String distance() {
    Boolean local = family.household().local();
    Double miles = child.home().milesTo(family.household().snapshot().where());
    if (local == null && miles == null) {
      return null;
    }
    List<String> said = new ArrayList<>();
    if (local != null) {
      said.add(
          local
              ? "The family lives in the authority’s area."
              : "The family lives outside the area.");
    }
    said.add(
        miles == null
            ? "How far that is from the child’s home is not known."
            : "From the child’s home it is "
                + Numbers.miles(miles)
                + ", in a straight line (R-MATCH-17).");
    return String.join(" ", said);
  }

  private @Nullable String step(LinkStep step) {
    return link.steps().stream()
        .filter(each -> each.step() == step)
        .map(each -> step.words() + " on " + Dates.day(each.on()) + ".")
        .findFirst()
        .orElse(null);
  }
}
