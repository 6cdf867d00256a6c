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

class LegalStatusPageTest {

  private static List<String> codes(LocalDate day) {
    return LegalStatusPage.statusesFrom(day).stream().skip(1).map(Choice::value).toList();
  }

  /** R-DATA-05: all of the return but the one that is history, and that there is none any more. */
  @Test
  void theStatusesOfTheDayAreOffered() {
    assertEquals(13, codes(LocalDate.of(2014, 9, 30)).size());
    assertFalse(codes(LocalDate.of(2014, 9, 30)).contains("D1"));
    assertTrue(codes(LocalDate.of(2005, 1, 1)).contains("D1"));
    assertTrue(
        codes(LocalDate.of(2014, 9, 30)).containsAll(List.of("C1", "C2", "E1", "V3", "NONE")));
  }

  @Test
  void looksRightInABrowser() {
    LegalStatusPage page =
        new LegalStatusPage(
            "/children/1",
            "Amir Khan",
            List.of(Fact.of("Legal status on 30 September 2014", "Interim care order (C1)")),
            LegalStatusPage.statusesFrom(LocalDate.of(2014, 9, 30)));
    Form form = Form.EMPTY.with("status", "Choose the legal status");
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/status",
                Pages.TEMPLATES
                    .pagesLegalStatus(Frames.officer("Status", Section.CHILDREN), page, form)
                    .render()))) {
      check.check("/status", "legal-status");
    }
  }
}
