package uk.kith.court.engine.guardianship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.engine.LawToConfirm.USUAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.guardianship.CaseTask.What;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;

/** What a case needs before its order can be made. */
class CaseTaskTest {

  private static final LocalDate BEGUN = LocalDate.of(2014, 6, 2);

  private static GuardianshipCase with(Kind kind, Done... steps) {
    return new GuardianshipCase(kind, List.of(steps), List.of());
  }

  private static Done done(CaseStep step, int month, int day) {
    return new Done(step, LocalDate.of(2014, month, day), null);
  }

  private static List<What> open(GuardianshipCase each, LocalDate asOf) {
    return each.tasks(USUAL, asOf).stream().filter(CaseTask::isOpen).map(CaseTask::what).toList();
  }

  /** R-SGO-02: there is a task for the report from the first day, with or without a due day. */
  @Test
  void specialGuardianshipAlwaysHasTheReportAsATask() {
    GuardianshipCase begun = with(Kind.SPECIAL_GUARDIANSHIP, done(CaseStep.BEGUN, 6, 2));
    assertEquals(List.of(What.values()), open(begun, BEGUN));
    assertEquals("R-SGO-02", begun.tasks(USUAL, BEGUN).get(1).rule().value());
  }

  /** R-SGO-01, R-SGO-05: notice on 16 June; three months later is 16 September. */
  @Test
  void theNoticeSetsTheDayOfTheReportAndTheFirstDayToApply() {
    GuardianshipCase noticed =
        with(
            Kind.SPECIAL_GUARDIANSHIP,
            done(CaseStep.BEGUN, 6, 2),
            done(CaseStep.NOTICE_GIVEN, 6, 16));
    LocalDate due = LocalDate.of(2014, 9, 16);
    List<CaseTask> tasks = noticed.tasks(USUAL, LocalDate.of(2014, 9, 17));
    assertEquals(due, tasks.get(1).dueOn());
    assertEquals(due, tasks.get(3).from());
    assertTrue(tasks.get(1).isLate(due.plusDays(1)));
    assertFalse(tasks.get(1).isLate(due));
    assertEquals(LocalDate.of(2014, 6, 16), tasks.get(0).doneOn());
  }

  /** R-SGO-01. */
  @Test
  void nobodyHasToApplyWhereTheCourtAsksOfItsOwnMotion() {
    GuardianshipCase asked =
        with(
            Kind.SPECIAL_GUARDIANSHIP,
            done(CaseStep.BEGUN, 6, 2),
            done(CaseStep.COURT_ASKED, 6, 9));
    assertEquals(
        List.of(What.REPORT, What.SUPPORT_PLAN, What.ORDER), open(asked, LocalDate.of(2014, 7, 1)));
  }

  /** R-SGO-10. */
  @Test
  void childArrangementsNeedAnApplicationAndTheOrder() {
    assertEquals(
        List.of(What.APPLICATION, What.ORDER),
        open(with(Kind.CHILD_ARRANGEMENTS, done(CaseStep.BEGUN, 6, 2)), BEGUN));
  }

  @Test
  void aCaseThatIsOverNeedsNothing() {
    GuardianshipCase ended =
        with(Kind.SPECIAL_GUARDIANSHIP, done(CaseStep.BEGUN, 6, 2), done(CaseStep.ENDED, 7, 1));
    assertEquals(List.of(), ended.tasks(USUAL, LocalDate.of(2014, 7, 1)));
    assertEquals(5, ended.tasks(USUAL, LocalDate.of(2014, 6, 30)).size());
  }

  private static boolean isMissed(LocalDate since, LocalDate careBegan, GuardianshipCase... cases) {
    return CaseTask.withoutCase(
            since, List.of(cases), List.of(), careBegan, LocalDate.of(2014, 9, 30))
        .isPresent();
  }

  /** R-SGO-02: the route is pursued from 1 August 2014, and somebody has to write the report. */
  @Test
  void aRouteThatIsPursuedNeedsACaseUntilTheOrderIsMade() {
    LocalDate since = LocalDate.of(2014, 8, 1);
    LocalDate care = LocalDate.of(2012, 11, 2);
    assertTrue(isMissed(since, care));
    assertTrue(isMissed(since, care, with(Kind.CHILD_ARRANGEMENTS, done(CaseStep.BEGUN, 6, 2))));
    assertFalse(isMissed(since, care, with(Kind.SPECIAL_GUARDIANSHIP, done(CaseStep.BEGUN, 6, 2))));
    assertTrue(
        isMissed(since, care, with(Kind.SPECIAL_GUARDIANSHIP, done(CaseStep.BEGUN, 10, 1))),
        "tomorrow");
    GuardianshipCase ended =
        with(Kind.SPECIAL_GUARDIANSHIP, done(CaseStep.BEGUN, 6, 2), done(CaseStep.ENDED, 7, 1));
    assertTrue(isMissed(since, care, ended), "ended without an order");
    GuardianshipCase ordered =
        with(
            Kind.SPECIAL_GUARDIANSHIP,
            done(CaseStep.BEGUN, 5, 30),
            done(CaseStep.ORDER_MADE, 9, 30));
    assertFalse(isMissed(LocalDate.of(2014, 9, 30), care, ordered), "written by the order");
    assertTrue(
        isMissed(since, LocalDate.of(2014, 9, 30).plusDays(1), ordered), "of an earlier care");
  }

  /** R-SGO-02: an order in court proceedings to which no case came. */
  @Test
  void nothingIsToBeginOnceTheCourtMadeTheOrder() {
    LocalDate made = LocalDate.of(2014, 9, 15);
    LocalDate care = LocalDate.of(2012, 11, 2);
    assertEquals(
        Optional.empty(),
        CaseTask.withoutCase(made, List.of(), List.of(made), care, LocalDate.of(2014, 9, 30)));
    assertEquals(
        Optional.empty(),
        CaseTask.withoutCase(null, List.of(), List.of(), care, LocalDate.of(2014, 9, 30)),
        "not pursued");
  }
}
