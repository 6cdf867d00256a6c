package uk.kith.app.web.permanence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Form;
import uk.kith.court.engine.guardianship.CaseStep;

/** R-SGO-05: the day by which the report is due is kept, or said to be out of place. */
class GuardianshipStepFormTest {

  private static Form typed(CaseStep step, String... reportBy) {
    Map<String, List<String>> typed = new HashMap<>();
    typed.put("step", List.of(step.name()));
    typed.put("done-on-day", List.of("20"));
    typed.put("done-on-month", List.of("8"));
    typed.put("done-on-year", List.of("2014"));
    List<String> parts = List.of("day", "month", "year");
    for (int i = 0; i < reportBy.length; i++) {
      typed.put("report-by-" + parts.get(i), List.of(reportBy[i]));
    }
    return GuardianshipCaseResource.checked(Form.of(typed));
  }

  @Test
  void whatTheCourtAskedForMaySayByWhen() {
    assertTrue(typed(CaseStep.COURT_ASKED, "15", "9", "2014").isValid());
    assertTrue(typed(CaseStep.COURT_ASKED).isValid());
    assertFalse(typed(CaseStep.COURT_ASKED, "15", "", "").isValid(), "no day");
  }

  @Test
  void aDirectionSaysByWhen() {
    assertTrue(typed(CaseStep.REPORT_DIRECTED, "15", "9", "2014").isValid());
    assertFalse(typed(CaseStep.REPORT_DIRECTED).isValid());
  }

  @Test
  void aDayThatBelongsToAnotherStepIsNotDropped() {
    Form notice = typed(CaseStep.NOTICE_GIVEN, "15", "9", "2014");
    assertTrue(notice.hasErrorOf("report-by"));
    assertTrue(typed(CaseStep.NOTICE_GIVEN).isValid());
  }
}
