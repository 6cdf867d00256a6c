package uk.kith.app.web.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ReturnId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ReturnFindingFilter;
import uk.kith.placements.api.ReturnFindingSort;
import uk.kith.placements.api.Returns.FindingCount;
import uk.kith.placements.api.Returns.FindingView;
import uk.kith.placements.api.Returns.KeptFiles;
import uk.kith.placements.api.Returns.RepairCount;
import uk.kith.placements.api.Returns.ReturnView;
import uk.kith.placements.api.Returns.TableCount;
import uk.kith.placements.api.Returns.UploadId;
import uk.kith.placements.api.Returns.UploadView;
import uk.kith.placements.api.Returns.YearToWrite;

class ReturnPagesTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static ReturnView held(int year, int episodes) {
    return new ReturnView(
        new ReturnId(new UUID(0, year)),
        "7f3a90c1e2b4",
        year,
        Instant.parse(year + "-09-30T10:00:00Z"),
        "Priya Nair",
        Map.of("episodes", new TableCount(episodes, episodes)),
        new FindingCount(214, Map.of()),
        List.of(new RepairCount(RuleId.of("R-DATA-01"), 12)),
        new KeptFiles(LocalDate.of(year + 2, 9, 30), null),
        null);
  }

  @Test
  void theReturnSaysUntilWhenItsFilesAreKept() {
    assertEquals(
        "Kept encrypted; destroyed on 30 September 2016, unless a record in them is on hold",
        ReturnPages.files(held(2014, 5_311).files()));
    assertEquals(
        "Destroyed on 1 October 2016",
        ReturnPages.files(
            new KeptFiles(LocalDate.of(2016, 9, 30), Instant.parse("2016-09-30T23:30:00Z"))));
    assertEquals("None are kept", ReturnPages.files(null));
  }

  @Test
  void theListIsSortedByItsHeads() {
    List<ReturnView> all = List.of(held(2013, 5_402), held(2014, 5_311));
    assertEquals(
        List.of("Year to 31 March 2014", "Year to 31 March 2013"),
        names(ReturnPages.list(all, Form.EMPTY, 0, TODAY)),
        "newest first");
    ReturnsPage most =
        ReturnPages.list(
            all,
            Form.of(Map.of("sort", List.of("episodes"), "order", List.of("descending"))),
            0,
            TODAY);
    assertEquals(List.of("Year to 31 March 2013", "Year to 31 March 2014"), names(most));
    assertEquals("/returns/list.xlsx?order=descending&sort=episodes", most.tools().xlsxHref());
  }

  @Test
  void theListIsAskedForByYearReceiverAndWhatWasFound() {
    ReturnView nothing =
        new ReturnView(
            new ReturnId(new UUID(0, 2012)),
            "7f3a90c1e2b4",
            2012,
            Instant.parse("2012-09-30T10:00:00Z"),
            "Tom Ashworth",
            Map.of("episodes", new TableCount(3, 3)),
            new FindingCount(0, Map.of()),
            List.of(),
            new KeptFiles(LocalDate.of(2014, 9, 30), null),
            null);
    List<ReturnView> all = List.of(held(2014, 5_311), nothing);
    assertEquals(List.of("Year to 31 March 2014"), asked(all, "text", "2014"));
    assertEquals(List.of("Year to 31 March 2012"), asked(all, "text", "ashworth"));
    assertEquals(List.of("Year to 31 March 2014"), asked(all, "found", "findings"));
    assertEquals(List.of("Year to 31 March 2014"), asked(all, "found", "repairs"));
    assertEquals(List.of("Year to 31 March 2012"), asked(all, "found", "nothing"));
    ReturnsPage none =
        ReturnPages.list(all, Form.prefilled(Map.of("text", "1999", "year", "1999")), 0, TODAY);
    assertEquals("No return is as you ask.", none.empty());
    assertEquals("/returns/list.csv?text=1999", none.tools().csvHref());
  }

  private static final FindingView ENDED =
      new FindingView(
          RuleId.of("903-142"),
          Severity.ERROR,
          "episodes",
          211,
          "R-1006",
          "DEC",
          "",
          null,
          "A new episode has started, but the previous episode has not ended.");
  private static final FindingView CLOSED =
      new FindingView(
          RuleId.of("R-DATA-01"),
          Severity.WARNING,
          "episodes",
          340,
          null,
          "DEC",
          "14/05/2013",
          "2013-05-13",
          "The spell overlapped the next and was closed the day before it.");

  private static ReturnPage findings(Form form) {
    ReturnView held = held(2014, 5_311);
    return ReturnPages.one(
        new ReturnView(
            held.id(),
            held.checksum(),
            held.year(),
            held.receivedAt(),
            held.receivedBy(),
            held.tables(),
            new FindingCount(214, Map.of("903-142", 3L)),
            held.repairs(),
            held.files(),
            null),
        new Page<>(List.of(ENDED, CLOSED), 214, 0, 50),
        form,
        true,
        TODAY);
  }

  @Test
  void theFindingsOfAReturnSortFilterAndGoIntoAFile() {
    Form form = Form.prefilled(Map.of("rule", "903-142", "text", "R-1", "sort", "child"));
    ReturnPage page = findings(form);
    String href = "/returns/" + held(2014, 1).id();
    assertEquals(
        href + "/findings/list.csv?rule=903-142&sort=child&text=R-1", page.tools().csvHref());
    assertEquals(
        href + "?order=descending&rule=903-142&sort=child&text=R-1#findings",
        page.tools().heads().get(2).href());
    assertEquals(
        new ReturnFindingFilter(RuleId.of("903-142"), "R-1"),
        ReturnFindingList.filter(form, RuleId.of("903-142")));
    assertEquals(Sort.ascending(ReturnFindingSort.CHILD), ReturnFindingList.sort(form));
    assertEquals(
        List.of(
            "903-142",
            "Episodes, row 211",
            "R-1006",
            "DEC: empty",
            "A new episode has started, but the previous episode has not ended."),
        ReturnFindingList.of(held(2014, 1), TODAY).row(ENDED).cells().stream()
            .map(cell -> cell.value().words())
            .toList());
    assertEquals(
        "", ReturnFindingList.of(held(2014, 1), TODAY).row(CLOSED).cells().get(2).value().words());
  }

  private static List<String> asked(List<ReturnView> all, String filter, String value) {
    return names(ReturnPages.list(all, Form.prefilled(Map.of(filter, value)), 0, TODAY));
  }

  private static List<String> names(ReturnsPage page) {
    return page.held().stream().map(ReturnsPage.Held::name).toList();
  }

  @Test
  void lookRightInABrowser() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(
        "/returns",
        Pages.TEMPLATES
            .pagesReturns(
                Frames.officer("Returns", Section.RETURNS),
                ReturnPages.list(
                    List.of(held(2014, 5_311), held(2013, 5_402)), Form.EMPTY, 0, TODAY),
                Form.EMPTY)
            .render());
    pages.put(
        "/files-out",
        Pages.TEMPLATES
            .pagesFilesOut(
                Frames.officer("Files out", Section.QUALITY),
                new FilesOutPage(
                    List.of(new YearToWrite(2014, false), new YearToWrite(2013, true)),
                    2,
                    "30 September 2014",
                    false,
                    true,
                    true))
            .render());
    pages.put(
        "/return",
        Pages.TEMPLATES
            .pagesReturn(
                Frames.officer("Return", Section.RETURNS),
                findings(Form.EMPTY),
                List.of(
                    "This return stays.",
                    "Child T1: The child went missing (22 September 2014)",
                    "A later decision"),
                Form.EMPTY)
            .render());
    pages.put(
        "/failed",
        Pages.TEMPLATES
            .pagesJob(
                Frames.officer("Import", Section.RETURNS),
                ReturnPages.upload(
                    upload(Jobs.Status.FAILED, 0, "Two files hold the table Episodes.")))
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
            .pagesJob(
                Frames.officer("Import", Section.RETURNS),
                ReturnPages.upload(upload(Jobs.Status.RUNNING, 45, "Checking 2,675 children")))
            .render();
    org.junit.jupiter.api.Assertions.assertTrue(
        html.contains("href=\"/returns/uploads/00000000-0000-0000-0000-000000000007\">Refresh"));
    org.junit.jupiter.api.Assertions.assertTrue(html.contains("value=\"45\""));
  }

  private static UploadView upload(Jobs.Status status, int percent, String message) {
    return new UploadView(new UploadId(new UUID(0, 7)), status, percent, message, List.of());
  }
}
