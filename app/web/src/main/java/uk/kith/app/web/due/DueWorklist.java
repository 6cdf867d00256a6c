package uk.kith.app.web.due;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.placements.api.DueFilter;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.api.DueSort;
import uk.kith.placements.engine.due.DueGroup;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.DueItem.Status;

/** The worklist of everything due, as its page shows it; pure functions. */
final class DueWorklist {

  private static final int SOON_DAYS = 7;

  private static final List<Choice> WHEN =
      List.of(
          Choice.of("soon", "Late, and due in a week"),
          Choice.of("late", "Late"),
          Choice.of("all", "Everything with a day"),
          Choice.of("not-known", "Nothing recorded, or day not known"));

  private static final List<Choice> GROUPS =
      Stream.concat(
              Stream.of(Choice.of("", "Everything")),
              Arrays.stream(DueGroup.values()).map(g -> Choice.of(g.name(), g.words())))
          .toList();

  private DueWorklist() {}

  /** What the form asks for; what is late or due soon when it asks for nothing. */
  static DueFilter filter(Form form, String worker, LocalDate asOf) {
    boolean soon = WHEN.stream().skip(1).noneMatch(choice -> form.has("when", choice.value()));
    Set<Status> statuses =
        form.has("when", "late")
            ? Set.of(Status.LATE)
            : form.has("when", "not-known")
                ? Set.of(Status.NOT_KNOWN)
                : Set.of(Status.LATE, Status.DUE);
    String text = form.value("text");
    return new DueFilter(
        statuses,
        Arrays.stream(DueGroup.values())
            .filter(group -> form.has("group", group.name()))
            .findFirst()
            .orElse(null),
        form.has("whose", "mine") ? worker : null,
        null,
        text.isEmpty() ? null : text,
        soon ? asOf.plusDays(SOON_DAYS) : null,
        form.has("who", "missing"));
  }

  /** The filters that are set, in words; null for those that are not. */
  static List<@Nullable String> said(Form form, DueFilter filter) {
    String when =
        WHEN.stream()
            .skip(1)
            .filter(choice -> form.has("when", choice.value()))
            .findFirst()
            .orElse(WHEN.get(0))
            .text();
    DueGroup group = filter.group();
    return Arrays.asList(
        Words.within(when),
        group == null ? null : Words.within(group.words()),
        filter.worker() == null ? null : "yours",
        filter.missing() ? "of children who are missing or away" : null,
        ListPage.withText(form, "name or number of the child, the home or the team"));
  }

  /**
   * A line, and who it is about.
   *
   * @param home where the child lives; null when that is not told, or the line is about the home
   */
  record Named(DueLine line, String about, @Nullable String home) {}

  static Worklist<Named> of(LocalDate asOf) {
    return new Worklist<>(
        "What is due",
        "thing to do",
        "things to do",
        "/due",
        "Name or number of a child or a home, or team",
        "Nothing is due. What is due is counted from what was recorded as done.",
        asOf,
        List.of(
            ListColumn.of("What", "What").with("Counted").sortedBy(DueSort.WHAT),
            ListColumn.of("About", "About").with("Home").sortedBy(DueSort.ABOUT),
            ListColumn.of("By when", "By when").sortedBy(DueSort.DAY),
            ListColumn.of("Whose", "Whose").with("Team").sortedBy(DueSort.WORKER),
            ListColumn.of("Rule", "Rule").with("Source").sortedBy(DueSort.RULE)),
        named -> row(named, asOf));
  }

  /** The filters, in the order of the page. */
  static List<Select> selects() {
    return List.of(
        new Select("when", "When", WHEN),
        new Select("group", "What", GROUPS),
        new Select(
            "who",
            "About",
            List.of(
                Choice.of("", "Everybody"),
                Choice.of("missing", "Children missing or away tonight"))),
        new Select(
            "whose", "Whose", List.of(Choice.of("all", "Everybody’s"), Choice.of("mine", "Mine"))));
  }

  private static Row row(Named named, LocalDate asOf) {
    DueLine line = named.line();
    DueItem item = line.item();
    boolean ofChild = line.child() != null;
    return new Row(
        ofChild ? "/children/" + line.child() : "/households/" + line.household(),
        List.of(
            Cell.text(DueWords.what(item)).with(DueWords.why(item)),
            Cell.text(named.about()).with(named.home()),
            when(item, asOf),
            Cell.text(
                    line.hasNobodyAllocated()
                        ? "Nobody allocated"
                        : Words.orNotKnown(line.worker()))
                .with(line.team()),
            Cell.text(item.rule().value()).with(item.source())));
  }

  private static Cell when(DueItem item, LocalDate asOf) {
    LocalDate on = item.dueOn();
    String late = DueWords.late(item, asOf);
    Value day = on == null ? Value.text(DueWords.day(item)) : new Value.Day(on);
    return late == null
        ? Cell.of(day).with(DueWords.left(item, asOf))
        : Cell.of(day).with(new Value.State(new Tag(late, Tag.Colour.RED)));
  }
}
