package uk.kith.app.web.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.JobPage;
import uk.kith.kernel.service.Jobs;
import uk.kith.placements.api.Gazetteer.EditionId;
import uk.kith.placements.api.PostcodeDirectory.EditionView;
import uk.kith.placements.api.PostcodeDirectory.LoadId;
import uk.kith.placements.api.PostcodeDirectory.LoadView;
import uk.kith.placements.engine.gazetteer.DirectoryCounts;

class GazetteerPagesTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final Instant EVENING = Instant.parse("2014-09-29T23:30:00Z");

  private static EditionView edition(
      String source, int postcodes, int sectors, @Nullable DirectoryCounts counts) {
    return new EditionView(
        new EditionId(new UUID(0, 1)), source, EVENING, "Priya Nair", postcodes, sectors, counts);
  }

  private static final EditionView DIRECTORY =
      edition(
          "ONS Postcode Directory, November 2025",
          2_628_568,
          11_242,
          new DirectoryCounts(2_720_000, 2_628_568, 888_120, 2, 19_430, 0, 72_000));

  private static LoadView load(Jobs.Status status, int progress, String message) {
    return new LoadView(
        new LoadId(new UUID(0, 7)), "ONSPD_NOV_2025.zip", status, progress, message, null, null);
  }

  @Test
  void saysWhatBecameOfEveryRow() {
    GazetteerPage.Loaded shown = list(Form.EMPTY, DIRECTORY).loaded().get(0);
    assertEquals("30 September 2014", shown.day(), "the day of London");
    assertEquals("2,720,000", shown.read());
    assertEquals("888,120 terminated", shown.terminated());
    assertEquals(
        List.of(
            "72,000 in Northern Ireland or the islands",
            "19,430 without a grid reference",
            "2 of a postcode told twice"),
        shown.leftOut());
  }

  @Test
  void aSmallFileIsKeptWhole() {
    GazetteerPage.Loaded shown = list(Form.EMPTY, edition("test", 3, 2, null)).loaded().get(0);
    assertEquals("5", shown.read());
    assertEquals(List.of(), shown.leftOut());
  }

  private static GazetteerPage list(Form form, EditionView... editions) {
    return GazetteerPages.list(List.of(editions), null, form, 0, TODAY);
  }

  private static List<String> sources(Form form) {
    return list(form, edition("test", 3, 2, null), DIRECTORY).loaded().stream()
        .map(GazetteerPage.Loaded::source)
        .toList();
  }

  @Test
  void isAskedForAndSortedAndGoesIntoAFile() {
    String directory = DIRECTORY.source();
    assertEquals(List.of("test", directory), sources(Form.EMPTY), "as they come: newest first");
    assertEquals(List.of(directory), sources(Form.prefilled(Map.of("text", "november"))));
    assertEquals(List.of(directory), sources(Form.prefilled(Map.of("kind", "directory"))));
    assertEquals(List.of("test"), sources(Form.prefilled(Map.of("kind", "small"))));
    for (String key : List.of("rows", "postcodes", "sectors", "left-out")) {
      assertEquals(
          List.of(directory, "test"),
          sources(Form.prefilled(Map.of("sort", key, "order", "descending"))),
          key);
      assertEquals(List.of("test", directory), sources(Form.prefilled(Map.of("sort", key))), key);
    }
    assertEquals(List.of(directory, "test"), sources(Form.prefilled(Map.of("sort", "source"))));
    GazetteerPage none = list(Form.prefilled(Map.of("text", "nobody")), DIRECTORY);
    assertEquals("No gazetteer is as you ask.", none.empty());
    assertEquals(
        "/gazetteer/list.xlsx?kind=small&sort=rows",
        list(Form.prefilled(Map.of("kind", "small", "sort", "rows")), DIRECTORY)
            .tools()
            .xlsxHref());
    assertEquals(
        List.of(
            directory,
            "30 September 2014",
            "2,720,000",
            "2,628,568",
            "11,242",
            "72,000 in Northern Ireland or the islands; 19,430 without a grid reference;"
                + " 2 of a postcode told twice"),
        GazetteerList.of(TODAY).row(DIRECTORY).cells().stream()
            .map(cell -> cell.value().words())
            .toList());
  }

  /** Without script the page says how far the load is, can be refreshed, and the load cancelled. */
  @Test
  void progressWorksWithoutScript() {
    String html = html(load(Jobs.Status.RUNNING, 45, "1,215,000 rows read"));
    String href = "/gazetteer/loads/00000000-0000-0000-0000-000000000007";
    assertTrue(html.contains("href=\"" + href + "\">Refresh"), html);
    assertTrue(html.contains("value=\"45\""), html);
    assertTrue(html.contains("action=\"" + href + "/cancel\" method=\"post\""), html);
  }

  private static String html(LoadView load) {
    JobPage page = GazetteerPages.load(load);
    return Pages.TEMPLATES
        .pagesJob(Frames.officer(page.heading(), Section.POSTCODES), page)
        .render();
  }

  private static String html(List<EditionView> editions, @Nullable LoadView unfinished, Form form) {
    return Pages.TEMPLATES
        .pagesGazetteer(
            Frames.officer("Postcodes", Section.POSTCODES),
            GazetteerPages.list(editions, unfinished, form, 0, TODAY),
            form)
        .render();
  }

  @Test
  void lookRightInABrowser() {
    Map<String, String> pages = new LinkedHashMap<>();
    EditionView small = edition("Own corrections, October 2014", 12, 3, null);
    LoadView running = load(Jobs.Status.RUNNING, 45, "1,215,000 rows read");
    pages.put("/loaded", html(List.of(small, DIRECTORY), running, Form.EMPTY));
    pages.put("/empty", html(List.of(), null, Form.EMPTY.with("file", "The file is empty.")));
    pages.put(
        "/failed",
        html(load(Jobs.Status.FAILED, 45, "Line 1,215,002 of the directory cannot be read.")));
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, "gazetteer-" + path.substring(1)));
    }
  }
}
