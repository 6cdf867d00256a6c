package uk.kith.court.engine.guardianship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
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
    return each.tasks(asOf).stream().filter(CaseTask::isOpen).map(CaseTask::what).toList();
  }

  /** R-SGO-02: there is a task for the report from the first day, with or without a due day. */
  @Test
  void specialGuardianshipAlwaysHasTheReportAsATask() {
    GuardianshipCase begun = with(Kind.SPECIAL_GUARDIANSHIP, done(CaseStep.BEGUN, 6, 2));
    assertEquals(List.of(What.values()), open(begun, BEGUN));
    assertEquals("R-SGO-02", begun.tasks(BEGUN).get(1).rule().value());
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
    List<CaseTask> tasks = noticed.tasks(LocalDate.of(2014, 9, 17));
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
    assertEquals(List.of(), ended.tasks(LocalDate.of(2014, 7, 1)));
    assertEquals(5, ended.tasks(LocalDate.of(2014, 6, 30)).size());
  }
}
