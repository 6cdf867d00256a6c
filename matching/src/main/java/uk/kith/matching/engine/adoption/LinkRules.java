package uk.kith.matching.engine.adoption;

import static uk.kith.kernel.Severity.INFO;
import static uk.kith.kernel.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.WorkingCalendar;

/** What the rules say of a link: the four steps, time to comment, the decision, its end. */
final class LinkRules {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.englandAndWales();

  private LinkRules() {}

  /**
   * A link by which the children moved in ends with the placement: a disruption says why, and is
   * nobody's decision (R-ADOPT-28).
   */
  static List<Finding> findings(Link link, AdoptionPolicy policy, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    if (!link.isOpen(asOf)) {
      Link.Moved end = link.on(asOf);
      boolean moved = link.reached(LinkState.PLACED, asOf) != null;
      if (end != null && (end.reason() == null || (end.by() == null && !moved))) {
        findings.add(
            Findings.of(
                "R-ADOPT-17",
                INFO,
                "product default",
                "A link ended on %s, and why or by whom is not recorded.",
                end.on()));
      }
      return findings;
    }
    addSteps(findings, link, asOf);
    addComment(findings, link, policy, asOf);
    addDecision(findings, link, policy, asOf);
    addDecider(findings, link, asOf);
    addPlan(findings, link, asOf);
    return findings;
  }

  /** R-ADOPT-09: before the placement is proposed to the panel or decided. */
  private static void addSteps(List<Finding> findings, Link link, LocalDate asOf) {
    if (!link.isAtLeast(LinkState.PANEL, asOf)) {
      return;
    }
    LocalDate proposed = link.reached(LinkState.PANEL, asOf);
    LocalDate by = proposed == null ? link.reached(LinkState.MATCHED, asOf) : proposed;
    if (by == null) {
      return;
    }
    List<LinkStep> missing =
        Arrays.stream(LinkStep.values())
            .filter(LinkStep::isBeforeProposal)
            .filter(step -> link.done(step, by) == null)
            .toList();
    if (!missing.isEmpty()) {
      findings.add(
          new Finding(
              RuleId.of("R-ADOPT-09"),
              WARNING,
              "Before the placement was proposed on "
                  + Findings.day(by)
                  + ", this is not recorded: "
                  + missing.stream()
                      .map(step -> step.words().toLowerCase(Locale.ENGLISH))
                      .collect(Collectors.joining("; "))
                  + ".",
              List.of(by),
              "AAR 2005 reg 31(1)",
              false));
    }
  }

  /**
   * R-ADOPT-10: on the placement report, not to be confused with R-ADOPT-29. The panel's day is
   * that of its recommendation, or the one to which the link is booked; the day on which papers
   * were sent is not. A booking is told of from the day on which a report that is not given yet
   * would come too late for it.
   */
  private static void addComment(
      List<Finding> findings, Link link, AdoptionPolicy policy, LocalDate asOf) {
    LocalDate given = link.done(LinkStep.PLACEMENT_REPORT_GIVEN, asOf);
    PanelAdvice met = PanelAdvice.last(link.doneBy(asOf));
    LocalDate panel = met == null ? link.panelOn() : met.on();
    if (given == null) {
      if (met == null && panel != null) {
        addUngiven(findings, panel, policy, asOf);
      }
      return;
    }
    LocalDate papers = link.reached(LinkState.PANEL, asOf);
    DueDate free = CALENDAR.workingDaysAfter(given, policy.commentWorkingDays());
    if (panel == null || !panel.isBefore(free.date())) {
      if (papers != null && papers.isBefore(free.date())) {
        findings.add(
            Findings.of(
                "R-ADOPT-10",
                INFO,
                "AAR 2005 reg 31",
                "The family had the placement report on %s and may comment until %s; its papers"
                    + " went to the panel on %s, which is right only if they had commented.",
                given,
                free.date(),
                papers));
      }
    } else {
      findings.add(
          Findings.of(
              "R-ADOPT-10",
              WARNING,
              "AAR 2005 reg 31",
              met == null
                  ? "The family had the placement report on %s and may comment until %s; the link"
                      + " is booked to the panel of %s."
                  : "The family had the placement report on %s and may comment until %s; the panel"
                      + " met on %s.",
              given,
              free.date(),
              panel));
    }
  }

  private static void addUngiven(
      List<Finding> findings, LocalDate panel, AdoptionPolicy policy, LocalDate asOf) {
    LocalDate last = CALENDAR.workingDaysBefore(panel, policy.commentWorkingDays()).date();
    if (asOf.isAfter(last)) {
      findings.add(
          Findings.of(
              "R-ADOPT-10",
              WARNING,
              "AAR 2005 reg 31",
              "The link is booked to the panel of %s, and the family did not have the placement"
                  + " report by %s, the last day that leaves it the whole time to comment.",
              panel,
              last));
    }
  }

  /** R-ADOPT-03: made, and later than the rule has it. What is open is among the clocks. */
  private static void addDecision(
      List<Finding> findings, Link link, AdoptionPolicy policy, LocalDate asOf) {
    LocalDate minutes = link.decidedFrom(asOf);
    LocalDate matched = link.reached(LinkState.MATCHED, asOf);
    if (minutes == null || matched == null) {
      return;
    }
    LocalDate by = CALENDAR.workingDaysAfter(minutes, policy.decideWorkingDays()).date();
    if (matched.isAfter(by)) {
      findings.add(
          Findings.of(
              "R-ADOPT-03",
              WARNING,
              "statutory guidance",
              "The match was decided on %s; the panel’s final minutes came on %s, and the decision"
                  + " was due by %s.",
              matched,
              minutes,
              by));
    }
  }

  /** R-ADOPT-11: the match is a decision of the decision maker, on the panel's recommendation. */
  private static void addDecider(List<Finding> findings, Link link, LocalDate asOf) {
    LocalDate matched = link.reached(LinkState.MATCHED, asOf);
    if (matched == null) {
      return;
    }
    if (PanelAdvice.given(link.doneBy(asOf)) == null) {
      findings.add(unrecommended(matched));
    }
    boolean told =
        link.moves().stream()
            .filter(move -> move.state() == LinkState.MATCHED && move.on().equals(matched))
            .allMatch(
                move ->
                    move.decidedBy() != null && move.reason() != null && !move.reason().isBlank());
    if (!told) {
      findings.add(
          Findings.of(
              "R-ADOPT-11",
              WARNING,
              "903 / SSD",
              "The match is recorded as decided on %s, and who decided it or why is not recorded.",
              matched));
    }
  }

  /** What is said of a match that no panel recommended (R-ADOPT-11). */
  static Finding unrecommended(LocalDate matched) {
    return Findings.of(
        "R-ADOPT-11",
        WARNING,
        "903 / SSD",
        "The match is recorded as decided on %s, and no recommendation of the panel is recorded.",
        matched);
  }

  /** R-ADOPT-12: the plan goes to the family before the children move in. */
  private static void addPlan(List<Finding> findings, Link link, LocalDate asOf) {
    LocalDate placed = link.reached(LinkState.PLACED, asOf);
    if (placed != null && link.done(LinkStep.PLACEMENT_PLAN_SENT, placed) == null) {
      findings.add(
          Findings.of(
              "R-ADOPT-12",
              WARNING,
              "AAR 2005 reg 35(2)",
              "The children moved in on %s, and by then no placement plan had been sent to the"
                  + " family.",
              placed));
    }
  }
}
