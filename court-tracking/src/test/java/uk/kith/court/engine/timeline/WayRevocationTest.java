package uk.kith.court.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.court.engine.timeline.WayRecords.day;
import static uk.kith.court.engine.timeline.WayRecords.issued;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.court.engine.timeline.ChildRecord.Planned;
import uk.kith.court.engine.timeline.WayRecords.Said;
import uk.kith.kernel.DueDate;

/**
 * R-COURT-33, R-COURT-35: a placement order of 30 June 2014, of which the plan turned away on 4
 * August, so that the application to revoke it was to be made by 2 September.
 */
class WayRevocationTest {

  private static final LocalDate AS_OF = day("2014-09-30");
  private static final InCourt[] NO_CASE = {};
  private static final InCourt ENDED = issued("2014-01-06", "2014-06-30");

  private static ToRevoke order(String applyBy, @Nullable String appliedOn) {
    return new ToRevoke(
        day("2014-06-30"),
        new DueDate(day(applyBy), false),
        appliedOn == null ? null : day(appliedOn));
  }

  private static Way way(Said said, @Nullable ToRevoke order) {
    return Way.of(said.record(), CourtPolicy.USUAL, TimelinePolicy.USUAL, AS_OF).with(order, AS_OF);
  }

  private static String next(Said said, @Nullable ToRevoke order) {
    Way way = way(said, order);
    return way.next(way.timeline(Steps.NONE, AS_OF))
        .map(
            next ->
                next.words()
                    + ", "
                    + next.whose().words()
                    + (next.by() == null ? "" : ", " + next.by().date()))
        .orElse("nothing");
  }

  private static final String APPLY =
      "Apply to revoke the placement order, Authority's lawyer, 2014-09-02";

  /** Whatever is planned now, and whether or not the case is recorded here. */
  @Test
  void a01TheApplicationToRevokeIsTheNextStepAndTheAuthoritysLawyers() {
    Said undecided = Said.NOTHING.lookedAfter(true, true).courts(ENDED);
    Said fostering =
        undecided.plans(new Planned(day("2014-08-04"), PermanentRoute.Kind.CARE_ORDER));
    Said home =
        undecided.plans(new Planned(day("2014-08-04"), PermanentRoute.Kind.NO_FURTHER_ORDER));
    for (Said said : List.of(undecided, fostering, home)) {
      assertEquals(APPLY, next(said, order("2014-09-02", null)));
      assertEquals(APPLY, next(said.courts(NO_CASE), order("2014-09-02", null)), "no case here");
    }
    assertEquals("nothing", next(fostering, null), "nothing was left to do without it");
  }

  /** The court decides on it: nobody has a day for that, and what comes after waits. */
  @Test
  void a02OnceItIsMadeTheRevocationIsWaitedFor() {
    Said undecided = Said.NOTHING.lookedAfter(true, true).courts(ENDED);
    assertEquals(
        "Decide whether the placement order is revoked, Court",
        next(undecided, order("2014-09-02", "2014-08-28")));
    assertEquals(
        "PLACEMENT_ORDER 2014-06-30 DONE, REVOCATION_APPLICATION 2014-08-28 DONE, REVOCATION ?",
        told(way(undecided, order("2014-09-02", "2014-08-28"))));
  }

  private static String told(Way way) {
    return way.timeline(Steps.NONE, AS_OF).steps().stream()
        .filter(
            each ->
                each.step().code().startsWith("REVOCATION")
                    || each.step().code().equals("PLACEMENT_ORDER"))
        .map(
            each ->
                each.step().code()
                    + " "
                    + (each.step().done() == null ? "?" : each.step().done() + " DONE"))
        .collect(Collectors.joining(", "));
  }

  /** ACA 2002 s29(5): no special guardianship order while the placement order stands. */
  @Test
  void a03TheOrderOfAnotherRouteWaitsForTheRevocation() {
    GuardianshipCase ready =
        new GuardianshipCase(
            Kind.SPECIAL_GUARDIANSHIP,
            List.of(
                new Done(CaseStep.BEGUN, day("2014-08-04"), null),
                new Done(CaseStep.COURT_ASKED, day("2014-08-04"), null),
                new Done(CaseStep.REPORT_FILED, day("2014-09-15"), null),
                new Done(CaseStep.SUPPORT_PLAN, day("2014-09-15"), null)),
            List.of());
    Said said =
        Said.NOTHING
            .lookedAfter(true, true)
            .plans(new Planned(day("2014-08-04"), PermanentRoute.Kind.SPECIAL_GUARDIANSHIP))
            .cases(ready);
    assertEquals("Special guardianship order, Court", next(said, null));
    assertEquals(APPLY, next(said, order("2014-09-02", null)));
    assertEquals(
        "Decide whether the placement order is revoked, Court",
        next(said, order("2014-09-02", "2014-08-28")));
  }

  /** R-COURT-33, R-COURT-34: a parent applied with leave, and adoption is planned still. */
  @Test
  void a05AnApplicationOfSomebodyElseWaitsForItsDecision() {
    Said decided = Said.NOTHING.lookedAfter(true, true);
    ToRevoke asked = new ToRevoke(day("2014-06-30"), null, day("2014-09-03"));
    assertEquals("Decide whether the placement order is revoked, Court", next(decided, asked));
  }

  /** CA 1989 s39: the court decides, and what another order waits for goes on. */
  @Test
  void a06AnApplicationToDischargeTheCareOrderWaitsForItsDecision() {
    Said under = Said.NOTHING.lookedAfter(true, true);
    ToDischarge asked = new ToDischarge(day("2014-09-29"));
    for (Said said :
        List.of(
            under,
            under.courts(ENDED),
            under.plans(new Planned(day("2014-08-04"), PermanentRoute.Kind.CARE_ORDER)))) {
      Way way = way(said, null).with(asked);
      NextStep next = way.next(way.timeline(Steps.NONE, AS_OF)).orElseThrow();
      assertEquals("Decide whether the care order is discharged", next.words());
      assertEquals(Whose.COURT, next.whose());
      assertEquals(null, next.by());
    }
    Said again = under.courts(ENDED, issued("2014-09-15", null));
    Way beside = way(again, null).with(asked);
    assertEquals(
        next(again, null).split(",")[0],
        beside.next(beside.timeline(Steps.NONE, AS_OF)).orElseThrow().words(),
        "a case with days comes first");
  }

  /** What came of the order is told, and the way ends with what the plan says. */
  @Test
  void a07AnOrderThatWasRevokedIsToldAsMadeAndRevoked() {
    ToRevoke revoked = new ToRevoke(day("2014-06-30"), null, day("2014-08-28"), day("2014-09-26"));
    Said under = Said.NOTHING.lookedAfter(true, true).courts(ENDED);
    Said fostering = under.plans(new Planned(day("2014-08-04"), PermanentRoute.Kind.CARE_ORDER));
    String told =
        "PLACEMENT_ORDER 2014-06-30 DONE, REVOCATION_APPLICATION 2014-08-28 DONE,"
            + " REVOCATION 2014-09-26 DONE";
    assertEquals(told, told(way(fostering, revoked)));
    assertEquals("nothing", next(fostering, revoked));
    assertEquals("CARE_ORDER", way(fostering, revoked).target());
    Said home =
        Said.NOTHING
            .lookedAfter(true, true)
            .plans(new Planned(day("2014-08-04"), PermanentRoute.Kind.NO_FURTHER_ORDER));
    assertEquals(told, told(way(home, revoked)));
    assertEquals("REVOCATION", way(home, revoked).target(), "nothing else is asked of a court");
  }

  /** A new case about the child goes on beside it: what is due first comes first. */
  @Test
  void a04BesideAnotherCaseTheEarlierDayComesFirst() {
    Said again = Said.NOTHING.lookedAfter(true, true).courts(ENDED, issued("2014-09-15", null));
    assertEquals(APPLY, next(again, order("2014-09-02", null)), "overdue");
    assertEquals(
        next(again, null), next(again, order("2014-12-01", null)), "the case is due before it");
  }
}
