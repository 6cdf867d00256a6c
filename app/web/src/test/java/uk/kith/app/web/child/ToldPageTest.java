package uk.kith.app.web.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.placements.api.CaseSystem.CaseHistory;
import uk.kith.placements.api.CaseSystem.Check;
import uk.kith.placements.api.CaseSystem.Plan;
import uk.kith.placements.api.CaseSystem.Visit;
import uk.kith.placements.engine.ssd.HealthCheck;
import uk.kith.placements.engine.ssda903.ToldHistory;
import uk.kith.placements.engine.ssda903.ToldHistory.Absence;
import uk.kith.placements.engine.ssda903.ToldHistory.Health;
import uk.kith.placements.engine.ssda903.ToldHistory.Review;
import uk.kith.placements.engine.ssda903.ToldHistory.Worker;

/** Reviews, absences and workers of a child, as people see them. */
class ToldPageTest {

  private static final ToldHistory NOTHING =
      new ToldHistory(List.of(), List.of(), List.of(), List.of(), List.of(), null);

  private static final CaseHistory NO_CASES =
      new CaseHistory(List.of(), List.of(), List.of(), List.of());

  private static final CaseHistory CASES =
      new CaseHistory(
          List.of(
              new Visit(LocalDate.of(2014, 9, 12), true),
              new Visit(LocalDate.of(2014, 8, 1), false),
              new Visit(LocalDate.of(2014, 7, 4), null)),
          List.of(new Plan(LocalDate.of(2013, 9, 4), null, Set.of("LTFOST18"))),
          List.of("Hearing"),
          List.of(new Check(LocalDate.of(2014, 2, 11), HealthCheck.TEETH)));

  private static final ToldHistory TOLD =
      new ToldHistory(
          List.of(new Review(LocalDate.of(2014, 3, 3), "PN1", "Attended and spoke for themselves")),
          List.of(
              new Absence("M", "Missing", LocalDate.of(2014, 2, 1), LocalDate.of(2014, 2, 1), 0L),
              new Absence("A", "Away without authorisation", LocalDate.of(2014, 1, 2), null, null)),
          List.of(
              new Worker(
                  "SW12", LocalDate.of(2013, 9, 1), null, "FCONTA", "First worker of the child")),
          List.of(new Health(2014, true, null, true, false, 14)),
          List.of(),
          null);

  @Test
  void onlyWhatIsToldHasATable() {
    assertEquals(
        List.of("reviews", "absences", "workers", "health"),
        ToldPage.of("Amir", "/children/1", TOLD, NO_CASES).tables().stream()
            .map(ToldPage.Table::id)
            .toList());
  }

  @Test
  void whatIsNotToldIsNeitherANoNorAZero() {
    ToldPage page = ToldPage.of("Amir", "/children/1", TOLD, NO_CASES);
    assertEquals(
        List.of("1 February 2014", "1 February 2014", "Within a day", "Missing"),
        page.tables().get(1).rows().get(0));
    assertEquals(
        List.of("2 January 2014", "No end told", "Not known", "Away without authorisation"),
        page.tables().get(1).rows().get(1));
    assertEquals(
        List.of("To 31 March 2014", "Yes", "Not told", "Yes", "No", "14 of 40"),
        page.tables().get(3).rows().get(0));
  }

  @Test
  void visitsPlansAndDisabilitiesOfTheCaseSystemHaveTheirTables() {
    ToldPage page = ToldPage.of("Amir", "/children/1", NOTHING, CASES);
    assertEquals(
        List.of("visits", "care-plans", "disabilities", "checks"),
        page.tables().stream().map(ToldPage.Table::id).toList());
    assertEquals(
        List.of(
            List.of("12 September 2014", "Seen"),
            List.of("1 August 2014", "Not seen"),
            List.of("4 July 2014", "Not told whether seen")),
        page.tables().get(0).rows());
    assertEquals(
        List.of(
            List.of("4 September 2013", "No end told", "Long-term placement with foster carers")),
        page.tables().get(1).rows());
    assertEquals(
        List.of(List.of("11 February 2014", "Check of the teeth")), page.tables().get(3).rows());
  }

  @Test
  void theDecisionForAdoptionIsAbsentForWhoMayNotSeeIt() {
    assertFalse(html(TOLD, CASES).contains("adoption"));
  }

  private static String html(ToldHistory told, CaseHistory cases) {
    return Pages.TEMPLATES
        .pagesTold(
            Frames.officer("Told by returns of Amir", Section.CHILDREN),
            ToldPage.of("Amir", "/children/1", told, cases))
        .render();
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> pages =
        Map.of("/told", html(TOLD, CASES), "/told-nothing", html(NOTHING, NO_CASES));
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, path.substring(1)));
    }
  }
}
