package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  /** Before July 2013 the law knew no stages. */
  @Test
  void anApplicationFromBeforeTheStagesIsDecidedWithoutThem() {
    assertNull(against("DECIDED", "2013-09-01", "GOES_AHEAD 2013-03-01"));
    assertNull(against("DECIDED", "2013-06-01"));
  }
}
