package uk.kith.court.engine.guardianship;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * A case towards special guardianship or a child arrangements order for one child and one carer, as
 * far as it is recorded.
 *
 * @param steps in the order in which they were recorded; of a step recorded twice the later entry
 *     holds, whichever its day
 * @param written headings of the report that have content, each with its day
 */
public record GuardianshipCase(Kind kind, List<Done> steps, List<Written> written) {

  private static final String SOURCE = "CA 1989 s14A";

  /**
   * A step and its day; of {@link CaseStep#REPORT_DIRECTED} the day by which the report is due
   * stands beside it, and of {@link CaseStep#COURT_ASKED} where the court said one.
   *
   * @param until null where the step tells no such day
   */
  public record Done(CaseStep step, LocalDate on, @Nullable LocalDate until) {

    private boolean isOrder(LocalDate made) {
      return step == CaseStep.ORDER_MADE && on.equals(made);
    }
  }

  /** A heading of the report that was written. */
  public record Written(Heading heading, LocalDate on) {}

  public GuardianshipCase {
    steps = List.copyOf(steps);
    written = List.copyOf(written);
  }

  /**
   * The cases of one child, with the special guardianship orders that were recorded in court
   * proceedings: the one case that was open on the day of an order came to it. Of several open
   * cases, of several carers, an order does not say which.
   */
  public static List<GuardianshipCase> ordered(
      List<GuardianshipCase> ofChild, Collection<LocalDate> madeOn) {
    List<GuardianshipCase> cases = new ArrayList<>(ofChild);
    for (LocalDate made : madeOn.stream().sorted().toList()) {
      List<GuardianshipCase> open =
          cases.stream()
              .filter(each -> each.kind() == Kind.SPECIAL_GUARDIANSHIP && each.awaits(made))
              .toList();
      if (open.size() == 1 && !open.get(0).isToldBy(cases, made)) {
        cases.set(cases.indexOf(open.get(0)), open.get(0).with(made));
      }
    }
    return List.copyOf(cases);
  }

  /** Whether the order came to another case; one made before this case was begun is another. */
  private boolean isToldBy(List<GuardianshipCase> cases, LocalDate made) {
    LocalDate begun = find(CaseStep.BEGUN, made).orElse(LocalDate.MIN);
    return cases.stream()
        .flatMap(each -> each.find(CaseStep.ORDER_MADE, made).stream())
        .anyMatch(told -> !told.isBefore(begun));
  }

  /**
   * What stands against recording a special guardianship order in proceedings: several cases, of
   * several carers, await one, and nobody says which came to it. That one says who the guardian is,
   * and with that how the child's care ends (R-SGO-07): it is asked for, never guessed. Nothing
   * once one of them tells of an order of the day.
   *
   * @param ofChild every case of one child
   */
  public static List<Finding> undecided(List<GuardianshipCase> ofChild, LocalDate made) {
    List<GuardianshipCase> open =
        ofChild.stream()
            .filter(each -> each.kind() == Kind.SPECIAL_GUARDIANSHIP && each.awaits(made))
            .toList();
    boolean told =
        ofChild.stream()
            .filter(each -> each.kind() == Kind.SPECIAL_GUARDIANSHIP)
            .anyMatch(each -> each.steps().stream().anyMatch(done -> done.isOrder(made)));
    return open.size() < 2 || told
        ? List.of()
        : List.of(
            Findings.of(
                "R-SGO-07",
                Severity.ERROR,
                SOURCE,
                "Several cases towards special guardianship are open on %s. Say to which of the"
                    + " carers the order was made.",
                made));
  }

  /**
   * What stands against recording a special guardianship order in proceedings: the court may not
   * make it without the authority's report (R-SGO-02), which has every heading of its checklist
   * (R-SGO-03, R-SGO-04) and is not older than what asked for it (R-SGO-05); and which case came to
   * it is asked first.
   *
   * @param ofChild every case of one child, with the headings of its report
   */
  public static List<Finding> against(List<GuardianshipCase> ofChild, LocalDate made) {
    List<Finding> undecided = undecided(ofChild, made);
    return undecided.isEmpty()
        ? ofOrders(ofChild, List.of(made), made, GuardianshipCase::isAgainstReport)
        : undecided;
  }

  private static boolean isAgainstReport(Finding finding) {
    return switch (finding.rule().value()) {
      case "R-SGO-02", "R-SGO-03", "R-SGO-04", "R-SGO-05" -> true;
      default -> false;
    };
  }

  /** Findings on special guardianship orders that none of the cases of the child tells of. */
  public static List<Finding> ofOrders(
      List<GuardianshipCase> ofChild, Collection<LocalDate> madeOn, LocalDate asOf) {
    return ofOrders(ofChild, madeOn, asOf, GuardianshipCase::isOfOrder);
  }

  private static List<Finding> ofOrders(
      List<GuardianshipCase> ofChild,
      Collection<LocalDate> madeOn,
      LocalDate asOf,
      Predicate<Finding> told) {
    List<GuardianshipCase> cases = ordered(ofChild, madeOn);
    return madeOn.stream()
        .filter(made -> !made.isAfter(asOf))
        .sorted()
        .flatMap(
            made ->
                cases.stream()
                    .filter(each -> each.kind() == Kind.SPECIAL_GUARDIANSHIP)
                    .filter(each -> each.steps().stream().anyMatch(done -> done.isOrder(made)))
                    .findFirst()
                    .orElseGet(
                        () ->
                            new GuardianshipCase(Kind.SPECIAL_GUARDIANSHIP, List.of(), List.of())
                                .with(made))
                    .againstOrder(asOf)
                    .stream())
        .filter(told)
        .toList();
  }

  /** R-SGO-02 and R-SGO-11: what the order was to be made with. */
  private static boolean isOfOrder(Finding finding) {
    return finding.rule().value().equals("R-SGO-02") || finding.rule().value().equals("R-SGO-11");
  }

  private boolean awaits(LocalDate day) {
    return find(CaseStep.BEGUN, day).isPresent()
        && isOpen(day)
        && steps.stream().noneMatch(done -> done.step() == CaseStep.ORDER_MADE);
  }

  private GuardianshipCase with(LocalDate made) {
    List<Done> all = new ArrayList<>(steps);
    all.add(new Done(CaseStep.ORDER_MADE, made, null));
    return new GuardianshipCase(kind, all, written);
  }

  public Optional<LocalDate> find(CaseStep step, LocalDate asOf) {
    return last(step, asOf).map(Done::on);
  }

  /** Neither an order nor another end by a day. */
  public boolean isOpen(LocalDate asOf) {
    return find(CaseStep.ORDER_MADE, asOf).isEmpty() && find(CaseStep.ENDED, asOf).isEmpty();
  }

  public Notice notice(LocalDate asOf) {
    return new Notice(
        find(CaseStep.NOTICE_GIVEN, asOf).orElse(null),
        find(CaseStep.LEAVE_GIVEN, asOf).orElse(null),
        find(CaseStep.COURT_ASKED, asOf).orElse(null));
  }

  /** R-SGO-05; empty while nobody can say. */
  public Optional<LocalDate> reportDue(LawToConfirm law, LocalDate asOf) {
    return notice(asOf)
        .reportDue(
            steps.stream()
                .filter(done -> done.until() != null && !done.on().isAfter(asOf))
                .reduce((earlier, later) -> later)
                .map(Done::until)
                .orElse(null),
            law);
  }

  /**
   * The headings that the report has to have, by its own day (R-SGO-03): of a report of which no
   * notice or request is recorded, by the day on which the answer is asked for. None of a case
   * towards child arrangements.
   */
  public List<Heading> checklist(LocalDate asOf) {
    return kind == Kind.CHILD_ARRANGEMENTS
        ? List.of()
        : Heading.of(notice(asOf).reportFrom().orElse(asOf));
  }

  public List<Heading> missing(LocalDate asOf) {
    Set<Heading> there =
        written.stream()
            .filter(each -> !each.on().isAfter(asOf))
            .map(Written::heading)
            .collect(toUnmodifiableSet());
    return checklist(asOf).stream().filter(heading -> !there.contains(heading)).toList();
  }

  /** What the case needs before its order can be made; nothing once it is over. */
  public List<CaseTask> tasks(LawToConfirm law, LocalDate asOf) {
    return isOpen(asOf) ? CaseTask.of(this, law, asOf) : List.of();
  }

  /** What the rules say on a day. */
  public List<Finding> findings(LawToConfirm law, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    if (kind == Kind.SPECIAL_GUARDIANSHIP) {
      addApplication(findings, law, asOf);
      addLate(findings, law, asOf);
      findings.addAll(againstOrder(asOf));
    }
    return findings;
  }

  /** What an order was to be made with. That its report came late is not: the court has it. */
  private List<Finding> againstOrder(LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    addReport(findings, asOf);
    addSupport(findings, asOf);
    return findings;
  }

  private void addApplication(List<Finding> findings, LawToConfirm law, LocalDate asOf) {
    LocalDate applied = find(CaseStep.APPLIED, asOf).orElse(null);
    LocalDate earliest = notice(asOf).earliestApplication(law).orElse(null);
    if (applied != null && earliest == null) {
      findings.add(
          Findings.of(
              "R-SGO-01",
              Severity.WARNING,
              SOURCE + "(7)",
              "Applied on %s; no notice to the authority is recorded.",
              applied));
    } else if (applied != null && earliest != null && applied.isBefore(earliest)) {
      findings.add(
          Findings.of(
              "R-SGO-01",
              Severity.ERROR,
              SOURCE + "(7)",
              "Applied on %s; an application can be made from %s on.",
              applied,
              earliest));
    }
  }

  private void addLate(List<Finding> findings, LawToConfirm law, LocalDate asOf) {
    LocalDate filed = find(CaseStep.REPORT_FILED, asOf).orElse(null);
    LocalDate due = reportDue(law, asOf).orElse(null);
    LocalDate day = filed == null ? asOf : filed;
    if (due != null && day.isAfter(due) && (filed != null || isOpen(asOf))) {
      findings.add(
          Findings.of(
              "R-SGO-05",
              filed == null ? Severity.ERROR : Severity.INFO,
              SOURCE + "(8)",
              (filed == null ? "On %s the report was not filed" : "The report was filed on %s")
                  + "; it was due by %s.",
              day,
              due));
    }
  }

  private void addReport(List<Finding> findings, LocalDate asOf) {
    LocalDate filed = find(CaseStep.REPORT_FILED, asOf).orElse(null);
    LocalDate made = find(CaseStep.ORDER_MADE, asOf).orElse(null);
    if (made != null && (filed == null || filed.isAfter(made))) {
      findings.add(
          Findings.of(
              "R-SGO-02",
              Severity.ERROR,
              SOURCE + "(8), (11)",
              "The order was made on %s; no report of the authority is recorded before it.",
              made));
    }
    LocalDate opened = notice(asOf).openedOn();
    if (filed != null && opened != null && filed.isBefore(opened)) {
      findings.add(
          Findings.of(
              "R-SGO-05",
              Severity.WARNING,
              SOURCE + "(8)",
              "The report was filed on %s, before anybody had given notice or the court had asked"
                  + " for it, on %s. One of the two days is wrong.",
              filed,
              opened));
    }
    List<Heading> missing = missing(asOf);
    if (filed != null && !missing.isEmpty()) {
      boolean finding = missing.stream().anyMatch(Heading::isRequiredFinding);
      findings.add(
          Findings.of(
              finding ? "R-SGO-04" : "R-SGO-03",
              Severity.ERROR,
              finding ? "SI 2016/111 regs 4, 5" : "SGR 2005 reg 21 and Schedule",
              "The report filed on %s lacks: "
                  + String.join("; ", missing.stream().map(Heading::words).toList())
                  + ".",
              filed));
    }
  }

  private void addSupport(List<Finding> findings, LocalDate asOf) {
    LocalDate made = find(CaseStep.ORDER_MADE, asOf).orElse(null);
    LocalDate plan = find(CaseStep.SUPPORT_PLAN, asOf).orElse(null);
    if (made != null && (plan == null || plan.isAfter(made))) {
      findings.add(
          Findings.of(
              "R-SGO-11",
              Severity.ERROR,
              "SGR 2005",
              "The order was made on %s; no support plan was there by then.",
              made));
    }
  }

  private Optional<Done> last(CaseStep step, LocalDate asOf) {
    return steps.stream()
        .filter(done -> done.step() == step && !done.on().isAfter(asOf))
        .reduce((earlier, later) -> later);
  }
}
