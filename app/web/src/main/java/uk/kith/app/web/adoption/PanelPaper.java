package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

/**
 * The paper on a match for the panel, made from the record and to be finished by hand (R-MATCH-23):
 * every heading stands in it, what the record does not hold is named as missing, and no points are
 * told. A pure function.
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
   * @param writer sign-in name of who writes it out
   */
  Document document(String writer) {
    Map<String, @Nullable String> parts = parts();
    List<String> missing =
        parts.entrySet().stream()
            .filter(part -> part.getValue() == null)
            .map(Map.Entry::getKey)
            .toList();
    List<Section> sections = new ArrayList<>();
    sections.add(
        Section.of(
            "What is missing",
            new Paragraph(
                missing.isEmpty()
                    ? "Every heading has content from the record."
                    : "The record holds nothing of: "
                        + missing.stream().map(Words::within).collect(Collectors.joining("; "))
                        + ".")));
    parts.forEach(
        (heading, text) ->
            sections.add(Section.of(heading, new Paragraph(text == null ? MISSING : text))));
    String number = child.localId();
    return new Document(
        "panel-paper-" + (number == null ? child.id().toString() : plain(number)),
        "Matching panel: " + AdoptionWords.name(view.line().child()),
        List.of(
            "Proposed family: " + link.familyName() + " (" + link.familyNumber() + ")",
            "As of " + Dates.day(asOf) + ". A draft from the record, to be finished by hand."),
        sections,
        "Written out by " + writer + " on " + Dates.day(asOf));
  }

  private Map<String, @Nullable String> parts() {
    Map<String, @Nullable String> parts = new LinkedHashMap<>();
    parts.put("Needs", needs(child.snapshot().needs()));
    parts.put("Families considered", considered());
    parts.put("What the law and the rules say", constraints());
    parts.put("How the family meets the needs", meets());
    parts.put("What is not known", unknown());
    parts.put("Views of the child", child.wishes());
    parts.put("Views of the family", step(LinkStep.VIEWS_ASCERTAINED));
    parts.put("Views of the birth family", null);
    parts.put("Brothers and sisters", siblings());
    parts.put("Identity, language, religion and culture", heritage());
    parts.put("Distance", distance());
    parts.put("Education", child.schoolName());
    parts.put("Risks", null);
    parts.put("Support offered", null);
    parts.put("Dissent", null);
    return parts;
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
    return view.line().findings().isEmpty()
        ? "No rule speaks against it on the day."
        : view.line().findings().stream().map(Finding::text).collect(Collectors.joining(" "));
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

  private static String plain(String text) {
    return text.replaceAll("[^A-Za-z0-9_-]", "-");
  }
}
