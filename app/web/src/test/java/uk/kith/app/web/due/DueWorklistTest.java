package uk.kith.app.web.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.DueFilter;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.api.DueSort;
import uk.kith.placements.engine.due.DueGroup;
import uk.kith.placements.engine.due.DueItem.Status;

/** The worklist of everything due, as people see it. */
class DueWorklistTest {

  private static final List<DueLine> LINES =
      List.of(
          DueFixture.late(household("Karen and Paul Whitfield")),
          DueFixture.notice(child("Amir")),
          DueFixture.visit(child("Amir")),
          DueFixture.notKnown(child("Amir")));

  private static ListPage page(List<DueLine> lines, Form form) {
    List<DueWorklist.Named> named =
        lines.stream()
            .map(
                line ->
                    new DueWorklist.Named(
                        line,
                        line.child() == null ? "Karen and Paul Whitfield" : "Amir Horvath",
                        line.child() == null ? null : "Jean and Alan Pickles"))
            .toList();
    return ListPage.of(
        DueWorklist.of(TODAY),
        Page.of(named, 0, 50),
        DueSort.USUAL,
        form,
        DueWorklist.selects(),
        List.of(),
        List.of());
  }

  @Test
  void theFiltersAreSaidInWords() {
    assertEquals(
        List.of("late, and due in a week"),
        said(Form.EMPTY).stream().filter(Objects::nonNull).toList());
    DueGroup group = DueGroup.values()[0];
    assertEquals(
        List.of(
            "late",
            Words.within(group.words()),
            "yours",
            "of children who are missing or away",
            "with “East” in the name or number of the child, the home or the team"),
        said(
            Form.prefilled(
                Map.of(
                    "when",
                    "late",
                    "group",
                    group.name(),
                    "who",
                    "missing",
                    "whose",
                    "mine",
                    "text",
                    "East"))));
  }

  private static List<@Nullable String> said(Form form) {
    return DueWorklist.said(form, DueWorklist.filter(form, "a.worker", TODAY));
  }

  @Test
  void asksForWhatIsLateAndDueInAWeekUnlessToldOtherwise() {
    DueFilter filter = DueWorklist.filter(Form.EMPTY, "a.worker", TODAY);
    assertEquals(Set.of(Status.LATE, Status.DUE), filter.statuses());
    assertEquals(LocalDate.of(2014, 10, 7), filter.until());
    assertNull(filter.worker());
  }

  @Test
  void asksForWhatTheFormChose() {
    DueFilter filter =
        DueWorklist.filter(
            Form.prefilled(
                Map.of("when", "late", "group", "VISITS", "whose", "mine", "text", "East")),
            "a.worker",
            TODAY);
    assertEquals(
        new DueFilter(Set.of(Status.LATE), DueGroup.VISITS, "a.worker", null, "East", null, false),
        filter);
  }

  @Test
  void everyLineSaysWhatByWhenAndHowItWasCounted() {
    List<Worklist.Row> rows = page(LINES, Form.EMPTY).rows();
    assertEquals("Review of the approval", words(rows, 0, 0));
    assertEquals("12 months after the approval on 20 September 2013.", below(rows, 0, 0));
    assertEquals("10 days late", below(rows, 0, 2));
    assertEquals("Notice of the placement to the school", words(rows, 1, 0));
    assertEquals("One week after the placement began on 26 September 2014.", below(rows, 2, 0));
    assertEquals("3 October 2014", words(rows, 2, 2));
    assertEquals("in 3 working days", below(rows, 2, 2));
    assertEquals("Amir Horvath", words(rows, 2, 1));
    assertEquals("Jean and Alan Pickles", below(rows, 2, 1));
    assertEquals("Not known", words(rows, 3, 2));
    assertEquals("Was due by 8 February 2013, and nothing is recorded of it.", below(rows, 3, 0));
  }

  private static String words(List<Worklist.Row> rows, int row, int cell) {
    return rows.get(row).cells().get(cell).value().words();
  }

  private static String below(List<Worklist.Row> rows, int row, int cell) {
    Value below = rows.get(row).cells().get(cell).below();
    return below == null ? "" : below.words();
  }

  /**
   * What is due of a child without a social worker is nobody's yet, and its team's if it has one.
   */
  @Test
  void aChildWithoutASocialWorkerSaysThatNobodyIsAllocated() {
    DueLine line = DueFixture.visit(child("Amir"));
    List<Worklist.Row> rows =
        page(
                List.of(
                    new DueLine(
                        line.item(), line.group(), null, line.child(), null, "Children in care 2"),
                    line),
                Form.EMPTY)
            .rows();
    assertEquals("Nobody allocated", words(rows, 0, 3));
    assertEquals("Children in care 2", below(rows, 0, 3));
    assertEquals("Amy Walsh", words(rows, 1, 3));
  }

  /** By what is due, whom it is about, the day, whose it is, and the rule. */
  @Test
  void everyColumnSortsTheList() {
    assertEquals(
        List.of("What", "About", "By when", "Whose", "Rule"),
        page(LINES, Form.EMPTY).sortable().stream().map(Column::text).toList());
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> pages =
        Map.of(
            "/due",
            html(page(LINES, Form.prefilled(Map.of("whose", "mine")))),
            "/nothing-due",
            html(page(List.of(), Form.EMPTY)));
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, path.substring(1)));
    }
  }

  private static String html(ListPage list) {
    return Pages.TEMPLATES.pagesList(Frames.officer("What is due", Section.DUE), list).render();
  }
}
