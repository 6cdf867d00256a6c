package uk.kith.app.web.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.permanence.PermanenceViews.BEGAN;
import static uk.kith.app.web.permanence.PermanenceViews.BLANK;
import static uk.kith.app.web.permanence.PermanenceViews.CONCERN;
import static uk.kith.app.web.permanence.PermanenceViews.MARKS;
import static uk.kith.app.web.permanence.PermanenceViews.PLANNED;
import static uk.kith.app.web.permanence.PermanenceViews.STEPS;
import static uk.kith.app.web.permanence.PermanenceViews.TODAY;
import static uk.kith.app.web.permanence.PermanenceViews.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.casesystem.ToldMakerTest;
import uk.kith.app.web.casesystem.ToldSection;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.court.Mistakes;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Worklist;
import uk.kith.court.api.ConcernView;
import uk.kith.court.api.PermanenceFilter;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.api.PermanenceView.Measure;
import uk.kith.court.api.RecordedEntries;
import uk.kith.court.api.ReviewLine;
import uk.kith.court.api.ReviewSort;
import uk.kith.court.api.RouteHistoryLine;
import uk.kith.court.engine.guardianship.CareToEnd;
import uk.kith.court.engine.guardianship.CaseTask;
import uk.kith.court.engine.permanence.CeasingCare;
import uk.kith.court.engine.permanence.Concern;
import uk.kith.court.engine.permanence.Reviews;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.Weeks;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ConcernId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.service.Page;
import uk.kith.placements.engine.EndByOrder;

/** The register of permanence, a child's page and the reviews, as people see them (R-PERM-05). */
class PermanencePageTest {

  private static ConcernView raised(String to, LocalDate on, Concern.Stage stage) {
    return new ConcernView(
        ConcernId.of("00000000-0000-0000-0000-0000000000c2"),
        "Too far from school",
        List.of(new Concern.Step(stage, on, to, on.plusDays(14), null)),
        stage != Concern.Stage.RESOLVED,
        false,
        on,
        1);
  }

  @Test
  void aReviewIsCountedAsPeopleCount() {
    assertEquals(
        List.of("1st", "3rd", "4th", "11th", "21st", "22nd"),
        Stream.of(1, 3, 4, 11, 21, 22).map(ReviewList::number).toList());
  }

  /** 399 children are too many to look through for one. */
  @Test
  void aChildIsSearchedForByNameOrNumber() {
    Form form = Form.prefilled(Map.of("text", "Ramsden"));
    PermanenceFilter filter = PermanenceList.filter(form);
    assertEquals("Ramsden", filter.text());
    assertTrue(
        PermanenceList.said(filter).contains("with “Ramsden” in the name or number"),
        "the list says what it leaves out");
    assertEquals("Name or number", PermanenceList.onPage(STEPS, TODAY).searchLabel());
  }

  /** What is overdue is not hidden by what was raised after it. */
  @Test
  void aLineTellsOfTheConcernWhoseAnswerIsLateAndHowManyMoreAreOpen() {
    ConcernView later = raised("The team manager", LocalDate.of(2014, 9, 29), Concern.Stage.RAISED);
    ConcernView over = raised("The team manager", LocalDate.of(2014, 9, 1), Concern.Stage.RESOLVED);
    assertEquals(
        "Concern: formal, to Head of service, answer late, and 1 more",
        PermanenceList.toLookAt(PermanenceViews.worried(List.of(later, CONCERN, over))));
    assertEquals(
        "Concern: raised with the team, to The team manager, answer due 13 October 2014",
        PermanenceList.toLookAt(PermanenceViews.worried(List.of(later, over))));
  }

  /** R-SGO-02, R-SGO-07: the register and the child's page tell the same. */
  @Test
  void aLineTellsOfAReportThatNobodyWritesAndOfCareThatAnOrderEnded() {
    assertEquals(
        "special guardianship pursued, no case begun; an order ended care, the placement goes on",
        PermanenceList.toLookAt(
            PermanenceViews.found(
                List.of(
                    CaseTask.withoutCase(BEGAN, List.of(), List.of(), BEGAN, TODAY).orElseThrow(),
                    CareToEnd.of(
                            new EndByOrder(Set.of("E47"), "Special guardianship order", BEGAN),
                            BEGAN,
                            List.of(),
                            TODAY)
                        .orElseThrow()
                        .finding()))));
  }

  @Test
  void eachRouteIsALetterAndWordsNeverAColourAlone() {
    List<RouteMarks.Mark> marks = RouteMarks.of(PLANNED);
    assertEquals(8, marks.size());
    assertEquals(
        List.of("R", "–", "–", "–", "P", "C", "–", "–"),
        marks.stream().map(RouteMarks.Mark::letter).toList());
    assertEquals("Adoption: pursued", marks.get(4).words());
    assertEquals("Special guardianship: blank", marks.get(2).words());
  }

  @Test
  void theCountsOnTopLeadToTheChildrenTheyCount() {
    assertEquals("/permanence?show=GUARDIANSHIP_NEVER_CONSIDERED", page().counts().get(2).href());
    assertEquals("2", page().counts().get(2).number());
    assertTrue(
        page().figures().get(0).note().startsWith("1 of 140 children who left care"),
        page().figures().get(0).note());
  }

  /** R-PERM-30: nothing of reviews and plans is asked any more of who left care. */
  @Test
  void whoLeftCareWithoutApprovalIsAskedForThatAlone() {
    LocalDate ended = LocalDate.of(2015, 4, 2);
    PermanenceView left =
        new PermanenceView(
            BLANK.child(),
            ended,
            BEGAN,
            ended,
            false,
            BLANK.routes(),
            null,
            null,
            BLANK.reviews(),
            BLANK.secondReviewDue(),
            true,
            List.of(),
            null,
            List.of(),
            BLANK.weeks(),
            List.of(),
            List.of(),
            new CeasingCare(BEGAN, ended, 7, true, null, null).findings(),
            0);
    assertEquals(
        "The child ceased to be looked after on 2 April 2015; no approval by a nominated officer is"
            + " recorded before it.",
        PermanenceList.toLookAt(left));
    List<String> cells =
        PermanenceList.onPage(STEPS, ended).row(left).cells().stream()
            .map(cell -> cell.value().words())
            .toList();
    assertEquals("None", cells.get(4));
    assertEquals(
        "Record who approved the end of care, and when, no day is set (by the rules)",
        cells.get(6));
    assertEquals("/permanence?show=END_NOT_APPROVED", page().counts().get(4).href());
  }

  /** After an adoption order no review is next, and no week in care is counted on. */
  @Test
  void nothingGoesOnOnceCareHasEnded() {
    String facts = facts(false);
    assertTrue(facts.contains("Next review: None: care has ended"), facts);
    assertTrue(facts.contains("in care, until it ended without it"), facts);
    assertFalse(facts.contains("so far"), facts);
    assertFalse(facts.contains("due "), facts);
  }

  /** R-DATA-03, ADR 0041: nobody ended care while the next placement is only not recorded. */
  @Test
  void careHasNotEndedWhileTheNextPlacementIsMissing() {
    String facts = facts(true);
    assertTrue(facts.contains("Next review: None: not while the next placement is missing"), facts);
    assertTrue(facts.contains("; the last placement ended on 2 April 2015"), facts);
    assertFalse(facts.contains("care has ended"), facts);
    assertFalse(facts.contains("it ended without it"), facts);
  }

  /** The same in the list and on an agenda: nobody is asked who approved an end that is none. */
  @Test
  void theListSaysThatTheNextPlacementIsMissing() {
    List<String> cells =
        PermanenceList.onPage(STEPS, TODAY).row(over(true)).cells().stream()
            .map(
                cell ->
                    cell.value().words()
                        + (cell.below() == null ? "" : "; " + cell.below().words()))
            .toList();
    assertEquals(
        "14 April 2014; the last placement ended on 2 April 2015, the next is not recorded",
        cells.get(1));
    assertEquals(
        "Record the next placement, or that care ended, no day is set (by the rules)",
        cells.get(6));
    assertTrue(
        PermanenceAgenda.standing(over(true))
            .startsWith(
                "Looked after since 14 April 2014, the last placement ended on 2 April 2015,"
                    + " the next is not recorded. "),
        PermanenceAgenda.standing(over(true)));
    assertTrue(
        PermanenceAgenda.standing(over(false))
            .startsWith("Looked after since 14 April 2014 until 2 April 2015. "),
        PermanenceAgenda.standing(over(false)));
  }

  private static String facts(boolean toFollow) {
    return ChildPermanencePage.facts(over(toFollow)).stream()
        .map(fact -> fact.name() + ": " + fact.value())
        .collect(Collectors.joining("; "));
  }

  /** Of a child whose last placement ended on 2 April 2015, ten weeks later. */
  private static PermanenceView over(boolean toFollow) {
    LocalDate ended = LocalDate.of(2015, 4, 2);
    Map<Measure, Weeks> weeks = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      weeks.put(measure, Weeks.of(BEGAN, null, ended, ended.plusDays(70)));
    }
    return new PermanenceView(
        BLANK.child(),
        ended.plusDays(70),
        BEGAN,
        ended,
        toFollow,
        BLANK.routes(),
        null,
        null,
        BLANK.reviews(),
        BLANK.secondReviewDue(),
        true,
        List.of(),
        null,
        List.of(),
        weeks,
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  @Test
  void filesHaveAColumnForEachRoute() {
    List<Worklist.Cell> cells = PermanenceList.inFiles(STEPS, TODAY).row(PLANNED).cells();
    assertEquals(14, cells.size());
    Worklist.Cell home = cells.get(2 + List.of(Route.values()).indexOf(Route.RETURN_HOME));
    assertEquals("Ruled out", home.value().words());
    assertEquals(
        "The parents do not ask for it, and the risks have not changed",
        Objects.requireNonNull(home.below()).words());
  }

  @Test
  void whoRecordsNothingSeesNoForms() {
    ChildPermanencePage reads = ChildPermanencePage.of(PLANNED, List.of(), List.of(), false, false);
    assertTrue(reads.routes().stream().allMatch(row -> row.href() == null));
    String html =
        Pages.TEMPLATES
            .pagesChildPermanence(
                Frames.officer("x", Section.PERMANENCE),
                reads,
                ToldSection.NONE,
                Mistakes.NONE,
                Form.EMPTY)
            .render();
    assertFalse(html.contains("What the case system tells"), html);
    assertFalse(html.contains("record/plan") || html.contains("app-form"), html);
  }

  private static final ChildId MISTAKEN = new ChildId(new UUID(0, 7));

  private static final Mistakes MISTAKES =
      Mistakes.of(
          "/children/1/permanence/mistakes",
          null,
          new RecordedEntries(
              List.of(
                  new RecordedEntries.Entry(
                      new CourtEntryId(new UUID(0, 8)),
                      MISTAKEN,
                      "Plan: Adoption",
                      LocalDate.of(2014, 6, 2))),
              List.of(
                  new RecordedEntries.TakenBack(
                      MISTAKEN,
                      "Route: Adoption, pursued",
                      LocalDate.of(2014, 5, 1),
                      Instant.EPOCH,
                      "r.ashe",
                      "Of another child"))),
          child -> "",
          true,
          "What the case system told is corrected there.");

  /** The plan can be taken back by who records, and what was taken back says by whom and why. */
  @Test
  void mistakesAreOfferedAndToldInWords() {
    assertEquals("Plan: Adoption, 2 June 2014", MISTAKES.choices().get(0).text());
    assertEquals(
        "Route: Adoption, pursued, 1 May 2014. Taken back by r.ashe: Of another child",
        MISTAKES.takenBack().get(0).value());
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(
        "/permanence",
        Pages.TEMPLATES
            .pagesPermanence(Frames.officer("Permanence", Section.PERMANENCE), page())
            .render());
    List<RouteHistoryLine> said =
        MARKS.stream()
            .map(mark -> new RouteHistoryLine(mark, "r.ashe", Instant.EPOCH, null, null))
            .toList();
    pages.put(
        "/child",
        Pages.TEMPLATES
            .pagesChildPermanence(
                Frames.officer("Permanence", Section.PERMANENCE),
                ChildPermanencePage.of(BLANK, said, List.of(), true, true),
                ToldMakerTest.permanence(),
                MISTAKES,
                Form.EMPTY.with(Mistakes.ENTRIES, "Choose what was recorded by mistake"))
            .render());
    pages.put(
        "/none",
        Pages.TEMPLATES
            .pagesNoPermanence(
                Frames.officer("Permanence for Noah", Section.PERMANENCE),
                new NoPermanencePage("Noah", "/children/1", TODAY, List.of(), true),
                Form.EMPTY.with("carer", "Enter who is to have the order"))
            .render());
    pages.put(
        "/route",
        Pages.TEMPLATES
            .pagesRoute(
                Frames.officer("Special guardianship", Section.PERMANENCE),
                RoutePage.of("/children/1", "Zuzana Horvath", Route.SPECIAL_GUARDIANSHIP, null, 0),
                Form.EMPTY.with("status", "Choose how the route stands"))
            .render());
    pages.put(
        "/reviews",
        Pages.TEMPLATES
            .pagesList(
                Frames.officer("Reviews", Section.PERMANENCE),
                ListPage.of(
                    ReviewList.of(STEPS, TODAY),
                    new Page<>(
                        List.of(
                            new ReviewLine(
                                BLANK.child(),
                                BEGAN,
                                new Reviews.Review(
                                    2, LocalDate.of(2014, 8, 12), false, "R-PERM-02", null, null),
                                LocalDate.of(2014, 5, 12),
                                true,
                                "R. Ashe",
                                null,
                                LocalDate.of(2014, 6, 27),
                                true,
                                CONCERN,
                                1)),
                        1,
                        0,
                        ListPage.ROWS),
                    ReviewSort.USUAL,
                    Form.EMPTY,
                    ReviewList.selects(List.of("R. Ashe"), List.of("Team North")),
                    List.of(),
                    List.of()))
            .render());
    try (PageCheck check = PageCheck.of(pages)) {
      check.check("/permanence", "permanence");
      check.page().navigate("http://kith.test/permanence");
      assertEquals(
          true,
          check
              .page()
              .evaluate(
                  "[...document.querySelectorAll('main table')].every(t =>"
                      + " t.getBoundingClientRect().right <="
                      + " document.querySelector('main').getBoundingClientRect().right)"),
          "no table is wider than its column");
      check.check("/child", "permanence-child");
      check.check("/route", "permanence-route");
      check.check("/reviews", "reviews");
    }
  }
}
