package uk.kith.app.web.courtlists;

import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.DelayLine;
import uk.kith.court.engine.hearing.Delay;
import uk.kith.court.engine.hearing.DelayReason;

/** Every hearing that was put off, as the page of delay and its files show it. */
final class DelayList {

  static final String ADDRESS = "/court/delays";

  private DelayList() {}

  static Worklist<DelayLine> of(LocalDate asOf) {
    return new Worklist<>(
        "Hearings put off",
        "hearing put off",
        "hearings put off",
        ADDRESS,
        "",
        "No hearing was put off in these two years.",
        asOf,
        List.of(
            ListColumn.of("Case", "Case").with("Number"),
            ListColumn.of("Hearing", "Hearing").with("Was listed for"),
            ListColumn.of("Put off on", "Put off on").with("Recorded by"),
            ListColumn.of("Court’s reason", "Reason").with("Code"),
            ListColumn.of("New day", "New day"),
            ListColumn.number("Days of delay", "Days of delay")),
        DelayList::row);
  }

  private static Row row(DelayLine line) {
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
                : Cell.of(Value.count(delay.days()))));
  }

  /** The code only where the court's model has one. */
  private static Cell reason(DelayReason reason) {
    Cell words = Cell.text(reason.words());
    return reason.isAuthoritys() ? words.with(reason.name()) : words;
  }
}
