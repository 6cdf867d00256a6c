package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.document.Document;
import uk.kith.app.document.Document.Paragraph;
import uk.kith.app.document.Document.Section;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.kernel.Finding;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.api.PanelPapers.Signed;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.PaperHeading;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

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
  private final AdoptiveFamilyView family;
  private final LocalDate asOf;

  PanelPaper(
      ChildView child,
      AdoptionChildView view,
      LinkView link,
      AdoptiveFamilyView family,
      LocalDate asOf) {
    this.child = child;
    this.view = view;
    this.link = link;
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
        List.of(
            family(),
            "As of " + Dates.day(paper.asOf()) + ". Signed paper " + paper.number() + "."),
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
    lines.add(panel(link));
    lines.addAll(AdoptionWords.stops(view.line()));
    lines.add(says);
    return lines;
  }

  /** To which panel a link is booked, or when it was held. */
  static String panel(LinkView link) {
    LocalDate booked = link.panelOn();
    return link.steps().stream()
        .filter(each -> each.step() == LinkStep.PANEL_RECOMMENDED)
        .map(each -> "The panel recommended the match on " + Dates.day(each.on()) + ".")
        .findFirst()
        .orElse(
            booked == null
                ? "The link is booked to no panel yet."
                : "For the panel of " + Dates.day(booked) + ".");
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
      case HERITAGE -> heritage();
      case DISTANCE -> distance();
      case EDUCATION -> child.schoolName();
      case BIRTH_FAMILY_VIEWS, RISKS, SUPPORT, DISSENT -> null;
    };
  }

  private static @Nullable String needs(Needs needs) {
    String known =
        needs.levels().entrySet().stream()
            .filter(each -> each.getValue() != NeedLevel.NONE)
            .sorted(Map.Entry.comparingByKey())
            .map(each -> each.getKey().words() + " (" + low(each.getValue()) + ")")
            .collect(Collectors.joining(", "));
    return known.isEmpty() ? null : "The child’s needs as recorded: " + known + ".";
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
                      + (each.state() == LinkState.ENDED && reason != null ? ", " + reason : "");
                })
            .collect(Collectors.joining(". "))
        + ".";
  }

  private String constraints() {
    return panel(link)
        + " "
        + (view.line().findings().isEmpty()
            ? "No rule speaks against it on the day."
            : view.line().findings().stream().map(Finding::text).collect(Collectors.joining(" ")));
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
    return questions.isEmpty()
        ? "Nothing that was asked is open."
        : "Questions to ask: " + String.join("; ", questions) + ".";
  }

  private @Nullable String siblings() {
    return view.together().size() > 1
        ? "A family is sought together with "
            + (view.together().size() - 1)
            + " other child or children of the family."
        : child.siblings().isEmpty() ? "None is recorded." : null;
  }

  private @Nullable String heritage() {
    return child.heritage().isNotKnown()
        ? null
        : "The child, as described: " + Words.heritage(child.heritage()) + ".";
  }

  private @Nullable String distance() {
    Boolean local = family.household().local();
    return local == null
        ? null
        : local
            ? "The family lives in the authority’s area."
            : "The family lives outside the area.";
  }

  private @Nullable String step(LinkStep step) {
    return link.steps().stream()
        .filter(each -> each.step() == step)
        .map(each -> step.words() + " on " + Dates.day(each.on()) + ".")
        .findFirst()
        .orElse(null);
  }
}
