package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.document.Document;
import uk.kith.app.document.Document.Paragraph;
import uk.kith.app.document.Document.Section;
import uk.kith.app.document.Document.Table;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.api.MatchView;
import uk.kith.matching.engine.adoption.AdoptionDue;
import uk.kith.matching.engine.adoption.AdoptionPolicy;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.matching.engine.adoption.PanelAdvice;

/**
 * The form on which the agency decision maker decides: whether a child should be placed for
 * adoption, or on a match. It lists the material that the record knows with its days and names what
 * is not recorded; arguments, which of the panel’s reasons are adopted, own reasons and the
 * decision are left to be written, for Kith decides nothing (R-ADOPT-02, R-ADOPT-03, R-ADOPT-11).
 * Of a match that is decided it has who decided, when and why, as they are recorded. A pure
 * function.
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
   * What lies before the decision maker besides the steps of the link.
   *
   * @param paperSigned when the last paper for the panel was signed; null while none is
   * @param aboutFamily when the family had the report about them; null when it is not recorded
   */
  record Papers(@Nullable LocalDate paperSigned, @Nullable LocalDate aboutFamily) {}

  /** What a form says under its headings of the decision. */
  private record Said(String panel, String reasons, String decision, List<String> maker) {

    static final Said NOTHING = new Said(BY_HAND, BY_HAND, BY_HAND, List.of("", "", ""));
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
        Said.NOTHING,
        writer);
  }

  /**
   * Whether the child should be placed with a family (R-ADOPT-11).
   *
   * @param writer sign-in name of who prepares it
   */
  Document onTheMatch(
      LinkView link, MatchView rules, Papers papers, AdoptionPolicy policy, String writer) {
    Map<LinkStep, LocalDate> done = PanelAgendaItems.done(link);
    LinkView.MoveLine decided = decided(link);
    List<List<String>> material = new ArrayList<>();
    material.add(row("Child’s permanence report", day(Milestone.PERMANENCE_REPORT)));
    material.add(row("Prospective adopters’ report, given to them", papers.aboutFamily()));
    material.add(paper(link, papers.paperSigned()));
    boolean advised = PanelAdvice.last(done) != null;
    Arrays.stream(LinkStep.values())
        .filter(step -> step.compareTo(LinkStep.PANEL_MINUTES) <= 0)
        .filter(
            step ->
                done.containsKey(step)
                    || !PanelAdvice.STEPS.contains(step)
                    || (!advised && step == LinkStep.PANEL_RECOMMENDED))
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
        decided == null ? OPEN : "the match was decided on " + Dates.day(decided.on()) + ".",
        PaperRules.ofMatch(view, link, rules),
        material,
        decided == null ? due(link, rules) : inTime(decided, done, policy),
        decided == null ? Said.NOTHING : said(link, decided, done),
        writer);
  }

  /** The last decision on the match; null while there is none. */
  private static LinkView.@Nullable MoveLine decided(LinkView link) {
    return link.moves().stream()
        .filter(move -> move.state() == LinkState.MATCHED)
        .max(Comparator.comparing(LinkView.MoveLine::on))
        .orElse(null);
  }

  /** A paper that was signed after the decision was not before who decided. */
  private static List<String> paper(LinkView link, @Nullable LocalDate signed) {
    return signed == null || PanelOfLink.decidedBefore(link, signed) == null
        ? row("Panel paper, signed", signed)
        : List.of(
            "Panel paper, signed after the match was decided: it was not before the panel",
            Dates.day(signed));
  }

  /** R-ADOPT-03: from the later of the recommendation and the final minutes. */
  private static String inTime(
      LinkView.MoveLine decided, Map<LinkStep, LocalDate> done, AdoptionPolicy policy) {
    String said = "The match was decided on " + Dates.day(decided.on());
    LocalDate minutes = done.get(LinkStep.PANEL_MINUTES);
    if (minutes == null) {
      return said
          + "; the panel’s final minutes are not recorded, and whether that was in time is not"
          + " known (R-ADOPT-03).";
    }
    PanelAdvice advice = PanelAdvice.given(done);
    LocalDate from = advice != null && advice.on().isAfter(minutes) ? advice.on() : minutes;
    LocalDate by =
        WorkingCalendar.englandAndWales().workingDaysAfter(from, policy.decideWorkingDays()).date();
    return said
        + (decided.on().isAfter(by) ? ", late" : ", in time")
        + ": it was due by "
        + Dates.day(by)
        + " (R-ADOPT-03).";
  }

  /** Reasons written for several children may tell of another one: they stay on the link’s page. */
  private static Said said(
      LinkView link, LinkView.MoveLine decided, Map<LinkStep, LocalDate> done) {
    String by = decided.decidedBy();
    String reason = decided.reason();
    PanelAdvice advice = PanelAdvice.given(done);
    return new Said(
        (advice == null
                ? "No recommendation of the panel is recorded."
                : PanelAgendaItems.said(advice))
            + " Which of its reasons are adopted: "
            + Words.within(BY_HAND),
        reason == null || reason.isBlank()
            ? "No reasons are recorded. " + BY_HAND
            : link.children().size() > 1
                ? "The reasons recorded are of all the children of this link, and stand on its"
                    + " page. "
                    + BY_HAND
                : "As recorded: " + reason,
        "It was decided on "
            + Dates.day(decided.on())
            + " that the child is placed with this family; "
            + (by == null ? "who decided is not recorded." : "decided by " + by + "."),
        List.of(by == null ? "" : by, "", Dates.day(decided.on())));
  }

  private Document form(
      String name,
      String question,
      List<String> about,
      String decided,
      String findings,
      List<List<String>> material,
      String when,
      Said said,
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
                new Paragraph(said.panel())),
            Section.of("Own reasons", new Paragraph(said.reasons())),
            Section.of("The decision", new Paragraph(said.decision())),
            Section.of(
                "Decision maker",
                new Table(List.of("Name and post", "Signature", "Date"), List.of(said.maker())))),
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
