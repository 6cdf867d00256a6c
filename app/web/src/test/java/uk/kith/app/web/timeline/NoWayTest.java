package uk.kith.app.web.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Fact;
import uk.kith.court.api.ChildTimeline;
import uk.kith.court.api.ChildTimeline.StepLine;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.Reviews;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.timeline.StepStatus;
import uk.kith.court.engine.timeline.Whose;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildBrief;

/** The timeline of a child accommodated for years, for whom the plan is long-term fostering. */
class NoWayTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final LocalDate BEGAN = LocalDate.of(2006, 5, 2);
  private static final ChildId CHILD = new ChildId(new UUID(0, 1));
  private static final PermanencePlan FOSTERING =
      new PermanencePlan(LocalDate.of(2009, 3, 3), Route.LONG_TERM_FOSTERING, false, null);

  private static PermanenceView view(@Nullable PermanencePlan plan, @Nullable LocalDate ended) {
    return new PermanenceView(
        new ChildBrief(
            CHILD, "R-1", "Roman", "Cervenak", Birth.on(LocalDate.of(2003, 3, 1)), null, "North"),
        TODAY,
        BEGAN,
        ended,
        false,
        List.of(),
        plan,
        null,
        new Reviews(
                BEGAN,
                List.of(
                    LocalDate.of(2006, 5, 30), LocalDate.of(2006, 8, 28), LocalDate.of(2014, 7, 7)),
                List.of())
            .on(TODAY),
        LocalDate.of(2006, 8, 30),
        true,
        List.of(),
        "R. Ashe",
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  private static List<String> facts(NoWay none) {
    return none.facts().stream().map(fact -> fact.name() + ": " + fact.value()).toList();
  }

  @Test
  void thePlanOnRecordIsToldAndTheNextReviewIsTheNextStep() {
    NoWay none = NoWay.of("Roman Cervenak", view(FOSTERING, null));
    assertTrue(none.says().contains("the plan on record asks the court for none"), none.says());
    assertTrue(none.says().contains("another permanence plan"), none.says());
    assertEquals(
        List.of(
            "Plan: Long-term fostering, since 3 March 2009",
            "Next step: Hold the next review",
            "By: 7 January 2015, in 3 months"),
        facts(none));
    assertEquals("/children/" + CHILD + "/permanence", none.facts().get(0).href());
  }

  @Test
  void whereNoPlanIsRecordedItSaysSoAndOfNobodyInCareNothing() {
    NoWay none = NoWay.of("Roman Cervenak", view(null, null));
    assertTrue(none.says().contains("order. The steps"), none.says());
    assertEquals("Plan: None is recorded", facts(none).get(0));
    assertEquals(List.of(), facts(NoWay.of("Roman", view(FOSTERING, TODAY))));
    NoWay unknown = NoWay.of("Roman", null);
    assertEquals(List.<Fact>of(), unknown.facts());
    assertTrue(unknown.says().contains("a permanence plan"), unknown.says());
  }

  private static ChildTimeline reached() {
    StepLine order =
        new StepLine(
            "CARE_ORDER",
            "Care order",
            Whose.COURT,
            null,
            false,
            null,
            null,
            null,
            null,
            null,
            StepStatus.DONE,
            null,
            null);
    return new ChildTimeline(CHILD, TODAY, List.of(order), List.of(), null, null);
  }

  private static List<String> reached(@Nullable PermanenceView view) {
    return ChildTimelinePage.of(reached(), "Roman Cervenak", view).facts().stream()
        .map(fact -> fact.name() + ": " + fact.value())
        .toList();
  }

  /** A child under a care order: nothing is left to do before the court, the review is. */
  @Test
  void whereTheWayIsReachedTheNextStepIsTheReviewThatListsName() {
    assertEquals(
        List.of(
            "Next step: Hold the next review",
            "By: 7 January 2015, in 3 months",
            "End of the way: Care order, made: its day is not on record"),
        reached(view(FOSTERING, null)));
    assertEquals("Next step: Nothing is left to do", reached(view(FOSTERING, TODAY)).get(0));
    assertEquals("Next step: Nothing is left to do", reached(null).get(0));
  }

  @Test
  void looksRightInABrowser() {
    ChildTimeline timeline = new ChildTimeline(CHILD, TODAY, List.of(), List.of(), null, null);
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/timeline",
                Pages.TEMPLATES
                    .pagesChildTimeline(
                        Frames.officer("Timeline", Section.CHILDREN),
                        ChildTimelinePage.of(timeline, "Roman Cervenak"),
                        NoWay.of("Roman Cervenak", view(FOSTERING, null)),
                        List.of())
                    .render()))) {
      check.check("/timeline", "timeline-without-way");
    }
  }
}
