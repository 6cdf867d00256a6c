package uk.kith.app.web.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.placements.api.HistoryLine;

class ChildPageTest {

  private static ChildPage page(boolean mayRequest) {
    return new ChildPageMaker(aBoy("Amir", 9, "Danyal"), TODAY, "Rotherham")
        .make(
            List.of(aBoy("Danyal", 6, "Amir")),
            null,
            null,
            List.of(new HistoryLine(LocalDate.of(2014, 9, 22), "Looked after begins, status C1")),
            mayRequest);
  }

  @Test
  void onlyWhoMayAskForAPlacementSeesTheButton() {
    assertNull(page(false).requestHref());
    assertTrue(String.valueOf(page(true).requestHref()).startsWith("/searches/new?child="));
  }

  @Test
  void tellsWhatIsNotKnown() {
    assertTrue(
        page(true).identity().stream()
            .anyMatch(fact -> fact.name().equals("Religion") && fact.value().equals("Not known")));
    assertEquals("None is recorded on 30 September 2014", page(true).placement().get(0).value());
  }

  @Test
  void looksRightInABrowser() {
    String html =
        Pages.TEMPLATES.pagesChild(Frames.officer("Amir", Section.CHILDREN), page(true)).render();
    try (PageCheck check = PageCheck.of(Map.of("/child", html))) {
      check.check("/child", "child");
    }
  }
}
