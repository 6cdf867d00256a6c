package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.document.Document;
import uk.kith.app.document.Document.Paragraph;
import uk.kith.app.document.Document.Section;
import uk.kith.app.document.Document.Table;
import uk.kith.app.web.Dates;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.api.MatchView;
import uk.kith.matching.engine.adoption.AdoptionDue;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.Milestone;

/**
 * The form on which the agency decision maker decides: whether a child should be placed for
 * adoption, or on a match. It lists the material that the record knows with its days and names what
 * is not recorded; arguments, which of the panel’s reasons are adopted, own reasons and the
 * decision are left to be written, for Kith decides nothing (R-ADOPT-02, R-ADOPT-03, R-ADOPT-11). A
 * pure function.
 */
final class DecisionForm {

  private static final String BY_HAND = "To be written by the decision maker.";
  private static final String OPEN = "nothing is decided yet.";
  private static final String NOT_RECORDED = "not recorded";

  private final AdoptionChildView view;
  private final LocalDate asOf;

  DecisionForm(AdoptionChildView view, LocalDate asOf) {
    this.view = view;
    this.asOf = asOf;
  }

  /**
   * Whether the child should be placed for adoption.
   *
   * @param writer sign-in name of who prepares it
   */
  Document onThePlan(String writer) {
    return form(
        "decision-on-plan",
        "should the child be placed for adoption?",
        List.of(),
        planDecided(),
        PaperRules.ofPlan(view),
        List.of(
            row("Adoption was considered", day(Milestone.CONSIDERED)),
            row("Child’s permanence report", day(Milestone.PERMANENCE_REPORT)),
            row("The parents’ consent, where they give it", day(Milestone.CONSENTED)),
            row(
                "The panel’s recommendation, where no placement order is sought",
                day(Milestone.PLAN_PANEL))),
        "A case that goes to court for a placement order comes here directly and not to the panel"
            + " (R-ADOPT-02).",
        writer);
  }

  /**
   * Whether the child should be placed with a family (R-ADOPT-11).
   *
   * @param paperSigned when the last paper for the panel was signed; null while none is
   * @param writer sign-in name of who prepares it
   */
  Document onTheMatch(
      LinkView link, MatchView rules, @Nullable LocalDate paperSigned, String writer) {
    Map<LinkStep, LocalDate> done =
        link.steps().stream()
            .collect(Collectors.toMap(LinkView.StepLine::step, LinkView.StepLine::on));
    List<List<String>> material = new ArrayList<>();
    material.add(row("Child’s permanence report", day(Milestone.PERMANENCE_REPORT)));
    material.add(row("Panel paper, signed", paperSigned));
    Arrays.stream(LinkStep.values())
        .filter(step -> step.compareTo(LinkStep.PANEL_MINUTES) <= 0)
        .forEach(
            step ->
                material.add(
                    step == LinkStep.PANEL_BOOKED
                        ? row("Booked to the panel of", link.panelOn())
                        : row(step.words(), done.get(step))));
    return form(
        "decision-on-match",
        "should the child be placed with this family?",
        List.of("Proposed family: " + link.familyName() + " (" + link.familyNumber() + ")"),
        link.moves().stream()
            .filter(move -> move.state() == LinkState.MATCHED)
            .map(move -> "the match was decided on " + Dates.day(move.on()) + ".")
            .findFirst()
            .orElse(OPEN),
        PaperRules.ofMatch(view, link, rules),
        material,
        due(link, rules),
        writer);
  }

  private Document form(
      String name,
      String question,
      List<String> about,
      String decided,
      String findings,
      List<List<String>> material,
      String when,
      String writer) {
    List<String> lines = new ArrayList<>();
    lines.add("Child: " + AdoptionWords.name(view.line().child()));
    lines.addAll(about);
    lines.addAll(AdoptionWords.stops(view.line()));
    lines.add("As of " + Dates.day(asOf) + ". Prepared from the record; " + decided);
    return new Document(
        name + "-" + AdoptionWords.fileNumber(view.line().child()),
        "Decision: " + question,
        lines,
        List.of(
            Section.of("By when", new Paragraph(when)),
            Section.of("Material considered", new Table(List.of("What", "Of the day"), material)),
            Section.of("What rules say on the day", new Paragraph(findings)),
            Section.of("Arguments for", new Paragraph(BY_HAND)),
            Section.of("Arguments against", new Paragraph(BY_HAND)),
            Section.of(
                "The panel’s recommendation and reasons, and which of them are adopted",
                new Paragraph(BY_HAND)),
            Section.of("Own reasons", new Paragraph(BY_HAND)),
            Section.of("The decision", new Paragraph(BY_HAND)),
            Section.of(
                "Decision maker",
                new Table(
                    List.of("Name and post", "Signature", "Date"), List.of(List.of("", "", ""))))),
        "Prepared by " + writer + " on " + Dates.day(asOf));
  }

  private String planDecided() {
    LocalDate decided = day(Milestone.DECIDED);
    LocalDate reversed = day(Milestone.REVERSED);
    if (decided == null) {
      return OPEN;
    }
    String said = "it was decided on " + Dates.day(decided) + " that the child should be placed";
    return reversed == null || reversed.isBefore(decided)
        ? said + "."
        : said + ", and on " + Dates.day(reversed) + " that it should no longer be.";
  }

  /** Of this match: another one that is further on has days of its own. */
  private String due(LinkView link, MatchView rules) {
    return rules.due().stream()
        .filter(each -> each.rule().value().equals("R-ADOPT-03"))
        .map(AdoptionDue::by)
        .map(by -> "The decision is due by " + Dates.dayAndDue(by.date(), asOf) + " (R-ADOPT-03).")
        .findFirst()
        .orElse(
            link.steps().stream().anyMatch(each -> each.step() == LinkStep.PANEL_MINUTES)
                ? "No decision is due any more (R-ADOPT-03)."
                : "The days run from the panel’s final minutes, which are not recorded"
                    + " (R-ADOPT-03).");
  }

  private @Nullable LocalDate day(Milestone milestone) {
    return view.milestones().stream()
        .filter(each -> each.milestone() == milestone)
        .map(AdoptionChildView.Day::on)
        .findFirst()
        .orElse(null);
  }

  private static List<String> row(String what, @Nullable LocalDate on) {
    return List.of(what, on == null ? NOT_RECORDED : Dates.day(on));
  }
}
