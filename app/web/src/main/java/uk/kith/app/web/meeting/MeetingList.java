package uk.kith.app.web.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.MeetingFilter;
import uk.kith.placements.api.MeetingSort;
import uk.kith.placements.api.Meetings.MeetingLine;
import uk.kith.placements.engine.action.MeetingKind;

/** The list of meetings, as its page and its files show it. */
final class MeetingList {

  static final String ADDRESS = "/meetings";

  private static final String KIND = "kind";
  private static final String STATE = "state";
  private static final String ALL = "all";
  private static final String OPEN = "going-on";
  private static final String ENDED = "ended";

  private MeetingList() {}

  static Worklist<MeetingLine> of(LocalDate asOf) {
    return new Worklist<>(
        "Meetings",
        "meeting",
        "meetings",
        ADDRESS,
        "",
        "No meeting is like this. A meeting begins at a list: filter it, then choose “Start a"
            + " meeting with this list”.",
        asOf,
        List.of(
            ListColumn.of("Meeting", "Meeting").sortedBy(MeetingSort.KIND),
            ListColumn.of("Held on", "Held on").sortedBy(MeetingSort.HELD),
            ListColumn.of("Chair", "Chair").sortedBy(MeetingSort.CHAIR),
            ListColumn.of("Agenda from", "Agenda from"),
            ListColumn.number("Children", "Children").sortedBy(MeetingSort.CHILDREN),
            ListColumn.of("State", "State")),
        MeetingList::row);
  }

  private static Row row(MeetingLine each) {
    return new Row(
        ADDRESS + "/" + each.id(),
        List.of(
            Cell.text(each.kind().words()),
            Cell.of(new Value.Day(each.heldOn())),
            Cell.text(each.chair()),
            Cell.text(each.agendaFrom()),
            Cell.of(Value.count(each.items())),
            Cell.of(new Value.State(MeetingMaker.state(each.endedAt())))));
  }

  static Sort<MeetingSort> sort(Form form) {
    return Sorting.asked(form, MeetingSort.class, MeetingSort.USUAL);
  }

  static MeetingFilter filter(Form form) {
    return new MeetingFilter(
        Arrays.stream(MeetingKind.values())
            .filter(kind -> form.has(KIND, kind.name()))
            .findFirst()
            .orElse(null),
        form.has(STATE, OPEN) || form.has(STATE, ENDED) ? form.has(STATE, OPEN) : null,
        null);
  }

  /**
   * @param kinds of which the reader may know
   */
  static List<Select> selects(List<MeetingKind> kinds) {
    List<Choice> ofKinds = new ArrayList<>(List.of(Choice.of(ALL, "All kinds")));
    kinds.forEach(kind -> ofKinds.add(Choice.of(kind.name(), kind.words())));
    return List.of(
        new Select(KIND, "Kind", ofKinds),
        new Select(
            STATE,
            "State",
            List.of(
                Choice.of(ALL, "All"), Choice.of(OPEN, "Going on"), Choice.of(ENDED, "Ended"))));
  }

  static List<@Nullable String> said(MeetingFilter filter) {
    MeetingKind kind = filter.kind();
    Boolean goingOn = filter.goingOn();
    return Arrays.asList(
        kind == null ? null : Words.within(kind.words()),
        goingOn == null ? null : goingOn ? "going on" : "ended");
  }
}
