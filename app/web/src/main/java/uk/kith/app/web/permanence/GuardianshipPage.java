package uk.kith.app.web.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.LegalStatuses;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Tag;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.api.GuardianshipView.HeadingLine;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.CaseTask;
import uk.kith.court.engine.guardianship.ExitCode;
import uk.kith.court.engine.guardianship.Ground;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.engine.EndByOrder;

/**
 * A case towards special guardianship or child arrangements in the words of its page; a pure
 * function of what is recorded.
 *
 * @param steps oldest first
 * @param steppable steps that can be recorded of such a case; its order is recorded apart
 * @param unwritten headings of the report without content
 * @param mayRecord true when the visitor records steps
 * @param orderHref where the order to which the case came is recorded; null once it is over, and
 *     for those who do not record orders
 * @param version of the case when the page was made
 */
public record GuardianshipPage(
    String href,
    String childHref,
    String child,
    String heading,
    Tag state,
    List<Fact> facts,
    List<FindingView> findings,
    List<TaskRow> tasks,
    List<HeadingRow> report,
    List<HeadingRow> required,
    List<Fact> steps,
    List<Choice> steppable,
    List<Choice> unwritten,
    boolean guardianship,
    boolean mayRecord,
    @Nullable String orderHref,
    String version) {

  public static final List<Column> TASK_COLUMNS =
      List.of(Column.of("What the order needs"), Column.of("Due"), Column.of("State"));

  public static final List<Column> REPORT_COLUMNS =
      List.of(Column.of("Heading"), Column.of("Content"));

  /** What decides on the carer's ground, as one yes or no each (R-SGO-06). */
  public static final List<Choice> GROUNDS =
      List.of(
          Choice.of("guardian", "A guardian of the child"),
          Choice.of("foster", "A foster parent of the authority"),
          Choice.of("relative", "A relative of the child"),
          Choice.of(
              "named", "Named in a child arrangements order as one with whom the child lives"),
          Choice.of("named-consent", "Everybody so named consents"),
          Choice.of("in-care", "The child is in the care of the authority under an order"),
          Choice.of("authority-consents", "The authority consents"),
          Choice.of("parents-consent", "Everybody with parental responsibility consents"));

  /** A task; the state also says since when it is done. */
  public record TaskRow(String what, String rule, String due, Tag state) {}

  /** A heading of the report. */
  public record HeadingRow(String words, Tag state) {}

  /**
   * @param mayRecord true for those who record steps
   * @param mayOrder true for those who record what courts order
   */
  static GuardianshipPage of(
      GuardianshipView view, ChildBrief child, boolean mayRecord, boolean mayOrder) {
    boolean guardianship = view.kind() == Kind.SPECIAL_GUARDIANSHIP;
    return new GuardianshipPage(
        GuardianshipList.HREF + "/" + view.id(),
        "/children/" + child.id() + "/permanence",
        Names.of(child),
        view.kind().words() + " for " + Names.of(child),
        view.open()
            ? new Tag("Under way", Tag.Colour.BLUE)
            : new Tag(
                view.on(CaseStep.ORDER_MADE) == null ? "Ended without an order" : "Order made",
                Tag.Colour.GREY),
        facts(view, guardianship),
        view.findings().stream()
            .map(
                f ->
                    new FindingView(
                        f.rule().value(), LegalStatuses.inText(f.text()), f.source(), null))
            .toList(),
        view.tasks().stream().map(task -> task(task, view.asOf())).toList(),
        headings(view, false),
        headings(view, true),
        view.steps().stream().map(GuardianshipPage::step).toList(),
        Arrays.stream(CaseStep.values())
            .filter(step -> step != CaseStep.BEGUN && step != CaseStep.ORDER_MADE)
            .filter(step -> guardianship || !step.isOfGuardianshipAlone())
            .map(step -> Choice.of(step.name(), step.words()))
            .toList(),
        view.report().stream()
            .filter(line -> line.writtenOn() == null)
            .map(line -> Choice.of(line.heading().name(), line.heading().words()))
            .toList(),
        guardianship,
        mayRecord,
        mayOrder && view.open() ? GuardianshipOrderResource.href(view.id()) : null,
        Long.toString(view.version()));
  }

  private static List<Fact> facts(GuardianshipView view, boolean guardianship) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Who is to have the order", view.carer()));
    facts.add(Fact.of("Relative or friend", yes(view.relative())));
    facts.add(Fact.of("Foster carer of the child", yes(view.foster())));
    if (guardianship) {
      Ground ground = view.ground();
      LocalDate earliest = view.earliestApplication();
      LocalDate due = view.reportDue();
      facts.add(
          Fact.of(
              "May apply as",
              ground == null
                  ? "Not known: nothing is recorded of it"
                  : earliest == null || !earliest.isAfter(view.asOf())
                      ? ground.words()
                      : ground.words() + ", on " + Dates.day(earliest)));
      facts.add(
          Fact.of(
              "Earliest application",
              earliest == null ? "Not known: no notice is recorded" : Dates.day(earliest)));
      facts.add(
          Fact.of(
              "Report due",
              due == null ? "Not known: no notice and no direction" : reportDue(due, view)));
    }
    ExitCode code = view.exitCode();
    LocalDate made = view.on(CaseStep.ORDER_MADE);
    if (code != null && made != null) {
      facts.add(
          Fact.of(
              "Care ends with",
              code.words() + " (" + EndByOrder.inReturn(Set.of(code.name()), made) + ")"));
    }
    return facts;
  }

  /** What was filed is late by its own day, and stays so; of what is over nothing is due. */
  static String reportDue(LocalDate due, GuardianshipView view) {
    LocalDate filed = view.on(CaseStep.REPORT_FILED);
    if (filed == null) {
      return view.open() ? Dates.dayAndDue(due, view.asOf()) : Dates.day(due);
    }
    return Dates.day(due) + "; filed " + Dates.day(filed) + late(due, filed);
  }

  private static String late(@Nullable LocalDate due, LocalDate done) {
    String late = due == null ? null : Dates.late(due, done);
    return late == null ? "" : ", " + late;
  }

  private static String yes(@Nullable Boolean is) {
    return is == null ? "Not known" : is ? "Yes" : "No";
  }

  private static TaskRow task(CaseTask task, LocalDate asOf) {
    LocalDate due = task.dueOn();
    LocalDate from = task.from();
    LocalDate done = task.doneOn();
    Tag state =
        done != null
            ? new Tag("Done " + Dates.day(done) + late(due, done), Tag.Colour.GREY)
            : due != null && task.isLate(asOf)
                ? new Tag(Dates.due(due, asOf), Tag.Colour.RED)
                : new Tag("To do", Tag.Colour.BLUE);
    return new TaskRow(
        task.what().words(),
        task.rule().value(),
        due != null
            ? Dates.day(due)
            : from != null ? "From " + Dates.day(from) + " on" : "No day is set",
        state);
  }

  private static List<HeadingRow> headings(GuardianshipView view, boolean required) {
    return view.report().stream()
        .filter(line -> line.heading().isRequiredFinding() == required)
        .map(GuardianshipPage::heading)
        .toList();
  }

  private static HeadingRow heading(HeadingLine line) {
    LocalDate on = line.writtenOn();
    return new HeadingRow(
        line.heading().words(),
        on == null
            ? new Tag("Nothing yet", Tag.Colour.YELLOW)
            : new Tag("Written " + Dates.day(on), Tag.Colour.GREY));
  }

  private static Fact step(GuardianshipCase.Done done) {
    LocalDate until = done.until();
    return Fact.of(
        Dates.day(done.on()),
        done.step().words() + (until == null ? "" : ": by " + Dates.day(until)));
  }
}
