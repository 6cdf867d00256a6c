package uk.kith.app.web.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.placements.engine.PlacementCodes;

class LeavePageTest {

  private static final LocalDate IN_2014 = LocalDate.of(2014, 9, 30);
  private static final LocalDate IN_2024 = LocalDate.of(2024, 9, 30);

  private static List<String> codes(LocalDate day) {
    return LeavePage.reasonsOn(day).stream().skip(1).map(Choice::value).toList();
  }

  /** R-SUFF-12: special guardianship was E43 and E44 until 2019, and is E45 to E48 since. */
  @Test
  void theReasonsAreThoseOfTheYear() {
    assertTrue(codes(IN_2014).containsAll(List.of("E43", "E44")), codes(IN_2014).toString());
    assertFalse(codes(IN_2024).contains("E43"));
    assertTrue(codes(IN_2024).containsAll(List.of("E45", "E46", "E47", "E48")));
  }

  /** A move is no end: X1 is not offered, and every other code of the year is. */
  @Test
  void everyReasonOfTheReturnIsOfferedButTheMove() {
    assertFalse(codes(IN_2014).contains("X1"));
    for (int e = 2; e <= 48; e++) {
      String code = "E" + e;
      if (PlacementCodes.isReasonCeased(code, IN_2024)) {
        assertTrue(codes(IN_2024).contains(code), code);
      }
    }
    assertEquals(codes(IN_2024).stream().distinct().count(), codes(IN_2024).size());
  }

  @Test
  void looksRightInABrowser() {
    LeavePage page =
        new LeavePage(
            "/children/1",
            "Amir Khan",
            List.of(
                Fact.of("Placement", "Foster carer, not long term (U6)"),
                Fact.of("Since", "3 March 2014")),
            LeavePage.reasonsOn(IN_2014),
            List.of(),
            List.of(),
            "/searches/new?child=1");
    Form form = Form.EMPTY.with("reason", "Choose why the child is looked after no longer");
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/leave",
                Pages.TEMPLATES
                    .pagesLeave(Frames.officer("End", Section.CHILDREN), page, form)
                    .render()))) {
      check.check("/leave", "leave");
    }
  }
}
