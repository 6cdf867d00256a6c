package uk.kith.app.web.courtlists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.action.RuleStep;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.DelayFilter;
import uk.kith.court.api.DelayLine;
import uk.kith.court.api.DelaySort;
import uk.kith.court.engine.hearing.Delay;
import uk.kith.court.engine.hearing.DelayCause;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.timeline.Whose;
import uk.kith.kernel.service.Sort;

/** Every hearing that was put off, as the page of delay and its files show it. */
final class DelayList {

  static final String ADDRESS = "/court/delays";

  private static final String WHOSE = "whose";
  private static final String REASON = "reason";
  private static final String NEW_DAY = "new-day";
  private static final String ALL = "all";
  private static final String WAITING = "waiting";

  private DelayList() {}

  /**
   * @param steps the next steps of the children
   */
  static Worklist<DelayLine> of(NextSteps steps, LocalDate asOf) {
    return new Worklist<>(
        "Hearings put off",
        "hearing put off",
        "hearings put off",
        ADDRESS,
        "",
        "No hearing like this was put off in these two years.",
        asOf,
        List.of(
            ListColumn.of("Case", "Case").with("Number").sortedBy(DelaySort.CASE),
            ListColumn.of("Hearing", "Hearing").with("Was listed for"),
            ListColumn.of("Put off on", "Put off on")
                .with("Recorded by")
                .sortedBy(DelaySort.PUT_OFF),
            ListColumn.of("Court’s reason", "Reason").with("Code").sortedBy(DelaySort.REASON),
            ListColumn.of("New day", "New day").sortedBy(DelaySort.NEW_DAY),
            ListColumn.number("Days of delay", "Days of delay").sortedBy(DelaySort.DAYS),
            ListColumn.of("Next step", "Next step")),
        line -> row(line, steps));
  }

  /** What is asked for while a hearing waits for its new day. */
  private static @Nullable RuleStep relist(DelayLine line) {
    return line.newDayBy() == null
        ? null
        : new RuleStep(
            "Get a new day for the hearing from the court", Whose.LEGAL.words(), line.newDayBy());
  }

  private static Row row(DelayLine line, NextSteps steps) {
    Delay delay = line.delay();
    LocalDate newDay = delay.newDay();
    return new Row(
        CaseWords.href(line.of()),
        List.of(
            CaseWords.cell(line.of()),
            Cell.text(line.otherWords() == null ? line.type().words() : line.otherWords())
                .with("listed for " + Dates.day(delay.lostDay())),
            Cell.of(new Value.Day(delay.orderedOn())).with("recorded by " + line.recordedBy()),
            reason(delay.reason()),
            newDay != null
                ? Cell.of(new Value.Day(newDay))
                : Cell.text(delay.waits() ? "Not fixed yet" : "None: put off for good"),
            delay.waits()
                ? Cell.of(new Value.Amount(delay.days(), Numbers.count(delay.days()) + " so far"))
                : Cell.of(Value.count(delay.days())),
            Cell.of(new Value.Step(CaseWords.step(line.of(), steps, relist(line))))));
  }

  static Sort<DelaySort> sort(Form form) {
    return Sorting.asked(form, DelaySort.class, DelaySort.USUAL);
  }

  static DelayFilter filter(Form form) {
    return new DelayFilter(
        Arrays.stream(DelayCause.values())
            .filter(cause -> form.has(WHOSE, cause.name()))
            .findFirst()
            .orElse(null),
        Arrays.stream(DelayReason.values())
            .filter(reason -> form.has(REASON, reason.name()))
            .findFirst()
            .orElse(null),
        form.has(NEW_DAY, WAITING));
  }

  static List<Select> selects() {
    List<Choice> whose = new ArrayList<>(List.of(Choice.of(ALL, "Anybody’s")));
    Arrays.stream(DelayCause.values())
        .forEach(cause -> whose.add(Choice.of(cause.name(), cause.words())));
    List<Choice> reasons = new ArrayList<>(List.of(Choice.of(ALL, "Any reason")));
    Arrays.stream(DelayReason.values())
        .forEach(reason -> reasons.add(Choice.of(reason.name(), words(reason))));
    return List.of(
        new Select(WHOSE, "Whose delay", whose),
        new Select(REASON, "Court’s reason", reasons),
        new Select(
            NEW_DAY,
            "New day",
            List.of(Choice.of(ALL, "Fixed or not"), Choice.of(WAITING, "Not fixed yet"))));
  }

  static List<@Nullable String> said(DelayFilter filter) {
    DelayCause cause = filter.cause();
    DelayReason reason = filter.reason();
    return Arrays.asList(
        cause == null ? null : Words.within(cause.words()),
        reason == null ? null : "for “" + reason.words() + "”",
        filter.waiting() ? "no new day fixed yet" : null);
  }

  static String href(DelayReason reason) {
    return ADDRESS + "?" + REASON + "=" + reason + "#hearings";
  }

  /** With its code where the court's model has one. */
  static String words(DelayReason reason) {
    return reason.isAuthoritys() ? reason.words() + " (" + reason + ")" : reason.words();
  }

  /** The code only where the court's model has one. */
  private static Cell reason(DelayReason reason) {
    Cell words = Cell.text(reason.words());
    return reason.isAuthoritys() ? words.with(reason.name()) : words;
  }
}
