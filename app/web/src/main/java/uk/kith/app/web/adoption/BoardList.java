package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.Finding;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.AdoptionBoard.By;
import uk.kith.matching.api.AdoptionBoard.Filter;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.WaitsLonger;

/** The board of family finding, as its page and its files show it. */
final class BoardList {

  private static final String STAGE = "stage";
  private static final String WAITS = "waits";
  private static final String SHOW = "show";
  private static final String ALL = "all";
  private static final String OVER = "over";
  private static final String UNLINKED = "unlinked";
  private static final String LATE = "late";

  private BoardList() {}

  static Worklist<AdoptionLine> of(LocalDate asOf) {
    return list(
        asOf,
        List.of(
            ListColumn.of("Child", "Child").with("Number and age").sortedBy(By.CHILD),
            ListColumn.of("How it stands", "Stands").with("Since").sortedBy(By.STAGE),
            ListColumn.number("Days so", "Days so").sortedBy(By.DAYS_IN_STAGE),
            ListColumn.number("Days since decision", "Since decision")
                .sortedBy(By.DAYS_SINCE_DECISION),
            ListColumn.of("Link", "Link").with("Links").sortedBy(By.UNLINKED),
            ListColumn.of("Likely to wait longer", "Waits longer"),
            ListColumn.of("What comes next", "Next").with("By").sortedBy(By.NEXT),
            ListColumn.of("What the rules say", "Rules")),
        line -> row(line, asOf));
  }

  /** As files hold it: numbers and days in columns of their own, to be sorted and counted. */
  static Worklist<AdoptionLine> inFiles(LocalDate asOf) {
    return list(
        asOf,
        List.of(
            ListColumn.of("Child", "Child").with("Number").sortedBy(By.CHILD),
            ListColumn.number("Age", "Age"),
            ListColumn.of("How it stands", "Stands").with("Since").sortedBy(By.STAGE),
            ListColumn.number("Days so", "Days so").sortedBy(By.DAYS_IN_STAGE),
            ListColumn.number("Days since decision", "Since decision")
                .sortedBy(By.DAYS_SINCE_DECISION),
            ListColumn.of("Link", "Link").sortedBy(By.UNLINKED),
            ListColumn.number("Links", "Links"),
            ListColumn.of("Likely to wait longer", "Waits longer"),
            ListColumn.of("What comes next", "Next").with("By").sortedBy(By.NEXT),
            ListColumn.of("What the rules say", "Rules")),
        BoardList::inFiles);
  }

  private static Worklist<AdoptionLine> list(
      LocalDate asOf, List<ListColumn> columns, Function<AdoptionLine, Row> row) {
    return new Worklist<>(
        "Family finding",
        "child",
        "children",
        AdoptionWords.HREF,
        "Name or number",
        "No child is like this. A search begins on the page of a child for whom adoption is"
            + " considered or decided; children for whom it is considered and no search has begun"
            + " stand among the early alerts for the panel.",
        asOf,
        columns,
        row);
  }

  private static Row inFiles(AdoptionLine line) {
    LocalDate due = line.child().birth().due();
    return new Row(
        AdoptionWords.href(line.child()),
        List.of(
            Cell.text(AdoptionWords.name(line.child())).with(line.child().localId()),
            due == null ? Cell.of(Value.count(line.age())) : Cell.text("due on " + Dates.day(due)),
            Cell.of(new Value.State(AdoptionWords.tag(line.stage()))).with(day(line.since())),
            number(line.daysInStage()),
            number(line.daysSinceDecision()),
            Cell.of(link(line).value()),
            Cell.of(Value.count(line.links())),
            waitsLonger(line),
            Cell.text(line.next().words()).with(day(line.next().by())),
            rules(line)));
  }

  private static @Nullable Value day(@Nullable LocalDate day) {
    return day == null ? null : new Value.Day(day);
  }

  private static Row row(AdoptionLine line, LocalDate asOf) {
    LocalDate since = line.since();
    LocalDate by = line.next().by();
    String number = line.child().localId();
    return new Row(
        AdoptionWords.href(line.child()),
        List.of(
            Cell.text(AdoptionWords.name(line.child()))
                .with((number == null ? "" : number + ", ") + AdoptionWords.age(line)),
            Cell.of(new Value.State(AdoptionWords.tag(line.stage())))
                .with(since == null ? "since when is not recorded" : "since " + Dates.day(since)),
            number(line.daysInStage()),
            number(line.daysSinceDecision()),
            link(line),
            waitsLonger(line),
            Cell.text(line.next().words()).with(by == null ? null : Dates.dayAndDue(by, asOf)),
            rules(line)));
  }

  private static Cell waitsLonger(AdoptionLine line) {
    return Cell.text(
        line.waitsLonger().isEmpty()
            ? "No"
            : line.waitsLonger().stream()
                .sorted()
                .map(WaitsLonger::words)
                .collect(Collectors.joining("; ")));
  }

  private static Cell rules(AdoptionLine line) {
    return Cell.text(
        line.findings().isEmpty()
            ? "Nothing"
            : line.findings().stream().map(Finding::text).collect(Collectors.joining(" ")));
  }

  private static Cell link(AdoptionLine line) {
    if (line.link() == null) {
      return Cell.text(line.familyFinding() == null ? "Family finding not begun" : "None");
    }
    return Cell.of(new Value.State(AdoptionWords.tag(line.link())))
        .with(line.links() > 1 ? Numbers.many(line.links(), "link") : null);
  }

  private static Cell number(@Nullable Long days) {
    return days == null ? Cell.text("Not recorded") : Cell.of(Value.count(days));
  }

  static Sort<By> sort(Form form) {
    return Sorting.asked(form, By.class, By.USUAL);
  }

  static Filter filter(Form form) {
    String stage = form.value(STAGE);
    boolean over = OVER.equals(stage);
    String text = form.value("text");
    return new Filter(
        over ? null : find(AdoptionStage.values(), stage).orElse(null),
        over,
        find(WaitsLonger.values(), form.value(WAITS)).orElse(null),
        form.has(SHOW, UNLINKED),
        form.has(SHOW, LATE),
        text.isEmpty() ? null : text);
  }

  static String path(Enum<?> each) {
    return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> Optional<E> find(E[] all, String path) {
    return Arrays.stream(all).filter(each -> path(each).equals(path)).findFirst();
  }

  /** Of those for whom adoption is considered only who is sought for stands on the board. */
  private static String words(AdoptionStage stage) {
    return stage == AdoptionStage.CONSIDERED
        ? stage.words() + ", family finding begun"
        : stage.words();
  }

  static List<Select> selects() {
    List<Choice> stages = new ArrayList<>(List.of(Choice.of(ALL, "All that are not over")));
    for (AdoptionStage stage : AdoptionStage.values()) {
      stages.add(Choice.of(path(stage), words(stage)));
    }
    stages.add(Choice.of(OVER, "All that are over"));
    List<Choice> waits = new ArrayList<>(List.of(Choice.of(ALL, "All")));
    for (WaitsLonger each : WaitsLonger.values()) {
      waits.add(Choice.of(path(each), each.words()));
    }
    return List.of(
        new Select(STAGE, "How it stands", stages),
        new Select(WAITS, "Likely to wait longer", waits),
        new Select(
            SHOW,
            "Show",
            List.of(
                Choice.of(ALL, "Everybody"),
                Choice.of(UNLINKED, "Waiting for a family"),
                Choice.of(LATE, "With something late"))));
  }

  static List<@Nullable String> said(Filter filter, Form form) {
    AdoptionStage stage = filter.stage();
    WaitsLonger waits = filter.waits();
    return Arrays.asList(
        filter.over() ? "whose way is over" : stage == null ? null : Words.within(words(stage)),
        waits == null ? null : Words.within(waits.words()),
        filter.unlinked() ? "waiting for a family" : null,
        filter.late() ? "with something late" : null,
        ListPage.withText(form, "name or number"));
  }

  static String href(AdoptionStage stage) {
    return AdoptionWords.HREF + "?" + STAGE + "=" + path(stage);
  }
}
