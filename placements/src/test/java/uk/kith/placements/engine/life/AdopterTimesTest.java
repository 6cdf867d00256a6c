package uk.kith.placements.engine.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_DECIDED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_DETERMINED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_GOES_AHEAD;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_PANEL_FOR;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_REVIEW_ENDED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_REVIEW_SOUGHT;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_STAGE_ONE_DECIDED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_STAGE_ONE_EXPLAINED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_STAGE_TWO_EXPLAINED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_STAGE_TWO_NOTICE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R-ADOPT-04 to -06: what stays to be said of recorded stages. */
class AdopterTimesTest {

  private final Map<LifeEvent, LocalDate> done = new EnumMap<>(LifeEvent.class);

  private AdopterTimesTest on(LifeEvent event, String day) {
    done.put(event, LocalDate.parse(day));
    return this;
  }

  private List<String> said() {
    return AdopterTimes.findings(done).stream()
        .map(finding -> finding.rule() + " " + finding.text())
        .toList();
  }

  @Test
  void aStageThatEndedLateIsToldUnlessAReasonIsRecorded() {
    on(ADOPTER_GOES_AHEAD, "2014-02-10")
        .on(ADOPTER_STAGE_ONE_DECIDED, "2014-04-10")
        .on(ADOPTER_STAGE_TWO_NOTICE, "2014-04-25")
        .on(ADOPTER_PANEL_FOR, "2014-08-20")
        .on(ADOPTER_DECIDED, "2014-08-25");
    assertEquals(List.of(), said(), "two months and four to the day");
    on(ADOPTER_STAGE_ONE_DECIDED, "2014-04-22").on(ADOPTER_DECIDED, "2014-08-26");
    assertEquals(
        List.of(
            "R-ADOPT-04 Stage one ended on 22 April 2014, after 10 April 2014, and no good reason"
                + " for that is recorded.",
            "R-ADOPT-06 Stage two ended on 26 August 2014, after 25 August 2014, and no good reason"
                + " for that is recorded."),
        said());
    on(ADOPTER_STAGE_ONE_EXPLAINED, "2014-04-08").on(ADOPTER_STAGE_TWO_EXPLAINED, "2014-08-20");
    assertEquals(List.of(), said());
  }

  /** The way of adopters told on 12 September, approved two days after they asked for a review. */
  @Test
  void anApprovalWhileAReviewIsOpenStaysAFinding() {
    on(ADOPTER_GOES_AHEAD, "2014-02-10")
        .on(ADOPTER_STAGE_ONE_DECIDED, "2014-04-10")
        .on(ADOPTER_STAGE_TWO_NOTICE, "2014-07-25")
        .on(ADOPTER_PANEL_FOR, "2014-09-01")
        .on(ADOPTER_DETERMINED, "2014-09-12")
        .on(ADOPTER_DECIDED, "2014-09-26");
    assertEquals(
        List.of(
            "R-ADOPT-06 It was decided on 26 September 2014 that they are approved; they had been"
                + " told on 12 September 2014 that they are not thought suitable, and could ask for"
                + " a review until 6 November 2014."),
        said());
    on(ADOPTER_REVIEW_SOUGHT, "2014-09-24");
    assertEquals(
        List.of(
            "R-ADOPT-06 It was decided on 26 September 2014 that they are approved; they had been"
                + " told on 12 September 2014 that they are not thought suitable, and the review"
                + " that they asked for on 24 September 2014 was not over."),
        said());
    on(ADOPTER_REVIEW_ENDED, "2014-09-29");
    assertEquals(1, said().size(), "the review ended after the decision");
    on(ADOPTER_DECIDED, "2014-09-30");
    assertEquals(List.of(), said());
  }

  @Test
  void anApplicationBeforeTheStagesSaysNothing() {
    on(ADOPTER_GOES_AHEAD, "2013-02-10").on(ADOPTER_STAGE_ONE_DECIDED, "2013-12-10");
    assertEquals(List.of(), said());
  }
}
