package uk.kith.app.web.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.timeline.Drawing.Box;
import uk.kith.app.web.timeline.Drawing.Label;
import uk.kith.app.web.timeline.Drawing.Mark;
import uk.kith.app.web.timeline.Drawing.Shape;
import uk.kith.court.api.ChildTimeline;
import uk.kith.court.api.ChildTimeline.Latest;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.api.ChildTimeline.StepLine;
import uk.kith.court.api.ChildTimeline.ToMeet;
import uk.kith.court.api.PlanningEstimate;
import uk.kith.court.engine.timeline.StepStatus;
import uk.kith.court.engine.timeline.Whose;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.RuleId;

/** A child's timeline as people see it, on 30 September 2014. */
class TimelinePageTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final ChildId CHILD = new ChildId(new UUID(0, 7));
  private static final ProceedingsId CASE = new ProceedingsId(new UUID(0, 8));

  private static final Set<String> OUTSIDE =
      Set.of("GATEWAY", "ADOPTION_DECISION", "LINK", "MATCH", "PLACED", "ADOPTION_ORDER");

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static StepLine step(
      String code,
      String words,
      Whose whose,
      @Nullable String due,
      @Nullable String listed,
      @Nullable String done,
      @Nullable String earliest,
      @Nullable String rule) {
    LocalDate by = day(due);
    LocalDate on = day(done);
    StepStatus status =
        on != null
            ? StepStatus.DONE
            : by == null
                ? StepStatus.NOT_KNOWN
                : by.isBefore(TODAY) ? StepStatus.LATE : StepStatus.DUE;
    Integer days =
        by == null
            ? null
            : on != null
                ? (int) Math.max(0, ChronoUnit.DAYS.between(by, on))
                : (int) Math.abs(ChronoUnit.DAYS.between(by, TODAY));
    return new StepLine(
        code,
        words,
        whose,
        by,
        false,
        day(listed),
        null,
        on,
        day(earliest),
        rule == null ? null : RuleId.of(rule),
        status,
        days,
        OUTSIDE.contains(code) ? null : CASE);
  }

  /** Issued on 2 June 2014; the report is late, and the final hearing is listed. */
  private static final ChildTimeline ADOPTION =
      new ChildTimeline(
          CHILD,
          TODAY,
          List.of(
              step(
                  "GATEWAY",
                  "Legal gateway decision",
                  Whose.MANAGEMENT,
                  null,
                  null,
                  "2014-05-12",
                  "2014-05-12",
                  "R-PRE-01"),
              step(
                  "SUBMISSION",
                  "Application submitted",
                  Whose.LEGAL,
                  null,
                  null,
                  "2014-05-30",
                  "2014-05-30",
                  null),
              step(
                  "ISSUE",
                  "Proceedings issued",
                  Whose.COURT,
                  null,
                  null,
                  "2014-06-02",
                  "2014-06-02",
                  "R-COURT-02"),
              step(
                  "CASE_MANAGEMENT",
                  "Case management hearing",
                  Whose.COURT,
                  "2014-06-25",
                  null,
                  "2014-06-27",
                  "2014-06-27",
                  "R-COURT-11"),
              step(
                  "ASSESSMENT",
                  "Assessment begun",
                  Whose.ASSESSOR,
                  null,
                  null,
                  "2014-06-30",
                  "2014-06-30",
                  null),
              step(
                  "REPORT",
                  "Assessment, report filed",
                  Whose.ASSESSOR,
                  "2014-09-22",
                  null,
                  null,
                  "2014-09-30",
                  "R-COURT-22"),
              step(
                  "EVIDENCE",
                  "Final evidence and care plan filed",
                  Whose.SOCIAL_WORK,
                  "2014-10-13",
                  null,
                  null,
                  "2014-10-14",
                  "R-COURT-22"),
              step(
                  "ADOPTION_DECISION",
                  "Decision that adoption is the plan",
                  Whose.DECISION_MAKER,
                  null,
                  null,
                  null,
                  "2014-10-21",
                  null),
              step(
                  "ISSUES_RESOLUTION",
                  "Issues resolution hearing",
                  Whose.COURT,
                  "2014-10-28",
                  "2014-10-28",
                  null,
                  "2014-10-28",
                  "R-COURT-14"),
              step(
                  "FINAL_HEARING",
                  "Final hearing",
                  Whose.COURT,
                  "2014-11-24",
                  "2014-11-24",
                  null,
                  "2014-11-24",
                  "R-COURT-16"),
              step(
                  "FINAL_ORDER",
                  "Final order",
                  Whose.COURT,
                  "2014-11-30",
                  null,
                  null,
                  "2014-11-24",
                  "R-COURT-01"),
              step("LINK", "Link", Whose.FAMILY_FINDING, null, null, null, null, null),
              step("MATCH", "Match", Whose.DECISION_MAKER, null, null, null, null, null),
              step("PLACED", "Placed", Whose.FAMILY_FINDING, null, null, null, null, null),
              step("ADOPTION_ORDER", "Adoption order", Whose.COURT, null, null, null, null, null)),
          List.of(),
          new NextStepLine(
              "REPORT",
              "Assessment, report filed",
              Whose.ASSESSOR,
              day("2014-09-22"),
              false,
              false),
          new ToMeet(
              LocalDate.of(2014, 11, 24),
              true,
              false,
              List.of(
                  latest("REPORT", "Assessment, report filed", Whose.ASSESSOR, "2014-09-29"),
                  latest(
                      "EVIDENCE",
                      "Final evidence and care plan filed",
                      Whose.SOCIAL_WORK,
                      "2014-10-14"),
                  latest(
                      "ADOPTION_DECISION",
                      "Decision that adoption is the plan",
                      Whose.DECISION_MAKER,
                      "2014-10-21"))));

  private static final ChildTimeline NOTHING =
      new ChildTimeline(CHILD, TODAY, List.of(), List.of(), null, null);

  private static Latest latest(String code, String words, Whose whose, String by) {
    LocalDate day = LocalDate.parse(by);
    return new Latest(code, words, whose, day, false, day.isBefore(TODAY));
  }

  private static String text(Drawing drawing) {
    return String.join(" ", drawing.labels().stream().map(Label::text).toList());
  }

  private static List<Drawing> ofTheWay() {
    CaseTimeline drawn =
        CaseTimeline.of(List.of(ADOPTION), Map.of(CHILD, "Ellie"), ESTIMATE, TODAY);
    return List.of(drawn.wide(), drawn.narrow());
  }

  /** The last four steps have no day, and so no mark; their words say so. */
  @Test
  void theWayHasALaneForEachStepAndSaysWhichIsWaitedFor() {
    for (Drawing way : ofTheWay()) {
      assertEquals(11, way.marks().size());
      assertEquals(
          List.of(Shape.LATE), way.marks().stream().filter(Mark::next).map(Mark::shape).toList());
      assertTrue(text(way).contains("Next: Assessment, report filed By 22 September"), text(way));
      assertTrue(text(way).contains("27 June 2014, done 2 days late"), text(way));
      assertTrue(text(way).contains("Not before 21 October 2014"), text(way));
      assertTrue(text(way).contains("Adoption order No day known"), text(way));
    }
  }

  @Test
  void noTextOfALaneLeavesTheDrawingOrMeetsTheScale() {
    for (Drawing drawing : ofTheWay()) {
      for (Label label : drawing.labels()) {
        assertTrue(label.x() + label.text().length() * 7 <= drawing.width(), label.text());
        assertTrue(label.y() <= drawing.height(), label.text());
      }
    }
    int scale = ofTheWay().get(0).marks().stream().mapToInt(Mark::x).min().orElseThrow();
    for (Label label : ofTheWay().get(0).labels()) {
      assertTrue(label.x() > 0 || label.text().length() * 7 < scale, label.text());
    }
  }

  private static List<StepLine> inCourt() {
    return ADOPTION.steps().stream().filter(s -> s.proceedings() != null).toList();
  }

  @Test
  void lanesHatchWhatIsLateFromItsDayToToday() {
    Drawing lanes = StepLanes.wide(inCourt(), null, day("2014-11-30"), null, TODAY);
    List<Box> late = lanes.boxes().stream().filter(box -> box.fill().equals(Drawing.LATE)).toList();
    assertEquals(1, late.size());
    Mark mark =
        lanes.marks().stream().filter(m -> m.shape() == Shape.LATE).findFirst().orElseThrow();
    assertEquals(mark.x(), late.get(0).x());
    assertTrue(text(lanes).contains("Limit") && text(lanes).contains("Today"), text(lanes));
    assertTrue(text(lanes).contains("By 22 September 2014, 6 working days late"), text(lanes));
  }

  private static final PlanningEstimate ESTIMATE =
      new PlanningEstimate(
          LocalDate.of(2014, 11, 17),
          LocalDate.of(2014, 12, 8),
          LocalDate.of(2015, 1, 26),
          "national figures",
          true);

  @Test
  void lanesHaveABandOnlyWhenAnEstimateIsGiven() {
    Drawing with = StepLanes.wide(inCourt(), null, day("2014-11-30"), ESTIMATE, TODAY);
    Drawing without = StepLanes.wide(inCourt(), null, day("2014-11-30"), null, TODAY);
    assertEquals(2, with.estimate().size(), "the band and its middle");
    assertEquals(List.of(), without.estimate());
    Box band = with.estimate().get(0);
    Box middle = with.estimate().get(1);
    assertTrue(band.x() < middle.x() && middle.x() < band.x() + band.width(), band + " " + middle);
    Mark listed = with.marks().stream().filter(mark -> isIn(band, mark)).findFirst().orElseThrow();
    assertTrue(listed.x() > band.x(), "listed for 24 November, a week after p10");
  }

  private static boolean isIn(Box lane, Mark mark) {
    return mark.y() >= lane.y() && mark.y() <= lane.y() + lane.height();
  }

  @Test
  void anEstimateMovesToTheFinalOrderOnceTheHearingIsOver() {
    List<StepLine> heard =
        inCourt().stream()
            .map(
                each ->
                    each.step().equals("FINAL_HEARING")
                        ? step(
                            "FINAL_HEARING",
                            "Final hearing",
                            Whose.COURT,
                            "2014-11-24",
                            null,
                            "2014-09-26",
                            null,
                            "R-COURT-16")
                        : each)
            .toList();
    int before = StepLanes.wide(inCourt(), null, null, ESTIMATE, TODAY).estimate().get(0).y();
    assertEquals(
        28, StepLanes.wide(heard, null, null, ESTIMATE, TODAY).estimate().get(0).y() - before);
  }

  @Test
  void aCaseSaysItsEstimateToWhoSeesNoDrawing() {
    CaseTimeline drawn =
        CaseTimeline.of(List.of(ADOPTION), Map.of(CHILD, "Ellie"), ESTIMATE, TODAY);
    assertTrue(
        drawn.says().endsWith("8 December 2014, between 17 November 2014 and 26 January 2015"),
        drawn.says());
    assertTrue(drawn.estimated());
    assertFalse(
        CaseTimeline.of(List.of(ADOPTION), Map.of(CHILD, "Ellie"), null, TODAY).estimated());
  }

  /** R-COURT-16: while nothing is listed the limit is what has to be met, and the page says so. */
  @Test
  void withoutAListedFinalHearingThePlanIsHeadedByTheLimit() {
    ToMeet plan = Objects.requireNonNull(ADOPTION.toMeetFinalHearing());
    ChildTimeline unlisted =
        new ChildTimeline(
            ADOPTION.child(),
            ADOPTION.asOf(),
            ADOPTION.steps(),
            ADOPTION.critical(),
            ADOPTION.next(),
            new ToMeet(LocalDate.of(2014, 12, 1), false, true, plan.steps()));
    assertEquals(
        "No final hearing listed: to meet the limit of 1 December 2014 (provisional)",
        ChildTimelinePage.of(unlisted, "Ellie Marsh").toMeet());
  }

  /** Submitted on 30 May: 178 days before 24 November, 25 weeks; 27 from 16 May. */
  @Test
  void aCaseShorterThanItsPlanIsNotPlannedBeforeItBegan() {
    ChildTimelinePage page =
        ChildTimelinePage.of(
            meeting(
                latest("GATEKEEPING", "Gatekeeping and allocation", Whose.COURT, "2014-05-16"),
                latest("CASE_MANAGEMENT", "Case management", Whose.COURT, "2014-05-29"),
                latest("REPORT", "Assessment, report filed", Whose.ASSESSOR, "2014-05-30")),
            "Ellie Marsh");
    assertEquals("Leaves 25 weeks where 27 are planned", page.back().get(0).by());
    assertEquals("Shorter than planned", page.back().get(0).left().text());
    assertEquals("Leaves 178 days where 179 are planned", page.back().get(1).by());
    assertEquals("30 May 2014", page.back().get(2).by(), "on the day itself");
  }

  @Test
  void whereNothingHasALastDayThePageSaysWhatIsNotRecorded() {
    ChildTimelinePage page = ChildTimelinePage.of(meeting(), "Ellie Marsh");
    assertEquals(
        "No last day is known of anything before it. Not recorded: assessment, report filed; final"
            + " evidence and care plan filed; issues resolution hearing.",
        page.noBack());
    List<StepLine> done =
        ADOPTION.steps().stream()
            .filter(
                each ->
                    each.done() != null
                        || each.proceedings() == null
                        || each.step().startsWith("FINAL"))
            .toList();
    assertEquals(
        "Nothing is left to do before it.",
        ChildTimelinePage.of(
                new ChildTimeline(
                    CHILD, TODAY, done, List.of(), null, meeting().toMeetFinalHearing()),
                "Ellie Marsh")
            .noBack());
  }

  private static ChildTimeline meeting(Latest... steps) {
    return new ChildTimeline(
        CHILD,
        TODAY,
        ADOPTION.steps(),
        ADOPTION.critical(),
        ADOPTION.next(),
        new ToMeet(LocalDate.of(2014, 11, 24), true, false, List.of(steps)));
  }

  @Test
  void thePageSaysWhatIsWaitedForAndWhose() {
    ChildTimelinePage page = ChildTimelinePage.of(ADOPTION, "Ellie Marsh");
    assertEquals("Assessment, report filed", page.facts().get(0).value());
    assertEquals("Assessor", page.facts().get(1).value());
    assertEquals("22 September 2014, 6 working days late", page.facts().get(2).value());
    assertEquals("To meet the final hearing of 24 November 2014", page.toMeet());
    assertEquals("Passed, 1 day ago", page.back().get(0).left().text());
    assertEquals("/court/" + CASE, page.caseHref());
    assertEquals(15, page.steps().size());
  }

  /** The legal status tells that the care order was made, on a day that nobody recorded. */
  @Test
  void theEndOfAWayThatIsReachedIsNothingToWaitFor() {
    StepLine order = step("CARE_ORDER", "Care order", Whose.COURT, null, null, null, null, null);
    ChildTimeline reached = new ChildTimeline(CHILD, TODAY, List.of(order), List.of(), null, null);
    ChildTimelinePage page = ChildTimelinePage.of(reached, "Ellie Marsh");
    assertEquals("Nothing is left to do", page.facts().get(0).value());
    assertEquals("Care order, made: its day is not on record", page.facts().get(1).value());
  }

  /** R-COURT-37, R-DATE-07: the same words whether the child is placed for adoption or not. */
  @Test
  void whoMayNotKnowOfAdoptersReadsThatTheDayIsNotKnownToTheRole() {
    ChildTimeline ordered =
        new ChildTimeline(
            CHILD,
            TODAY,
            List.of(
                step(
                    "PLACING_UNTOLD",
                    "Finding",
                    Whose.FAMILY_FINDING,
                    null,
                    null,
                    null,
                    null,
                    null),
                step(
                    "ADOPTION_APPLICATION",
                    "Asked",
                    Whose.APPLICANTS,
                    null,
                    null,
                    null,
                    null,
                    null),
                step(
                    "ADOPTION_ORDER", "Adoption order", Whose.COURT, null, null, null, null, null)),
            List.of(),
            ADOPTION.next(),
            null);
    String notKnown =
        "its earliest day is counted from a move to adopters and not known to your role";
    ChildTimelinePage officer = ChildTimelinePage.of(ordered, "Ellie Marsh");
    assertNull(officer.steps().get(0).remark());
    assertEquals(notKnown, officer.steps().get(1).remark());
    assertEquals(notKnown, officer.steps().get(2).remark());
    assertEquals(
        "Adoption order, " + notKnown, officer.facts().get(officer.facts().size() - 1).value());
  }

  /** The limit is 13 November, and the final hearing is listed for 1 December. */
  /** R-COURT-01: a limit is of an application that is open. */
  @Test
  void onceTheApplicationHasEndedNoLimitIsTold() {
    for (String done : Arrays.asList(null, "2014-09-29")) {
      StepLine order =
          step(
              "FINAL_ORDER",
              "Final order",
              Whose.COURT,
              "2014-11-13",
              null,
              done,
              null,
              "R-COURT-01");
      ChildTimeline timeline =
          new ChildTimeline(CHILD, TODAY, List.of(order), List.of(), null, null);
      assertEquals(
          done == null,
          ChildTimelinePage.of(timeline, "Ellie Marsh").facts().stream()
              .anyMatch(fact -> fact.name().equals("Limit")),
          String.valueOf(done));
    }
  }

  @Test
  void aStepThatCannotBeByItsDaySaysSoAndIsDrawnAfterThatForWhichItWaits() {
    StepLine hearing =
        step(
            "FINAL_HEARING",
            "Final hearing",
            Whose.COURT,
            "2014-11-13",
            "2014-12-01",
            null,
            "2014-12-01",
            "R-COURT-16");
    StepLine order =
        step(
            "FINAL_ORDER",
            "Final order",
            Whose.COURT,
            "2014-11-13",
            null,
            null,
            "2014-12-01",
            "R-COURT-01");
    ChildTimeline timeline =
        new ChildTimeline(CHILD, TODAY, List.of(hearing, order), List.of(), null, null);
    assertEquals(
        "as things stand, not before 1 December 2014",
        ChildTimelinePage.of(timeline, "Ellie Marsh").steps().get(1).remark());
    List<Mark> marks =
        CaseTimeline.of(List.of(timeline), Map.of(CHILD, "Ellie"), null, TODAY).wide().marks();
    assertEquals(marks.get(0).x(), marks.get(1).x());
    CaseTimeline drawn = CaseTimeline.of(List.of(timeline), Map.of(CHILD, "Ellie"), null, TODAY);
    for (Drawing drawing : List.of(drawn.wide(), drawn.narrow())) {
      String words =
          drawing.labels().stream().map(Drawing.Label::text).collect(Collectors.joining(" "));
      assertTrue(
          words.contains("By 13 November 2014, not before 1 December 2014"),
          "the words name the day at which the mark stands: " + words);
    }
    assertTrue(
        drawn.says().contains("by 13 November 2014, in 32 working days, not before 1 December"),
        drawn.says());
  }

  /** The court's own day is where the mark stands, whatever is not done before it. */
  @Test
  void aHearingListedForADayBeforeItsStepsCanBeDoneIsDrawnOnItsDay() {
    List<Integer> at = new ArrayList<>();
    for (String earliest : List.of("2014-11-10", "2015-02-02")) {
      ChildTimeline timeline =
          new ChildTimeline(
              CHILD,
              TODAY,
              List.of(
                  step(
                      "FINAL_HEARING",
                      "Final hearing",
                      Whose.COURT,
                      "2015-03-02",
                      "2014-11-10",
                      null,
                      earliest,
                      "R-COURT-16")),
              List.of(),
              null,
              null);
      at.add(
          CaseTimeline.of(List.of(timeline), Map.of(CHILD, "Ellie"), null, TODAY)
              .wide()
              .marks()
              .get(0)
              .x());
    }
    assertEquals(at.get(0), at.get(1));
  }

  /** R-COURT-16: it is listed for the first day, and to be over on the last. */
  @Test
  void aHearingOfSeveralDaysIsListedFromTheFirstToTheLast() {
    StepLine hearing =
        new StepLine(
            "FINAL_HEARING",
            "Final hearing",
            Whose.COURT,
            day("2014-11-13"),
            false,
            day("2014-12-01"),
            day("2014-12-03"),
            null,
            day("2014-12-01"),
            RuleId.of("R-COURT-16"),
            StepStatus.DUE,
            44,
            CASE);
    assertEquals("listed for 1 to 3 December 2014", StepWords.day(hearing));
    assertEquals("20 days after its last day", StepWords.state(hearing, TODAY));
    ChildTimeline listed =
        new ChildTimeline(CHILD, TODAY, List.of(hearing), List.of(), ADOPTION.next(), null);
    ChildTimelinePage page = ChildTimelinePage.of(listed, "Ellie Marsh");
    assertEquals("1 to 3 December 2014", page.facts().get(3).value());
    assertEquals("13 November 2014, listed for 1 to 3 December 2014", page.steps().get(0).due());
  }

  /** A day reckoned back from the court's own is not missed when it passes. */
  @Test
  void aStepThatCanBeTakenNowHasNoDayUnlessOneIsSet() {
    assertEquals("Planned by 11 August 2014, not recorded", by("2014-08-11", true));
    assertEquals("11 August 2014, 50 days late", by("2014-08-11", false));
    assertEquals("No day is set", by(null, false));
  }

  private static String by(@Nullable String by, boolean planned) {
    NextStepLine next =
        new NextStepLine("ASSESSMENT", "Assessment begun", Whose.ASSESSOR, day(by), false, planned);
    ChildTimeline waits = new ChildTimeline(CHILD, TODAY, ADOPTION.steps(), List.of(), next, null);
    return ChildTimelinePage.of(waits, "Ellie Marsh").facts().get(2).value();
  }

  @Test
  void pagesArePossibleToReadOnEveryWindow() {
    String line = html(ADOPTION);
    assertTrue(line.contains("Legal gateway decision: 12 May 2014, done"), "for who sees no line");
    assertFalse(line.contains("style="), "nothing inline");
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("/timeline", line);
    pages.put("/nothing", html(NOTHING));
    try (PageCheck check = PageCheck.of(pages)) {
      check.check("/timeline", "child-timeline");
      check.check("/nothing", "child-timeline-nothing");
    }
  }

  private static String html(ChildTimeline timeline) {
    return Pages.TEMPLATES
        .pagesChildTimeline(
            Frames.officer("Timeline of Ellie Marsh", Section.CHILDREN),
            ChildTimelinePage.of(timeline, "Ellie Marsh"),
            NoWay.of("Ellie Marsh", null),
            timeline.steps().isEmpty()
                ? List.of()
                : List.of(
                    CaseTimeline.of(List.of(timeline), Map.of(CHILD, "Ellie"), ESTIMATE, TODAY)))
        .render();
  }

  @Test
  void linesBreakBetweenWords() {
    assertEquals(
        List.of("Issues resolution", "hearing"), StepWords.lines("Issues resolution hearing", 17));
  }
}
