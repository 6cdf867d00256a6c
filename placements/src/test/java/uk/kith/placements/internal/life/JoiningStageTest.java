package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.internal.life.OnePlacement.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;

/** How far carers and adopters have come on a day. */
class JoiningStageTest {

  private static String stage(HouseholdKind kind, String asOf, Life.Entry... recorded) {
    return JoiningStage.find(kind, new Life(List.of(recorded)), LocalDate.parse(asOf))
        .map(stage -> stage.words() + ", " + stage.since() + ", begun " + stage.begun())
        .orElse("none");
  }

  @Test
  void carersAreInTheLastStageThatTheyReachedByTheDay() {
    var enquiry = on(LifeEvent.RECRUITMENT_ENQUIRY, "2014-03-03");
    var applied = on(LifeEvent.RECRUITMENT_APPLICATION, "2014-05-12");
    var approved = on(LifeEvent.RECRUITMENT_APPROVED, "2014-10-01");
    HouseholdKind carers = HouseholdKind.FOSTER;
    assertEquals("none", stage(carers, "2014-03-02", enquiry));
    assertEquals(
        "Enquiry, 2014-03-03, begun 2014-03-03",
        stage(carers, "2014-05-11", enquiry, applied, approved));
    assertEquals(
        "Application, 2014-05-12, begun 2014-03-03",
        stage(carers, "2014-09-30", enquiry, applied, approved));
    assertEquals(
        "Approved: the terms are not recorded, 2014-10-01, begun 2014-03-03",
        stage(carers, "2014-10-01", enquiry, applied, approved));
    assertEquals(
        "none",
        stage(
            carers,
            "2014-10-01",
            enquiry,
            applied,
            on(LifeEvent.RECRUITMENT_WITHDRAWN, "2014-09-01")));
  }

  @Test
  void adoptersBeginWithTheirEnquiry() {
    var enquiry = on(LifeEvent.RECRUITMENT_ENQUIRY, "2014-02-03");
    HouseholdKind adopters = HouseholdKind.ADOPTER;
    assertEquals("none", stage(adopters, "2014-02-02", enquiry));
    assertEquals("Enquiry, 2014-02-03, begun 2014-02-03", stage(adopters, "2014-03-02", enquiry));
    assertEquals(
        "Stage one, 2014-03-03, begun 2014-03-03",
        stage(adopters, "2014-03-03", enquiry, on(LifeEvent.ADOPTER_GOES_AHEAD, "2014-03-03")));
    assertEquals(
        "none",
        stage(adopters, "2014-03-03", enquiry, on(LifeEvent.ADOPTER_WITHDRAWN, "2014-02-20")));
  }

  @Test
  void adoptersAreInAStageOrBetweenTheTwo() {
    var ahead = on(LifeEvent.ADOPTER_GOES_AHEAD, "2014-03-03");
    var stageOne = on(LifeEvent.ADOPTER_STAGE_ONE_DECIDED, "2014-04-28");
    var stageTwo = on(LifeEvent.ADOPTER_STAGE_TWO_NOTICE, "2014-05-12");
    var decided = on(LifeEvent.ADOPTER_DECIDED, "2014-09-09");
    HouseholdKind adopters = HouseholdKind.ADOPTER;
    assertEquals(
        "Stage one, 2014-03-03, begun 2014-03-03",
        stage(adopters, "2014-04-27", ahead, stageOne, stageTwo, decided));
    assertEquals(
        "Between the stages, 2014-04-28, begun 2014-03-03",
        stage(adopters, "2014-05-11", ahead, stageOne, stageTwo, decided));
    assertEquals(
        "Stage two, 2014-05-12, begun 2014-03-03",
        stage(adopters, "2014-09-08", ahead, stageOne, stageTwo, decided));
    assertEquals("none", stage(adopters, "2014-09-09", ahead, stageOne, stageTwo, decided));
    var told = on(LifeEvent.ADOPTER_DETERMINED, "2014-09-01");
    assertEquals(
        "Told that they are not thought suitable, 2014-09-01, begun 2014-03-03",
        stage(adopters, "2014-09-09", ahead, stageOne, stageTwo, told));
    assertEquals(
        "none",
        stage(
            adopters,
            "2014-11-03",
            ahead,
            stageOne,
            stageTwo,
            told,
            on(LifeEvent.ADOPTER_REFUSED, "2014-11-03")),
        "not approved");
  }
}
