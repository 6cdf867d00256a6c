package uk.kith.app.web.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.engine.LawToConfirm.USUAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.court.Mistakes;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Worklist;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.api.GuardianshipView.HeadingLine;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.Ground;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;
import uk.kith.court.engine.guardianship.GuardianshipCase.Written;
import uk.kith.court.engine.guardianship.Heading;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.GuardianshipId;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.ChildBrief;

/** Cases towards special guardianship and child arrangements, as people see them. */
class GuardianshipPageTest {

  private static final LocalDate TODAY = LocalDate.of(2016, 9, 30);

  private static final ChildBrief CHILD =
      new ChildBrief(
          ChildId.of("00000000-0000-0000-0000-000000000001"),
          "R-1001",
          "Zuzana",
          "Horvath",
          Birth.on(LocalDate.of(2008, 3, 1)),
          "Sam Ode",
          "Team North");

  private static Done done(CaseStep step, int month, int day) {
    return new Done(step, LocalDate.of(2016, month, day), null);
  }

  private static GuardianshipView view(Kind kind, String carer, Done... steps) {
    GuardianshipCase facts =
        new GuardianshipCase(
            kind, List.of(steps), List.of(new Written(Heading.CHILD, LocalDate.of(2016, 6, 20))));
    return new GuardianshipView(
        GuardianshipId.of("00000000-0000-0000-0000-0000000000e" + steps.length),
        CHILD.id(),
        kind,
        carer,
        true,
        true,
        TODAY,
        facts.isOpen(TODAY),
        facts.steps(),
        kind == Kind.SPECIAL_GUARDIANSHIP ? Ground.RELATIVE : null,
        facts.notice(TODAY).earliestApplication(USUAL).orElse(null),
        facts.reportDue(USUAL, TODAY).orElse(null),
        facts.checklist(TODAY).stream()
            .map(
                heading ->
                    new HeadingLine(
                        heading, heading == Heading.CHILD ? LocalDate.of(2016, 6, 20) : null))
            .toList(),
        null,
        facts.tasks(USUAL, TODAY),
        facts.findings(USUAL, TODAY),
        1);
  }

  private static final GuardianshipView GUARDIANSHIP =
      view(
          Kind.SPECIAL_GUARDIANSHIP,
          "The grandmother",
          done(CaseStep.BEGUN, 5, 31),
          done(CaseStep.NOTICE_GIVEN, 6, 13));

  private static final GuardianshipView ARRANGEMENTS =
      view(Kind.CHILD_ARRANGEMENTS, "The father", done(CaseStep.BEGUN, 9, 5));

  private static ListPage list() {
    List<GuardianshipList.Named> named =
        GuardianshipList.named(List.of(GUARDIANSHIP, ARRANGEMENTS), List.of(CHILD));
    return ListPage.of(
        GuardianshipList.of(new NextSteps(TODAY, "/guardianship", true), TODAY),
        Page.of(named, 0, ListPage.ROWS),
        GuardianshipSort.USUAL,
        Form.EMPTY,
        GuardianshipList.selects(),
        GuardianshipList.said(Form.EMPTY),
        List.of());
  }

  /** R-SGO-02, R-SGO-05: notice on 13 June, so the report was due on 13 September. */
  @Test
  void theNextStepIsTheReportAndItIsLate() {
    Worklist.Row row =
        GuardianshipList.of(new NextSteps(TODAY, "/guardianship", true), TODAY)
            .row(GuardianshipList.named(List.of(GUARDIANSHIP), List.of(CHILD)).get(0));
    assertEquals(
        List.of(
            "Zuzana Horvath",
            "Special guardianship",
            "Report of the authority",
            "13 September 2016",
            "1 of 15 headings",
            "Report of the authority, by 13 September 2016, 17 days late (by the rules)",
            "Sam Ode"),
        row.cells().stream().map(cell -> cell.value().words()).toList());
  }

  private static String mayApply(GuardianshipView view) {
    return GuardianshipPage.of(view, CHILD, false, false).facts().stream()
        .filter(fact -> fact.name().equals("May apply as"))
        .map(Fact::value)
        .collect(Collectors.joining());
  }

  /** R-SGO-01, R-SGO-06: on a day to come, where only then they may apply. */
  @Test
  void theGroundIsToldWithTheDayForWhichItIsJudged() {
    assertEquals("Relative with whom the child has lived for a year", mayApply(GUARDIANSHIP));
    assertEquals(
        "Relative with whom the child has lived for a year, on 13 October 2016",
        mayApply(
            view(
                Kind.SPECIAL_GUARDIANSHIP,
                "The aunt",
                done(CaseStep.BEGUN, 5, 31),
                done(CaseStep.NOTICE_GIVEN, 7, 13))));
  }

  private static String reportDue(Done... more) {
    List<Done> steps =
        new ArrayList<>(List.of(done(CaseStep.BEGUN, 5, 31), done(CaseStep.NOTICE_GIVEN, 6, 13)));
    steps.addAll(List.of(more));
    return GuardianshipPage.of(
            view(Kind.SPECIAL_GUARDIANSHIP, "The aunt", steps.toArray(Done[]::new)),
            CHILD,
            false,
            false)
        .facts()
        .stream()
        .filter(fact -> fact.name().equals("Report due"))
        .map(Fact::value)
        .collect(Collectors.joining());
  }

  /** R-SGO-05: due on 13 September 2016; today is the 30th. */
  @Test
  void aReportIsLateByTheDayOnWhichItWasFiledAlsoAfterTheOrder() {
    Done filed = done(CaseStep.REPORT_FILED, 9, 20);
    assertEquals("13 September 2016, 17 days late", reportDue());
    assertEquals("13 September 2016; filed 20 September 2016, 7 days late", reportDue(filed));
    assertEquals(
        "13 September 2016; filed 20 September 2016, 7 days late",
        reportDue(filed, done(CaseStep.ORDER_MADE, 9, 29)));
    assertEquals(
        "13 September 2016; filed 13 September 2016",
        reportDue(done(CaseStep.REPORT_FILED, 9, 13)));
  }

  /** The order without a day for its next step stands last either way. */
  @Test
  void everyHeadOfTheListButTheAgreedStepSortsIt() {
    assertEquals(
        List.of("Child", "Order", "The order waits for", "By when", "Report", "Worker"),
        list().sortable().stream().map(Column::text).toList());
    List<GuardianshipList.Named> named =
        GuardianshipList.named(List.of(ARRANGEMENTS, GUARDIANSHIP), List.of(CHILD));
    assertEquals("The grandmother, The father", sorted(named, Map.of()));
    assertEquals(
        "The father, The grandmother",
        sorted(named, Map.of("sort", "order", "order", "descending")));
    assertEquals("The grandmother, The father", sorted(named, Map.of("sort", "report")));
    assertEquals(
        "The grandmother, The father",
        sorted(named, Map.of("sort", "by-when", "order", "descending")));
    assertEquals("The father, The grandmother", sorted(named, Map.of("sort", "worker")));
  }

  private static String sorted(List<GuardianshipList.Named> named, Map<String, String> asked) {
    return named.stream()
        .sorted(GuardianshipSort.order(GuardianshipSort.asked(Form.prefilled(asked))))
        .map(each -> each.view().carer())
        .collect(Collectors.joining(", "));
  }

  @Test
  void theListShowsOneOrderOrTheLateReports() {
    List<GuardianshipView> all = List.of(GUARDIANSHIP, ARRANGEMENTS);
    Form arrangements = Form.prefilled(Map.of("show", "CHILD_ARRANGEMENTS"));
    assertEquals(List.of(ARRANGEMENTS), GuardianshipList.asked(all, arrangements));
    assertEquals(List.of("child arrangements"), GuardianshipList.said(arrangements));
    assertEquals(
        List.of(GUARDIANSHIP), GuardianshipList.asked(all, Form.prefilled(Map.of("show", "late"))));
    assertEquals(all, GuardianshipList.asked(all, Form.prefilled(Map.of("show", "all"))));
  }

  @Test
  void aChildWhomTheVisitorMayNotKnowOfIsAbsent() {
    assertEquals(List.of(), GuardianshipList.named(List.of(GUARDIANSHIP), List.of()));
  }

  /** R-SGO-03, R-SGO-04: ten matters of the Schedule, five findings since 2016. */
  @Test
  void theReportStandsByItsHeadingsAndTheRequiredFindingsApart() {
    GuardianshipPage page = GuardianshipPage.of(GUARDIANSHIP, CHILD, true, false);
    assertEquals(10, page.report().size());
    assertEquals(5, page.required().size());
    assertEquals(14, page.unwritten().size());
    assertEquals("Written 20 June 2016", page.report().get(0).state().text());
  }

  @Test
  void childArrangementsHaveNoReportNoNoticeAndNoSupportPlan() {
    GuardianshipPage page = GuardianshipPage.of(ARRANGEMENTS, CHILD, true, false);
    assertEquals(List.of(), page.report());
    assertTrue(
        page.steppable().stream()
            .noneMatch(choice -> choice.value().equals(CaseStep.NOTICE_GIVEN.name())));
    assertEquals(
        List.of("Application to the court", "Order"),
        page.tasks().stream().map(GuardianshipPage.TaskRow::what).toList());
  }

  @Test
  void whoRecordsNothingSeesNoForm() {
    String html =
        Pages.TEMPLATES
            .pagesGuardianship(
                Frames.officer("x", Section.PERMANENCE),
                GuardianshipPage.of(GUARDIANSHIP, CHILD, false, false),
                Mistakes.NONE,
                Form.EMPTY)
            .render();
    assertFalse(html.contains("Record what was done"), html);
  }

  /** An order stands where the court made it: the case leads there, and asks for no day itself. */
  @Test
  void theOrderIsRecordedInTheProceedingsInWhichItWasMade() {
    GuardianshipPage page = GuardianshipPage.of(GUARDIANSHIP, CHILD, true, true);
    assertTrue(
        page.steppable().stream()
            .noneMatch(choice -> choice.value().equals(CaseStep.ORDER_MADE.name())));
    assertEquals("/guardianship/" + GUARDIANSHIP.id() + "/order", page.orderHref());
    assertNull(
        GuardianshipPage.of(GUARDIANSHIP, CHILD, true, false).orderHref(), "a reviewing officer");
    GuardianshipView over =
        view(
            Kind.SPECIAL_GUARDIANSHIP,
            "The aunt",
            done(CaseStep.BEGUN, 5, 31),
            done(CaseStep.ORDER_MADE, 9, 29));
    assertNull(GuardianshipPage.of(over, CHILD, true, true).orderHref(), "it is made");
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(
        "/guardianship",
        Pages.TEMPLATES.pagesList(Frames.officer("Cases", Section.PERMANENCE), list()).render());
    pages.put(
        "/case",
        Pages.TEMPLATES
            .pagesGuardianship(
                Frames.officer("Case", Section.PERMANENCE),
                GuardianshipPage.of(GUARDIANSHIP, CHILD, true, true),
                Mistakes.NONE,
                Form.EMPTY.with("step", "Choose what was done"))
            .render());
    pages.put(
        "/arrangements",
        Pages.TEMPLATES
            .pagesGuardianship(
                Frames.officer("Case", Section.PERMANENCE),
                GuardianshipPage.of(ARRANGEMENTS, CHILD, true, false),
                Mistakes.NONE,
                Form.EMPTY)
            .render());
    try (PageCheck check = PageCheck.of(pages)) {
      check.check("/guardianship", "guardianship");
      check.check("/case", "guardianship-case");
      check.check("/arrangements", "guardianship-arrangements");
    }
  }
}
