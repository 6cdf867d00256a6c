package uk.kith.court.internal.trackers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.internal.trackers.ATracker.AMY;
import static uk.kith.court.internal.trackers.ATracker.BOTH;
import static uk.kith.court.internal.trackers.ATracker.FROM;
import static uk.kith.court.internal.trackers.ATracker.changes;
import static uk.kith.court.internal.trackers.ATracker.told;
import static uk.kith.court.internal.trackers.ATracker.wrong;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.ReturnHorizon;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.Routes;
import uk.kith.court.internal.permanence.KnownPermanence;
import uk.kith.kernel.ChildId;

class PermanenceComparisonTest {

  private static final LocalDate MAY = LocalDate.of(2014, 5, 1);

  private static final KnownPermanence AMYS =
      new KnownPermanence(
          new Routes(
              List.of(
                  new RouteMark(
                      Route.RETURN_HOME,
                      RouteStatus.PURSUED,
                      MAY,
                      null,
                      ReturnHorizon.WITHIN_SIX_MONTHS,
                      null),
                  RouteMark.of(Route.ADOPTION, RouteStatus.RULED_OUT, MAY, "Too old"),
                  new RouteMark(
                      Route.SPECIAL_GUARDIANSHIP, RouteStatus.CONSIDERED, MAY, null, null, true))),
          List.of(new PermanencePlan(MAY, Route.RETURN_HOME, false, null)),
          "Joan Hill");

  @Test
  void whatNobodyHasSaidInKithIsRecorded() {
    PermanenceComparison.Result result =
        compared(
            Map.of(),
            "Number,Route,Status,Date,Reason,IRO,Plan,Plan date",
            "C1,SGO,Pursued,01/06/2014,,Joan Hill,SGO,02/06/2014",
            "C1,Adoption,No,01/06/2014,Siblings stay together,Joan Hill,SGO,02/06/2014",
            "C2,LTF,Considered,,,,,");
    assertEquals("", wrong(result.preview()));
    assertEquals(
        "2 Amy: route SPECIAL_GUARDIANSHIP, status PURSUED, on 2014-06-01,"
            + " plan SPECIAL_GUARDIANSHIP, planOn 2014-06-02, reviewingOfficer Joan Hill\n"
            + "3 Amy: route ADOPTION, status RULED_OUT, on 2014-06-01,"
            + " reason Siblings stay together\n"
            + "4 Ben: route LONG_TERM_FOSTERING, status CONSIDERED",
        changes(result.preview()));
    assertEquals(FROM, result.toRecord().marks().get(2).mark().on(), "no day: that of the sheet");
    assertEquals(Map.of(AMY.id(), "Joan Hill"), result.toRecord().officers());
    assertEquals(
        new PermanencePlan(LocalDate.of(2014, 6, 2), Route.SPECIAL_GUARDIANSHIP, false, null),
        result.toRecord().plans().get(AMY.id()));
  }

  @Test
  void aLaterDayIsRecordedBesideAndTheSameOrAnEarlierOneContradicts() {
    assertEquals(
        "2 Amy: route RETURN_HOME, status RULED_OUT, on 2014-06-01, reason Refused",
        changes(
            compared(
                    Map.of(AMY.id(), AMYS),
                    "Number,Route,Status,Date,Reason",
                    "C1,Rehab,Ruled out,01/06/2014,Refused")
                .preview()));
    for (String day : List.of("01/05/2014", "01/04/2014")) {
      PermanenceComparison.Result result =
          compared(
              Map.of(AMY.id(), AMYS),
              "Number,Route,Status,Date,Reason",
              "C1,Rehab,Ruled out," + day + ",Refused");
      assertEquals("", changes(result.preview()));
      assertTrue(told(result.preview()).startsWith("2 C1 How the route stands: Kith says"));
      assertEquals(List.of(), result.toRecord().marks());
    }
  }

  @Test
  void planAndOfficerOfKithStayAndAreTold() {
    PermanenceComparison.Result result =
        compared(
            Map.of(AMY.id(), AMYS),
            "Number,Plan,Plan date,IRO",
            "C1,Adoption,01/05/2014,Max Field");
    assertEquals("", changes(result.preview()));
    assertTrue(told(result.preview()).contains("Reviewing officer: Kith says “Joan Hill”"));
    assertTrue(told(result.preview()).contains("Permanence plan: Kith says"));
    assertEquals(
        "2 Amy: plan ADOPTION, planOn 2014-05-02",
        changes(
            compared(Map.of(AMY.id(), AMYS), "Number,Plan,Plan date", "C1,Adoption,02/05/2014")
                .preview()),
        "a later plan is another version");
  }

  @Test
  void whatIsMissingOrDoesNotBelongSaysInWhichColumn() {
    assertEquals(
        "2 reason says why it is ruled out\n"
            + "3 horizon belongs to a return home alone\n"
            + "4 planOn is empty, and the plan is not\n"
            + "5 route stands twice for the child, first in line 2\n"
            + "6 route is empty, and the status is not",
        wrong(
            compared(
                    Map.of(),
                    "Number,Route,Status,Reason,Return timescale,Plan",
                    "C1,Adoption,Ruled out,,,",
                    "C1,Residential,Pursued,,Within a month,",
                    "C1,Supported living,,,,Adoption",
                    "C1,Adoption,Pursued,,,",
                    "C2,,Pursued,,,")
                .preview()));
  }

  @Test
  void whatKithLacksOfARouteThatStandsSoIsAdded() {
    PermanenceComparison.Result result =
        compared(
            Map.of(AMY.id(), AMYS),
            "Number,Route,Status,Date,Reason",
            "C1,Rehab,Pursued,01/06/2014,Mother has moved");
    assertEquals("2 Amy: route RETURN_HOME, reason Mother has moved", changes(result.preview()));
    assertEquals(
        new RouteMark(
            Route.RETURN_HOME,
            RouteStatus.PURSUED,
            MAY,
            "Mother has moved",
            ReturnHorizon.WITHIN_SIX_MONTHS,
            null),
        result.toRecord().marks().get(0).mark());
  }

  @Test
  void whatGoesOutChangesNothingWhenItComesIn() {
    Map<ChildId, KnownPermanence> known = Map.of(AMY.id(), AMYS);
    PermanenceComparison.Result result =
        PermanenceComparison.of(
            ATracker.written(Tracker.PERMANENCE_TRACKER, TrackerRows.permanence(BOTH, known, FROM)),
            BOTH,
            known,
            BOTH,
            FROM,
            FROM);
    assertEquals("", wrong(result.preview()) + changes(result.preview()) + told(result.preview()));
    assertEquals(4, result.preview().unchanged());
    assertEquals(List.of(), result.preview().unnamed());
  }

  private static PermanenceComparison.Result compared(
      Map<ChildId, KnownPermanence> known, String... lines) {
    return PermanenceComparison.of(
        ATracker.read(Tracker.PERMANENCE_TRACKER, lines), BOTH, known, BOTH, FROM, FROM);
  }
}
