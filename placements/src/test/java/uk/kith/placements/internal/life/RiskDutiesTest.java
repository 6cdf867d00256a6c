package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.internal.life.OnePlacement.at;
import static uk.kith.placements.internal.life.OnePlacement.on;
import static uk.kith.placements.internal.life.OnePlacement.placed;
import static uk.kith.placements.internal.life.OnePlacement.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.life.LifeEvent;

/** R-PLACE-13, -42, -43, -52 and -53: only where a fact says that they apply. */
class RiskDutiesTest {

  /** Working days after Monday 1 September 2014: 2, 3, 4, 5, 8 and 9 (the sixth). */
  @Test
  void anEmergencyOutsideTheTermsEndsOrIsCoveredWithinSixWorkingDays() {
    var placing = placed("U6").inAnEmergency();
    assertEquals(List.of(), at("2014-09-03", placing).of("R-PLACE-13"));
    var outside = on(LifeEvent.EMERGENCY_OUTSIDE_TERMS, "2014-09-01");
    assertEquals(
        List.of("DUE EMERGENCY_PLACEMENT_ENDS 2014-09-09"),
        at("2014-09-03", placing, outside).of("R-PLACE-13"));
    assertEquals(
        List.of("LATE EMERGENCY_PLACEMENT_ENDS 2014-09-09"),
        at("2014-09-10", placing, outside).of("R-PLACE-13"));
    var covered = on(LifeEvent.EMERGENCY_TERMS_COVER, "2014-09-08");
    assertEquals(List.of(), at("2014-09-10", placing, outside, covered).of("R-PLACE-13"));
    assertEquals(
        List.of("NOT_KNOWN EMERGENCY_PLACEMENT_ENDS"),
        at("2014-11-10", placing.recordedLater(), outside).of("R-PLACE-13"),
        "what passed before Kith is not called late");
  }

  @Test
  void aChildrensHomeAsksForASignedImpactAssessment() {
    assertEquals(
        List.of("LATE IMPACT_ASSESSMENT 2014-09-01"),
        at("2014-09-02", placed("K2")).of("R-PLACE-42"));
    assertEquals(
        List.of("DUE IMPACT_ASSESSMENT 2014-09-02"),
        at("2014-09-02", placed("K2").inAnEmergency()).of("R-PLACE-42"),
        "within 24 hours, which end with the next day");
    var signed = on(LifeEvent.IMPACT_ASSESSMENT_SIGNED, "2014-08-29");
    assertEquals(List.of(), at("2014-09-02", placed("K2"), signed).of("R-PLACE-42"));
    assertEquals(List.of(), at("2014-09-02", placed("U6")).of("R-PLACE-42"));
    assertEquals(List.of(), at("2014-09-02", placed("K2")).with(0).of("R-PLACE-42"));
    assertEquals(
        List.of("LATE IMPACT_ASSESSMENT 2014-09-01"),
        at("2014-09-02", placed("K2")).with(3).of("R-PLACE-42"));
    assertEquals(List.of(), at("2014-11-10", placed("K2").recordedLater()).of("R-PLACE-42"));
  }

  @Test
  void papersAboutExploitationAreMadeAnewAfterEachTimeTheChildWasMissing() {
    var risk = on(LifeEvent.EXPLOITATION_RISK, "2014-08-28");
    assertEquals(List.of(), at("2014-09-02", placed("U6")).of("R-PLACE-43"));
    assertEquals(
        List.of(
            "LATE RISK_ASSESSMENT 2014-09-01",
            "LATE SAFETY_PLAN 2014-09-01",
            "LATE MISSING_PLAN 2014-09-01"),
        at("2014-09-02", placed("U6"), risk).of("R-PLACE-43"));
    assertEquals(
        List.of(
            "LATE RISK_ASSESSMENT 2014-09-01",
            "LATE SAFETY_PLAN 2014-09-01",
            "LATE MISSING_PLAN 2014-09-01"),
        at("2014-09-02", placed("U6").toBeSafe()).of("R-PLACE-43"),
        "the reason given says it, without another record");
    var made =
        at(
            "2014-10-20",
            placed("U6"),
            risk,
            on(LifeEvent.EXPLOITATION_RISK_ASSESSMENT, "2014-08-29"),
            on(LifeEvent.EXPLOITATION_SAFETY_PLAN, "2014-08-29"),
            on(LifeEvent.EXPLOITATION_MISSING_PLAN, "2014-08-29"),
            on(LifeEvent.EXPLOITATION_MISSING_PLAN, "2014-10-15"));
    assertEquals(List.of(), made.of("R-PLACE-43"));
    assertEquals(
        List.of("LATE RISK_ASSESSMENT 2014-10-14", "LATE SAFETY_PLAN 2014-10-14"),
        made.ofChild(LifeEvent.CAME_BACK, "2014-10-14").of("R-PLACE-43"));
  }

  /** 72 hours from noon on Monday 3 November are noon on Thursday 6 November. */
  @Test
  void hoursInSecureAccommodationWithoutACourtAreCounted() {
    var began = when(LifeEvent.SECURE_STAY_BEGAN, "2014-11-03T12:00");
    assertEquals(List.of(), at("2014-11-04", placed("K1")).of("R-PLACE-52"));
    assertEquals(
        List.of("DUE SECURE_STAY_ENDS 2014-11-06"),
        at("2014-11-04", placed("K1"), began).of("R-PLACE-52"));
    assertEquals(
        List.of("LATE SECURE_STAY_ENDS 2014-11-06"),
        at("2014-11-07", placed("K1"), began).of("R-PLACE-52"));
    var ended = when(LifeEvent.SECURE_STAY_ENDED, "2014-11-06T13:00");
    var over = at("2014-11-07", placed("K1"), began, ended);
    assertEquals(List.of(), over.of("R-PLACE-52"));
    assertEquals(
        List.of("R-PLACE-53 CRITICAL", "R-PLACE-52 CRITICAL"),
        over.duties().findings(DuePolicy.DEFAULT).stream()
            .map(finding -> finding.rule() + " " + finding.severity())
            .toList(),
        "73 hours, and nine years old without the Secretary of State");
  }

  @Test
  void theSecretaryOfStateMayApproveForAChildUnderThirteen() {
    var approved = on(LifeEvent.SECURE_STATE_APPROVED, "2014-08-29");
    assertEquals(
        List.of(), at("2014-11-07", placed("K1"), approved).duties().findings(DuePolicy.DEFAULT));
  }
}
