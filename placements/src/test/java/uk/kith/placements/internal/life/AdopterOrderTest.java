package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;

/** R-ADOPT-04 to -06: no stage of adopters before the one that it rests on. */
class AdopterOrderTest {

  private static Life life(String... entries) {
    List<Life.Entry> all = new ArrayList<>();
    for (String entry : entries) {
      String[] parts = entry.split(" ");
      all.add(
          new Life.Entry(
              LifeEvent.valueOf("ADOPTER_" + parts[0]),
              LocalDate.parse(parts[1]),
              LifeDetails.NONE));
    }
    return new Life(all);
  }

  private static @Nullable String against(String event, String on, String... before) {
    return AdopterOrder.against(
        LifeEvent.valueOf("ADOPTER_" + event), life(before), LocalDate.parse(on));
  }

  @Test
  void stageTwoNeedsTheDecisionThatEndedStageOne() {
    assertEquals(
        "By 7 April 2014 this is not recorded: the decision that ended stage one (R-ADOPT-05).\n"
            + "Maybe record it first, with its day",
        against("STAGE_TWO_NOTICE", "2014-04-07", "GOES_AHEAD 2014-02-03"));
    assertNull(
        against(
            "STAGE_TWO_NOTICE",
            "2014-04-07",
            "GOES_AHEAD 2014-02-03",
            "STAGE_ONE_DECIDED 2014-03-31"));
    assertEquals(
        "By 30 March 2014 this is not recorded: the decision that ended stage one (R-ADOPT-05).\n"
            + "Maybe record it first, with its day",
        against(
            "STAGE_TWO_NOTICE",
            "2014-03-30",
            "GOES_AHEAD 2014-02-03",
            "STAGE_ONE_DECIDED 2014-03-31"));
  }

  @Test
  void theDecisionOnApprovalNeedsStageTwo() {
    assertEquals(
        "By 1 July 2014 this is not recorded: the notice with which stage two began (R-ADOPT-06).\n"
            + "Maybe record it first, with its day",
        against("DECIDED", "2014-07-01", "GOES_AHEAD 2014-02-03", "STAGE_ONE_DECIDED 2014-03-31"));
  }

  @Test
  void anApplicationThatEndedGoesNoFurther() {
    assertEquals(
        "The application had ended by 7 April 2014; a new one begins with the notice that stage one"
            + " goes ahead",
        against(
            "STAGE_TWO_NOTICE",
            "2014-04-07",
            "GOES_AHEAD 2014-02-03",
            "STAGE_ONE_DECIDED 2014-03-31",
            "WITHDRAWN 2014-04-01"));
  }

  private static final String[] STAGE_TWO = {
    "GOES_AHEAD 2014-02-03", "STAGE_ONE_DECIDED 2014-03-31", "STAGE_TWO_NOTICE 2014-04-07"
  };

  private static @Nullable String inStageTwo(String event, String on, String... since) {
    return against(
        event,
        on,
        Stream.concat(Arrays.stream(STAGE_TWO), Arrays.stream(since)).toArray(String[]::new));
  }

  /** R-ADOPT-06; AAR 2005 reg 30B: forty working days from Monday 2 June to Friday 25 July 2014. */
  @Test
  void nobodyIsRefusedWhoWasNotToldAndMayStillAskForAReview() {
    assertEquals(
        "By 1 July 2014 this is not recorded: that they were told they are not thought suitable"
            + " (R-ADOPT-06).\nMaybe record it first, with its day",
        inStageTwo("REFUSED", "2014-07-01"));
    String told = "DETERMINED 2014-06-02";
    assertNull(inStageTwo("DETERMINED", "2014-06-02"));
    assertEquals(
        "They may ask for a review of what they were told until 25 July 2014",
        inStageTwo("REFUSED", "2014-07-25", told));
    assertNull(inStageTwo("REFUSED", "2014-07-26", told));
    String asked = "REVIEW_SOUGHT 2014-07-01";
    assertEquals(
        "The review that they asked for on 1 July 2014 is not over",
        inStageTwo("REFUSED", "2014-09-01", told, asked));
    assertNull(inStageTwo("REFUSED", "2014-09-01", told, asked, "REVIEW_ENDED 2014-08-29"));
    assertNull(
        inStageTwo("DECIDED", "2014-09-01", told, asked, "REVIEW_ENDED 2014-08-29"),
        "the review may speak for them");
    assertEquals(
        "The application had ended by 1 October 2014; a new one begins with the notice that stage"
            + " one goes ahead",
        inStageTwo("DECIDED", "2014-10-01", told, "REFUSED 2014-09-01"));
  }

  /** Each step of the way to a decision rests on the one before. */
  @Test
  void aReviewRestsOnWhatItReviews() {
    assertTrue(
        String.valueOf(inStageTwo("REVIEW_SOUGHT", "2014-07-01")).contains("not thought suitable"));
    assertTrue(
        String.valueOf(inStageTwo("REVIEW_ENDED", "2014-07-01", "DETERMINED 2014-06-02"))
            .contains("asked for the review"));
    assertTrue(String.valueOf(against("PANEL_FOR", "2014-07-01")).contains("stage two"));
    assertTrue(String.valueOf(against("DETERMINED", "2014-07-01")).contains("brought back"));
    for (String event : List.of("DETERMINED", "PANEL_FOR", "DECIDED")) {
      assertNull(against(event, "2014-07-01", "BROUGHT_BACK 2014-06-20"), event);
    }
  }

  /** Before July 2013 the law knew no stages. */
  @Test
  void anApplicationFromBeforeTheStagesIsDecidedWithoutThem() {
    assertNull(against("DECIDED", "2013-09-01", "GOES_AHEAD 2013-03-01"));
    assertNull(against("DECIDED", "2013-06-01"));
  }

  /** R-ADOPT-06; AAR 2005 reg 30B: an approval, too, waits for the review that is open. */
  @Test
  void nobodyIsApprovedWhileAReviewIsOpen() {
    String told = "DETERMINED 2014-06-02";
    assertEquals(
        "They may ask for a review of what they were told until 25 July 2014",
        inStageTwo("DECIDED", "2014-06-26", told));
    assertEquals(
        "The review that they asked for on 1 July 2014 is not over",
        inStageTwo("DECIDED", "2014-09-01", told, "REVIEW_SOUGHT 2014-07-01"));
    assertNull(inStageTwo("DECIDED", "2014-07-26", told), "nobody asked for a review");
  }

  /** What the table does not name does not follow. */
  @Test
  void stepsOutOfOrderAreRefused() {
    assertEquals(
        "By 29 July 2014 the record says “Approved” (R-ADOPT-06): what may follow is the agency"
            + " gives notice that stage one goes ahead; or their suitability is brought back to the"
            + " panel",
        inStageTwo("DETERMINED", "2014-07-29", "PANEL_FOR 2014-07-01", "DECIDED 2014-07-08"));
    assertNull(
        inStageTwo(
            "DETERMINED",
            "2014-07-29",
            "PANEL_FOR 2014-07-01",
            "DECIDED 2014-07-08",
            "BROUGHT_BACK 2014-07-20"));
    assertTrue(
        String.valueOf(inStageTwo("STAGE_TWO_NOTICE", "2014-05-01")).contains("“Stage two”"));
    assertTrue(
        String.valueOf(inStageTwo("WITHDRAWN", "2014-07-29", "DECIDED 2014-07-08"))
            .contains("“Approved”"));
    assertNull(inStageTwo("WITHDRAWN", "2014-07-29"));
  }

  private static List<String> findings(String event, String on, String... before) {
    return AdopterOrder.findings(
            LifeEvent.valueOf("ADOPTER_" + event), life(before), LocalDate.parse(on))
        .stream()
        .map(finding -> finding.rule() + " " + finding.text())
        .toList();
  }

  /** R-ADOPT-05: six months to the day; R-ADOPT-06: on the advice of a panel. */
  @Test
  void aLateStageTwoAndAnApprovalWithoutAPanelAskForAReason() {
    String[] one = {"GOES_AHEAD 2014-01-06", "STAGE_ONE_DECIDED 2014-03-03"};
    assertEquals(List.of(), findings("STAGE_TWO_NOTICE", "2014-09-03", one));
    assertEquals(
        List.of(
            "R-ADOPT-05 Stage one ended on 3 March 2014, and stage two could begin until 3"
                + " September 2014; it was begun on 4 September 2014, when a new registration was"
                + " needed."),
        findings("STAGE_TWO_NOTICE", "2014-09-04", one));
    assertEquals(
        List.of(
            "R-ADOPT-06 It was decided on 1 July 2014 that they are approved, and no recommendation"
                + " of the panel is recorded by then."),
        findings("DECIDED", "2014-07-01", STAGE_TWO));
    assertEquals(
        List.of(),
        findings(
            "DECIDED",
            "2014-07-01",
            STAGE_TWO[0],
            STAGE_TWO[1],
            STAGE_TWO[2],
            "PANEL_AGAINST 2014-06-24"));
    assertEquals(List.of(), findings("DECIDED", "2013-09-01", "GOES_AHEAD 2013-03-01"));
  }
}
