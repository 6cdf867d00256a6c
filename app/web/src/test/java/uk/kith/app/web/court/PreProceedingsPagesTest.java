package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.anUnborn;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.PageContext;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.casesystem.ToldMakerTest;
import uk.kith.app.web.casesystem.ToldSection;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Whose;
import uk.kith.app.web.list.Worklist;
import uk.kith.court.api.GatewayDecisions.DecisionView;
import uk.kith.court.api.GatewayDecisions.GatewayFigures;
import uk.kith.court.api.GatewaySort;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.PreProceedingsSort;
import uk.kith.court.api.PreProceedingsView;
import uk.kith.court.api.PreProceedingsView.ChildBeforeCourt;
import uk.kith.court.engine.gateway.Course;
import uk.kith.court.engine.gateway.DaysToIssue;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.engine.gateway.PreStanding;
import uk.kith.court.engine.gateway.Previous;
import uk.kith.court.engine.gateway.ShortNotice;
import uk.kith.court.engine.gateway.Step;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.engine.action.ActionState;

/** The pages of pre-proceedings and of the legal gateway, as people see them. */
class PreProceedingsPagesTest {

  private static final GatewayPolicy POLICY = GatewayPolicy.USUAL;
  private static final PreProceedingsId ID = new PreProceedingsId(id("family"));

  private static PageContext page(String title) {
    return Frames.signedIn(title, Section.CHILDREN, Role.COURT_OFFICER, null, false);
  }

  private static Course course(String start, Step... steps) {
    return new Course(LocalDate.parse(start), Arrays.asList(steps), null, null);
  }

  private static Step step(Step.Kind kind, String on) {
    return Step.of(kind, LocalDate.parse(on));
  }

  private static Step letter(String on) {
    return Step.letter(LocalDate.parse(on), null, true);
  }

  private static PreProceedingsList.Named line(Course course, String... names) {
    PreStanding standing = PreStanding.of(course, POLICY, TODAY);
    List<ChildView> children = Arrays.stream(names).map(name -> aBoy(name, 6)).toList();
    return new PreProceedingsList.Named(
        new PreProceedingsLine(
            ID,
            children.stream().map(ChildView::id).toList(),
            course.startedOn(),
            course.endedOn(TODAY).orElse(null),
            course.appliedBy(TODAY).orElse(null),
            standing.week(),
            "Tom Ashworth",
            "East",
            standing),
        children);
  }

  private static final NextSteps STEPS = new NextSteps(TODAY, "/pre-proceedings", true);

  private static final List<PreProceedingsList.Named> LINES =
      List.of(
          line(course("2014-06-02", letter("2014-06-20")), "Amir", "Danyal"),
          line(
              course(
                  "2014-06-30",
                  letter("2014-07-04"),
                  step(Step.Kind.FIRST_MEETING, "2014-07-14"),
                  step(Step.Kind.REVIEW, "2014-08-27")),
              "Callum"),
          line(course("2014-09-18"), "Noah", "Theo", "Oscar"),
          line(course("2014-08-01", step(Step.Kind.STEP_DOWN, "2014-09-12")), "Zac"),
          line(course("2014-05-01", step(Step.Kind.ISSUE, "2014-09-24")), "Liam"));

  private static ListPage list() {
    return ListPage.of(
        PreProceedingsList.of(TODAY, POLICY, STEPS),
        Page.of(LINES, 0, ListPage.ROWS),
        PreProceedingsSort.USUAL,
        Form.EMPTY,
        PreProceedingsList.selects(List.of("East", "North"), POLICY),
        PreProceedingsList.said(
            Form.EMPTY,
            PreProceedingsList.filter(Form.EMPTY, new Whose(null, null, null)),
            new Whose(null, null, null),
            POLICY),
        List.of(new ListPage.Action("Record a gateway decision", "/pre-proceedings/gateway/new")));
  }

  @Test
  void eachLineSaysItsWeekItsStateAndTheNextStep() {
    Worklist<PreProceedingsList.Named> list = PreProceedingsList.inFiles(TODAY, POLICY, STEPS);
    assertEquals(
        List.of(
            "Amir and Danyal",
            "Week 18 of 16",
            "Past 16 weeks",
            "Decide: issue or step down",
            "22 September 2014",
            "Decide: issue or step down, Social worker, by 22 September 2014, 8 days late (by the"
                + " rules)",
            "Tom Ashworth"),
        words(list.row(LINES.get(0))));
    assertEquals(
        List.of(
            "Callum",
            "Week 14 of 16",
            "Near 16 weeks",
            "Decide: issue or step down",
            "20 October 2014",
            "Decide: issue or step down, Social worker, by 20 October 2014, in 20 days (by the"
                + " rules)",
            "Tom Ashworth"),
        words(list.row(LINES.get(1))));
    assertEquals("Open", words(list.row(LINES.get(2))).get(2));
    assertEquals("Ended in week 7", words(list.row(LINES.get(3))).get(1));
    assertEquals(
        List.of("To issue", "Apply to the court", "No day is set"),
        words(list.row(LINES.get(4))).subList(2, 5));
  }

  /** What people agreed of one of them stands before what comes by the rules. */
  @Test
  void anAgreedStepStandsBeforeTheOneByTheRules() {
    NextSteps steps = new NextSteps(TODAY, "/pre-proceedings", true);
    ChildView amir = LINES.get(0).children().get(0);
    steps.add(
        Map.of(
            amir.id(),
            new ActionView(
                new ActionId(new UUID(0, 1)),
                amir.id(),
                "Ring the grandmother",
                "Tom Ashworth",
                LocalDate.of(2014, 10, 2),
                LocalDate.of(2014, 9, 26),
                null,
                ActionState.OPEN,
                null,
                "t.ashworth",
                Instant.EPOCH,
                0)));
    assertEquals(
        "Amir: Ring the grandmother, Tom Ashworth, by 2 October 2014, in 2 days",
        words(PreProceedingsList.of(TODAY, POLICY, steps).row(LINES.get(0))).get(3));
  }

  private static List<String> words(Worklist.Row row) {
    return row.cells().stream().map(cell -> cell.value().words()).toList();
  }

  private static ChildBeforeCourt beforeCourt(String name, Course course) {
    PreStanding standing = PreStanding.of(course, POLICY, TODAY);
    return new ChildBeforeCourt(
        child(name),
        course.startedOn(),
        course.endedOn(TODAY).orElse(null),
        standing.week(),
        course.steps(),
        course.steps().stream().filter(step -> step.kind() == Step.Kind.FIRST_MEETING).toList(),
        course.familyMeeting(),
        course.appliedBy(TODAY).orElse(null),
        new Previous(name.equals("Amir") ? 1 : null, 0, 0, 0),
        standing);
  }

  private static BeforeCourtPage family(boolean mayRecord) {
    Course alike =
        new Course(
            LocalDate.of(2014, 6, 30),
            List.of(letter("2014-07-10"), step(Step.Kind.FIRST_MEETING, "2014-07-18")),
            new FamilyMeeting(
                LocalDate.of(2014, 7, 10), "the mother", null, null, true, null, null),
            null);
    List<ChildBeforeCourt> children =
        List.of(
            beforeCourt("Amir", alike),
            beforeCourt("Danyal", alike),
            beforeCourt("Leah", course("2014-06-30", step(Step.Kind.STEP_DOWN, "2014-08-15"))));
    Map<ChildId, ChildView> views = new HashMap<>();
    children.forEach(
        each ->
            List.of("Amir", "Danyal", "Leah").stream()
                .filter(name -> child(name).equals(each.child()))
                .forEach(name -> views.put(each.child(), aBoy(name, 6))));
    return BeforeCourtMaker.make(
        new PreProceedingsView(ID, TODAY, children, 3), views, POLICY, mayRecord);
  }

  @Test
  void childrenOfWhomTheSameIsRecordedStandTogether() {
    BeforeCourtPage page = family(true);
    assertEquals(
        List.of("Amir and Danyal", "Leah"),
        page.groups().stream().map(BeforeCourtPage.Group::name).toList());
    assertEquals(
        "8 working days after the decision of 30 June 2014; offers a family meeting",
        page.groups().get(0).steps().get(0).remark());
    assertEquals("Told by the case system", page.groups().get(0).steps().get(1).remark());
    assertEquals("Amir 1; Danyal Not known", page.groups().get(0).facts().get(4).value());
  }

  /** R-PRE-13. */
  @Test
  void anOfferInTheLetterIsNotToldAsNone() {
    assertEquals(
        "Offered in the letter of 10 July 2014; to whom, and the answer, are not recorded",
        meeting(course("2014-06-30", letter("2014-07-10"))));
    assertEquals("No offer is recorded", meeting(course("2014-06-30")));
  }

  private static String meeting(Course course) {
    return BeforeCourtMaker.make(
            new PreProceedingsView(ID, TODAY, List.of(beforeCourt("Amir", course)), 3),
            Map.of(child("Amir"), aBoy("Amir", 6)),
            POLICY,
            true)
        .groups()
        .get(0)
        .facts()
        .stream()
        .filter(fact -> fact.name().equals("Family meeting"))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** R-PRE-04: once it is decided to issue, the application is one link away, with all children. */
  @Test
  void whatIsToBeIssuedLeadsToTheFormThatOpensProceedings() {
    Course issue = course("2014-05-01", step(Step.Kind.ISSUE, "2014-09-24"));
    List<ChildBeforeCourt> children =
        List.of(
            beforeCourt("Amir", issue),
            beforeCourt("Danyal", issue),
            beforeCourt("Leah", course("2014-06-30")));
    Map<ChildId, ChildView> views = new HashMap<>();
    List.of("Amir", "Danyal", "Leah").forEach(name -> views.put(child(name), aBoy(name, 6)));
    BeforeCourtPage page =
        BeforeCourtMaker.make(new PreProceedingsView(ID, TODAY, children, 3), views, POLICY, true);
    assertEquals(
        "/court/new?child=" + child("Amir") + "&with=" + child("Danyal"),
        page.groups().get(0).openHref());
    assertNull(page.groups().get(1).openHref());
    String html =
        Pages.TEMPLATES
            .pagesBeforeCourt(page("x"), page, ToldSection.NONE, Mistakes.NONE, Form.EMPTY)
            .render();
    assertTrue(html.contains("/court/new?child=" + child("Amir")), html);
  }

  /** From the page of the family, once it happened; who records nothing here is not led there. */
  @Test
  void theBirthOfAnUnbornChildIsRecordedFromItsPreProceedings() {
    ChildView unborn = anUnborn("Leah", LocalDate.of(2014, 11, 18));
    String birth = "/children/" + unborn.id() + "/birth";
    assertEquals(
        List.of("/children/" + unborn.id(), birth),
        links(unborn, true).stream().map(BeforeCourtPage.ChildLink::href).toList());
    assertEquals("Record the birth of Unborn child P2007", links(unborn, true).get(1).text());
    assertEquals(1, links(unborn, false).size());
    assertEquals(1, links(aBoy("Leah", 6), true).size());
  }

  private static List<BeforeCourtPage.ChildLink> links(ChildView child, boolean mayRecord) {
    return BeforeCourtMaker.make(
            new PreProceedingsView(
                ID, TODAY, List.of(beforeCourt("Leah", course("2014-09-01"))), 3),
            Map.of(child.id(), child),
            POLICY,
            mayRecord)
        .groups()
        .get(0)
        .children();
  }

  private static Course applied() {
    return new Course(LocalDate.of(2014, 9, 25), List.of(), null, LocalDate.parse("2014-09-29"));
  }

  /** R-PRE-04: an application ends them for the child it is about, and for nobody else. */
  @Test
  void whoIsBeforeTheCourtHasNoStepOfPreProceedingsLeft() {
    List<ChildBeforeCourt> children =
        List.of(beforeCourt("Amir", applied()), beforeCourt("Leah", course("2014-09-25")));
    Map<ChildId, ChildView> views = new HashMap<>();
    List.of("Amir", "Leah").forEach(name -> views.put(child(name), aBoy(name, 6)));
    List<BeforeCourtPage.Group> groups =
        BeforeCourtMaker.make(new PreProceedingsView(ID, TODAY, children, 3), views, POLICY, true)
            .groups();
    BeforeCourtPage.Group amir = groups.get(0);
    assertEquals("Applied", amir.tag().text());
    assertEquals("Ended in week 1", amir.week());
    assertNull(amir.next());
    assertNull(amir.openHref());
    assertEquals(
        "Application to the court of 29 September 2014",
        amir.facts().stream()
            .filter(fact -> fact.name().equals("Ended by"))
            .findFirst()
            .orElseThrow()
            .value());
    assertEquals("Not due: they ended before", amir.steps().get(0).due());
    assertTrue(
        amir.findings().stream().anyMatch(finding -> finding.rule().equals("R-PRE-04")),
        "record the outcome");
    assertEquals(
        "Send the letter before proceedings, Authority's lawyer, by 2 October 2014, in 2 working"
            + " days",
        groups.get(1).next());
    assertEquals("2 October 2014", groups.get(1).steps().get(0).due());
  }

  /** The meeting, and so its minutes, is told the same. */
  @Test
  void theAgendaSaysThatTheApplicationWasMade() {
    assertEquals(
        "Ended in week 1, Application to the court of 29 September 2014. Started: 25 September"
            + " 2014. By the rules: nothing more.",
        PreProceedingsAgenda.standing(line(applied(), "Amir").line(), POLICY, TODAY));
  }

  @Test
  void whoRecordsNothingSeesNoForm() {
    String html =
        Pages.TEMPLATES
            .pagesBeforeCourt(page("x"), family(false), ToldSection.NONE, Mistakes.NONE, Form.EMPTY)
            .render();
    assertFalse(html.contains("<form class=\"app-form\""), html);
  }

  @Test
  void theFormsAskForWhatIsMissing() {
    Map<String, List<String>> typed = new HashMap<>();
    typed.put("letter-children", List.of("x"));
    Form form = BeforeCourtForms.checkedLetter(Form.of(typed));
    assertEquals("Enter the day on which the letter was sent", form.error("letter-sent"));
    assertEquals("Choose yes or no", form.error("letter-offer"));
    assertTrue(BeforeCourtForms.checkedReview(Form.EMPTY).error("review-children") != null);
    typed.put("offer-children", List.of("x"));
    typed.put("offer-made", List.of("no"));
    assertEquals(
        "Enter who decided so",
        BeforeCourtForms.checkedOffer(Form.of(typed)).error("offer-not-by"));
  }

  private static GatewayForm decision() {
    return new GatewayForm(
        child("Amir").toString(),
        List.of(
            new GatewayForm.OneChild(child("Amir"), "child-1", "Amir", "Child R-1009, aged 9"),
            new GatewayForm.OneChild(
                child("Baby"), "child-2", "Unborn child", "Child R-1010, due 20 November 2014")),
        "16 weeks");
  }

  @Test
  void aDecisionIsForThoseOfWhomItSaysSomething() {
    Form form =
        Form.prefilled(
            Map.of(
                "child-1",
                "START_PRE_PROCEEDINGS",
                "pre-child-1",
                "2",
                "met-day",
                "29",
                "met-month",
                "9",
                "met-year",
                "2014"));
    assertTrue(decision().checked(form, TODAY).isValid());
    assertEquals(1, decision().read(form).children().size());
    assertEquals(2, decision().read(form).children().get(0).previousPreProceedings());
    assertFalse(decision().checked(form, LocalDate.of(2014, 9, 28)).isValid(), "not held yet");
    assertFalse(decision().checked(Form.EMPTY, TODAY).isValid());
  }

  private static String gateway() {
    GatewayFigures figures =
        new GatewayFigures(
            LocalDate.of(2013, 10, 1),
            TODAY,
            new DaysToIssue(8.5, 30, 4, 2, 41),
            new ShortNotice(12, 3));
    List<GatewayList.Named> decisions =
        List.of(
            named("Amir", GatewayOutcome.ISSUE, LocalDate.of(2014, 9, 1), 12),
            named("Danyal", GatewayOutcome.ISSUE, null, 41),
            named("Noah", GatewayOutcome.START_PRE_PROCEEDINGS, null, null));
    return Pages.TEMPLATES
        .pagesGateway(
            page("Decisions of the legal gateway"),
            ListPage.of(
                GatewayList.of(new NextSteps(TODAY, "/pre-proceedings/gateway", true), TODAY),
                Page.of(decisions, 0, ListPage.ROWS),
                GatewaySort.USUAL,
                Form.EMPTY,
                List.of(GatewayList.WHICH),
                List.of(),
                List.of()),
            GatewayList.figures(figures),
            GatewayList.period(figures))
        .render();
  }

  private static GatewayList.Named named(
      String name, GatewayOutcome outcome, @Nullable LocalDate issued, @Nullable Integer days) {
    return new GatewayList.Named(
        new DecisionView(
            child(name),
            LocalDate.of(2014, 8, 20),
            outcome,
            "No change since the conference of July.",
            null,
            issued,
            days),
        aBoy(name, 7));
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(
        "/pre-proceedings",
        Pages.TEMPLATES
            .pagesPreProceedings(page("Pre-proceedings"), list(), "limit of 16 weeks")
            .render());
    pages.put(
        "/pre-proceedings-family",
        Pages.TEMPLATES
            .pagesBeforeCourt(
                page("Amir"),
                family(true),
                ToldMakerTest.beforeCourt(),
                Mistakes.NONE,
                BeforeCourtForms.checkedLetter(
                    Form.of(Map.of("letter-children", List.of(child("Amir").toString())))))
            .render());
    pages.put("/gateway", gateway());
    pages.put(
        "/gateway-new",
        Pages.TEMPLATES
            .pagesGatewayNew(
                page("Record a gateway decision"),
                decision(),
                decision().checked(Form.EMPTY, TODAY))
            .render());
    pages.put(
        "/gateway-which",
        Pages.TEMPLATES
            .pagesGatewayNew(
                page("Record a gateway decision"),
                new GatewayForm("", List.of(), "16 weeks"),
                Form.EMPTY)
            .render());
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, path.substring(1)));
    }
  }
}
