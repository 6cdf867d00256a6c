package uk.kith.app.web.returns;

import java.util.LinkedHashMap;
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
import uk.kith.app.web.component.Pager;

class ReturnPagesTest {

  @Test
  void lookRightInABrowser() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(
        "/returns",
        Pages.TEMPLATES
            .pagesReturns(
                Frames.officer("Returns", Section.RETURNS),
                new ReturnsPage(
                    List.of(
                        new ReturnsPage.Held(
                            "Year to 31 March 2014",
                            "/returns/1",
                            "30 September 2014",
                            "Priya Nair",
                            "5,311",
                            "214",
                            "12")),
                    Pager.of(1, 0, 50, "/returns?page=")),
                Form.EMPTY)
            .render());
    pages.put(
        "/files-out",
        Pages.TEMPLATES
            .pagesFilesOut(
                Frames.officer("Files out", Section.QUALITY),
                new FilesOutPage(List.of("2014", "2013"), "30 September 2014", false, true))
            .render());
    pages.put(
        "/return",
        Pages.TEMPLATES
            .pagesReturn(
                Frames.officer("Return", Section.RETURNS),
                new ReturnPage(
                    "/returns/1",
                    "Year to 31 March 2014",
                    List.of(
                        Fact.of("Received", "30 September 2014"),
                        Fact.of("By", "Priya Nair"),
                        Fact.of("Checksum", "7f3a90c1e2b4")),
                    List.of(
                        new ReturnPage.Table("Header", "2,675", "2,675"),
                        new ReturnPage.Table("Episodes", "5,311", "5,299")),
                    List.of(Fact.of("R-DATA-01", "12 episodes closed that overlapped the next")),
                    true,
                    "214 findings",
                    "What the published rules find. 2 of 214 shown.",
                    List.of(Choice.of("", "All rules"), Choice.of("903-142", "903-142 (3)")),
                    List.of(
                        new ReturnPage.Finding(
                            "903-142",
                            "Error",
                            "Episodes, row 211",
                            "Child R-1006",
                            "empty",
                            null,
                            "A new episode has started, but the previous episode has not ended."),
                        new ReturnPage.Finding(
                            "R-DATA-01",
                            "Warning",
                            "Episodes, row 340",
                            "Child R-1040",
                            "14/05/2013",
                            "13 May 2013",
                            "The spell overlapped the next and was closed the day before it.")),
                    Pager.of(214, 0, 50, "/returns/1?page=")))
            .render());
    pages.put(
        "/failed",
        Pages.TEMPLATES
            .pagesUpload(
                Frames.officer("Import", Section.RETURNS),
                new UploadPage(
                    "/returns/uploads/1",
                    "The return was not loaded",
                    "Two files hold the table Episodes.",
                    false,
                    true,
                    0))
            .render());
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, "returns-" + path.substring(1)));
    }
  }

  /** Without script the page says how far the import is and can be refreshed. */
  @Test
  void progressWorksWithoutScript() {
    String html =
        Pages.TEMPLATES
            .pagesUpload(
                Frames.officer("Import", Section.RETURNS),
                new UploadPage(
                    "/returns/uploads/1",
                    "Loading the return",
                    "Checking 2,675 children",
                    true,
                    false,
                    45))
            .render();
    org.junit.jupiter.api.Assertions.assertTrue(
        html.contains("href=\"/returns/uploads/1\">Refresh"));
    org.junit.jupiter.api.Assertions.assertTrue(html.contains("value=\"45\""));
  }
}
