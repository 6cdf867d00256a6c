package uk.kith.app.web.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.ProceedingsView.ListedFor;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.ProceedingsId;

/** The days ahead of a list for a calendar. */
class ListFilesTest {

  private static final LocalDate AS_OF = LocalDate.of(2014, 9, 30);

  private static final Worklist<Row> LIST =
      new Worklist<>(
          "Children in proceedings",
          "child",
          "children",
          "/court/open",
          "",
          "",
          AS_OF,
          List.of(
              ListColumn.of("Child", "Child").with("Number"),
              ListColumn.of("Issued", "Issued"),
              ListColumn.of("Next hearing", "Next hearing").with("Next hearing on"),
              ListColumn.of("Planning estimate", "Estimate"),
              ListColumn.of("Next step", "Next step")),
          row -> row);

  private static Row row(String name) {
    return new Row(
        "/court/1",
        List.of(
            Cell.text(name).with("T1"),
            Cell.of(new Value.Day(AS_OF.minusDays(40))),
            Cell.text("Final").with(new Value.Day(AS_OF)),
            Cell.of(new Value.Estimated(AS_OF.plusDays(90))),
            Cell.of(
                new Value.Step(
                    new NextStepCell(
                        "Ring Tabitha",
                        "Sam",
                        "by then",
                        AS_OF.plusDays(3),
                        null,
                        false,
                        null,
                        "Change",
                        "of Tabitha")))));
  }

  /** Estimates are no dates, what is past is no plan, and nothing is told of the row. */
  @Test
  void tellsTheDaysAheadAndTheirColumnsAlone() {
    List<CalendarEntry> entries = ListFiles.entries(LIST, row("Tabitha"));
    assertEquals(
        List.of(
            "2014-09-30 Next hearing on (children in proceedings) /court/open",
            "2014-10-03 Next step (children in proceedings) /court/open"),
        entries.stream()
            .map(each -> each.first() + " " + each.summary() + " " + each.path())
            .toList());
  }

  @Test
  void brothersAndSistersInOneCaseHaveEntriesOfTheirOwn() {
    assertEquals(
        4,
        List.of(row("Tabitha"), row("Tom")).stream()
            .flatMap(row -> ListFiles.entries(LIST, row).stream())
            .map(CalendarEntry::key)
            .distinct()
            .count());
  }

  private static CalendarEntry listed(HearingType type, int from, int days) {
    LocalDate first = AS_OF.plusDays(from);
    return CalendarEntry.of(
        new ProceedingsId(new UUID(0, 9)),
        new ListedFor(type, first, first.plusDays(days - 1)),
        "/court?all=at-risk");
  }

  /** The next hearing that is the final one, of two sisters, is one entry and leads to the list. */
  @Test
  void aHearingOfACaseStandsOnceHoweverManyChildrenItIsOf() {
    List<CalendarEntry> all =
        ListFiles.once(
            List.of(
                listed(HearingType.FINAL, 30, 3),
                listed(HearingType.FINAL, 30, 3),
                listed(HearingType.ISSUE_RESOLUTION, 6, 1)));
    assertEquals(
        List.of(
            "2014-10-30 to 2014-11-01 Hearing (final) /court?all=at-risk",
            "2014-10-06 to 2014-10-06 Hearing (issues resolution) /court?all=at-risk"),
        all.stream()
            .map(
                each ->
                    each.first() + " to " + each.last() + " " + each.summary() + " " + each.path())
            .toList());
  }

  @Test
  void brothersWithHearingsOfTheirOwnKeepBoth() {
    List<CalendarEntry> all =
        ListFiles.once(
            List.of(
                listed(HearingType.FINAL, 30, 1),
                listed(HearingType.FINAL, 60, 1),
                listed(HearingType.FINAL, 60, 1)));
    assertEquals(2, all.size());
    assertEquals(2, all.stream().map(CalendarEntry::key).distinct().count());
  }
}
