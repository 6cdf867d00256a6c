package uk.kith.matching.engine.adoption;

import static uk.kith.kernel.Severity.INFO;
import static uk.kith.kernel.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.WorkingCalendar;

/** What the rules say of a link: the four steps, time to comment, the decision, its end. */
final class LinkRules {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.englandAndWales();

  private LinkRules() {}

  static List<Finding> findings(Link link, AdoptionPolicy policy, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    if (!link.isOpen(asOf)) {
      Link.Moved end = link.on(asOf);
      if (end != null && (end.reason() == null || end.by() == null)) {
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
    LocalDate panel = link.reached(LinkState.PANEL, asOf);
    addSteps(findings, link, asOf);
    addComment(findings, link, panel, policy, asOf);
    addDecision(findings, link, policy, asOf);
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

  /** R-ADOPT-10: on the placement report, not to be confused with R-ADOPT-29. */
  private static void addComment(
      List<Finding> findings,
      Link link,
      @Nullable LocalDate panel,
      AdoptionPolicy policy,
      LocalDate asOf) {
    LocalDate given = link.done(LinkStep.PLACEMENT_REPORT_GIVEN, asOf);
    if (panel == null || given == null) {
      return;
    }
    DueDate free = CALENDAR.workingDaysAfter(given, policy.commentWorkingDays());
    if (panel.isBefore(free.date())) {
      findings.add(
          Findings.of(
              "R-ADOPT-10",
              WARNING,
              "AAR 2005 reg 31",
              "The family had the placement report on %s and may comment until %s; the panel met"
                  + " on %s.",
              given,
              free.date(),
              panel));
    }
  }

  /** R-ADOPT-03: made, and later than the rule has it. What is open is among the clocks. */
  private static void addDecision(
      List<Finding> findings, Link link, AdoptionPolicy policy, LocalDate asOf) {
    LocalDate minutes = link.done(LinkStep.PANEL_MINUTES, asOf);
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
}
