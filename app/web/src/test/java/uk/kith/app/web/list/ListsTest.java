package uk.kith.app.web.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.SHEFFIELD;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.household;
import static uk.kith.app.web.RegisterFixture.id;
import static uk.kith.app.web.RegisterFixture.sector;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ChildSort;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.SearchSort;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.life.Absence;

class ListsTest {

  private static final NextSteps STEPS = new NextSteps(TODAY, "/searches", true);

  private static final HouseholdView WHITFIELD =
      aHousehold(
          "Karen and Paul Whitfield",
          "0142",
          HouseholdKind.FOSTER,
          true,
          sector("S65 1", ROTHERHAM),
          4,
          1,
          List.of(),
          List.of(),
          LocalDate.of(2014, 9, 26));

  private static final HouseholdView BARKER =
      aHousehold(
          "Sharon and Lee Barker",
          "IFA-12",
          HouseholdKind.FOSTER,
          false,
          sector("S9 1", SHEFFIELD),
          2,
          0,
          List.of(),
          List.of(),
          null);

  private static final Worklist<HouseholdView> HOUSEHOLDS = HouseholdList.of(TODAY, "Rotherham");
  private static final Worklist<ChildView> CHILDREN =
      ChildList.of(
          TODAY,
          "Rotherham",
          Map.of(
              child("Danyal"), new Absence(Absence.Kind.MISSING, LocalDate.of(2014, 9, 22), null)));

  private static ListPage households() {
    return ListPage.of(
        HOUSEHOLDS,
        new Page<>(List.of(WHITFIELD, BARKER), 208, 1, 50),
        new Sort<>(HouseholdSort.USABLE_NOW, true),
        Form.prefilled(
            Map.of("text", "a&b", "sort", "usable-now", "order", "descending", "page", "1")),
        List.of(
            new ListPage.Select(
                "places", "Places", List.of(Choice.of("", "All"), Choice.of("vacant", "Usable")))),
        Arrays.asList("of team East", null, "with “a&b” in the name or number"),
        List.of());
  }

  private static ListPage children() {
    return ListPage.of(
        CHILDREN,
        Page.of(List.of(aBoy("Amir", 9, "Danyal"), aBoy("Danyal", 6, "Amir")), 0, 50),
        ChildSort.USUAL,
        Form.EMPTY,
        List.of(Whose.select(List.of("East", "West"))),
        List.of("looked after"),
        List.of(new ListPage.Action("Ask for a placement", "/searches/new")));
  }

  private static ListPage searches(List<SearchView> found) {
    List<SearchList.Named> named =
        found.stream()
            .map(
                each ->
                    new SearchList.Named(each, "Amir and Danyal", Map.of())
                        .with("2 homes rung: 1 to ring back, 1 no", "1 provider asked: 1 waiting"))
            .toList();
    return ListPage.of(
        SearchList.of(TODAY, true, STEPS),
        Page.of(named, 0, 50),
        SearchSort.USUAL,
        Form.EMPTY,
        List.of(),
        List.of("open"),
        List.of());
  }

  private static SearchView search() {
    return new SearchView(
        new SearchId(id("search")),
        "2014-0187",
        List.of(child("Amir"), child("Danyal")),
        TODAY.minusDays(1),
        LocalDate.of(2014, 10, 3),
        SearchKind.SHORT_TERM,
        Together.REQUIRED,
        SearchView.Status.OPEN,
        null,
        null,
        List.of(),
        List.of(),
        1);
  }

  /** Nothing is found, which is not that nothing is recorded. */
  @Test
  void aListThatIsFilteredSaysThatNothingFits() {
    Worklist<SearchList.Named> list = SearchList.of(TODAY, true, STEPS);
    assertEquals(list.empty(), list.askedFor(Form.EMPTY).empty());
    assertEquals(
        list.empty(),
        list.askedFor(Form.prefilled(Map.of("sort", "kind", "page", "2", "text", ""))).empty());
    assertEquals(
        "No search is as you ask. Take a filter away to see more.",
        list.askedFor(Form.prefilled(Map.of("text", "Amir"))).empty());
  }

  @Test
  void pagesKeepTheFiltersAndTheOrder() {
    assertEquals(
        "/households?order=descending&sort=usable-now&text=a%26b&page=2",
        households().pager().next());
    assertEquals(5, households().pager().pages());
    assertEquals("/children?page=", children().pager().address());
  }

  @Test
  void theFiltersStandBesideTheCountInWords() {
    assertEquals(
        "208 households and homes, as of 30 September 2014: of team East, with “a&b” in the name or"
            + " number",
        households().total());
  }

  @Test
  void myTeamsAreThoseInWhichSomethingIsAllocatedToMe() {
    assertEquals(
        new Whose(null, List.of("East", "West"), "of your team East and West"),
        whose("my-team", List.of("East", "West")));
    Whose unknown = whose("my-team", List.of());
    assertEquals(List.of(), unknown.teams(), "a team that is not known is not everybody");
    assertEquals(new Whose("me", null, "allocated to you"), whose("mine", List.of("East")));
    assertEquals(new Whose(null, List.of("West"), "of team West"), whose("team-West", List.of()));
    assertEquals(new Whose(null, null, null), whose("all", List.of("East")));
  }

  private static Whose whose(String asked, List<String> mine) {
    return Whose.asked(Form.prefilled(Map.of("whose", asked)), "me", () -> mine);
  }

  @Test
  void aHeadSortsByItsColumnAndTheOtherWayWhenItDoesAlready() {
    assertEquals(
        new Column("Filled", true, "/households?sort=filled&text=a%26b", null), head("Filled"));
    assertEquals(
        new Column("Usable now", true, "/households?sort=usable-now&text=a%26b", "descending"),
        head("Usable now"));
    Sort<HouseholdSort> up = Sort.ascending(HouseholdSort.USABLE_NOW);
    Column again =
        Sorting.head(HOUSEHOLDS.columns().get(5), up, ListAddress.of("/households", Form.EMPTY));
    assertEquals("/households?order=descending&sort=usable-now", again.href());
    assertEquals("ascending", again.sorted());
    assertEquals("/households?sort=where&text=a%26b", head("Where").href());
    Column unsorted =
        Sorting.head(
            ListColumn.of("Settle", "Settle"), up, ListAddress.of("/households", Form.EMPTY));
    assertNull(unsorted.href());
  }

  private static Column head(String name) {
    return households().heads().stream()
        .filter(head -> head.text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theAddressAsksForOneOfTheKnownOrdersOrForTheUsualOne() {
    assertEquals(
        new Sort<>(ChildSort.LOOKED_AFTER_SINCE, true),
        asked(Map.of("sort", "looked-after-since", "order", "descending")));
    assertEquals(Sort.ascending(ChildSort.AGE), asked(Map.of("sort", "age", "order", "up")));
    assertEquals(ChildSort.USUAL, asked(Map.of("sort", "1; drop table", "order", "descending")));
  }

  private static Sort<ChildSort> asked(Map<String, String> address) {
    return Sorting.asked(Form.prefilled(address), ChildSort.class, ChildSort.USUAL);
  }

  @Test
  void aFileHoldsTheWholeListAsFilteredAndSorted() {
    assertEquals(
        "/households/list.csv?order=descending&sort=usable-now&text=a%26b", households().csvHref());
    assertEquals("/children/list.xlsx", children().xlsxHref());
    assertEquals("households-2014-09-30.csv", HOUSEHOLDS.fileName("csv"));
  }

  @Test
  void theCsvFileSaysWhatThePageSaysWithDaysAndNumbersAsSpreadsheetsReadThem() {
    ListFile file = ListFile.csv(HOUSEHOLDS.columns());
    file.add(HOUSEHOLDS.row(WHITFIELD));
    file.add(HOUSEHOLDS.row(BARKER));
    assertEquals(
        "\uFEFFHousehold,Number,Kind,Where,Sector,Approved for,Ages,Filled,Usable now,Confirmed,"
            + "Worker,Team\r\n"
            + "Karen and Paul Whitfield,0142,Foster carers,In Rotherham,S65 1,4,aged 5 to 12,1,3,"
            + "2014-09-26,Tom Ashworth,Fostering 2\r\n"
            + "Sharon and Lee Barker,IFA-12,Foster carers,\"Sheffield, out of borough\",S9 1,2,"
            + "aged 5 to 12,0,2,Never,Tom Ashworth,Fostering 2\r\n",
        new String(file.finish(), StandardCharsets.UTF_8));
  }

  @Test
  void whoIsMissingIsSaidToBeWhereItsHomeIsTold() {
    ListFile file = ListFile.csv(CHILDREN.columns());
    file.add(CHILDREN.row(aBoy("Amir", 9, "Danyal")));
    file.add(CHILDREN.row(aBoy("Danyal", 6, "Amir")));
    List<String> lines = new String(file.finish(), StandardCharsets.UTF_8).lines().toList();
    assertFalse(lines.get(1).contains("Missing"), lines.get(1));
    assertTrue(lines.get(2).contains("Missing since 22 September 2014. "), lines.get(2));
  }

  @Test
  void searchesTellWhoWasAskedAndUntilWhenAPlaceIsHeld() {
    SearchView held =
        new SearchView(
            new SearchId(id("held")),
            "2014-0188",
            List.of(child("Amir")),
            TODAY,
            TODAY,
            SearchKind.EMERGENCY,
            Together.REQUIRED,
            SearchView.Status.RESERVED,
            null,
            null,
            List.of(
                reservation("one", Instant.parse("2014-10-02T11:00:00Z")),
                reservation("two", Instant.parse("2014-10-01T16:00:00Z"))),
            List.of(),
            1);
    SearchList.Named named =
        new SearchList.Named(held, "Amir", Map.of(child("Amir"), "Amir Hussain"))
            .with("1 home rung: 1 yes", "2 providers asked: 2 waiting");
    ListFile file = ListFile.csv(SearchList.of(TODAY, true, STEPS).columns());
    file.add(SearchList.of(TODAY, true, STEPS).row(named));
    assertEquals(
        "\uFEFFChildren,Number,Opened,Needed by,Kind,To be placed,Asked so far,Providers,State,Held"
            + " until,Next step\r\n"
            + "Amir,2014-0188,2014-09-30,2014-09-30,Emergency,Alone,1 home rung: 1 yes,2 providers"
            + " asked: 2 waiting,Reserved,until 1 October 2014 at 17:00,None recorded\r\n",
        new String(file.finish(), StandardCharsets.UTF_8));
    assertEquals(
        6,
        SearchList.of(TODAY, false, STEPS).row(named).cells().size(),
        "those who may not know who was rung have no column of it");
  }

  private static SearchView.Reservation reservation(String name, Instant until) {
    return new SearchView.Reservation(
        new ReservationId(id(name)),
        household(name),
        List.of(child("Amir")),
        1,
        until,
        "p.nair",
        "near");
  }

  @Test
  void aTextThatASpreadsheetWouldCalculateIsMadeHarmless() {
    for (String formula : List.of("=HYPERLINK(A1)", "+1", "-1", "@SUM(A1)")) {
      ListFile file = ListFile.csv(List.of(ListColumn.of("Name", "Name")));
      file.add(new Row("/", List.of(Worklist.Cell.text(formula))));
      String text = new String(file.finish(), StandardCharsets.UTF_8);
      assertTrue(text.endsWith("\r\n'" + formula + "\r\n"), text);
    }
  }

  @Test
  void theExcelFileHasTypedCellsAndHeadsThatStayPut(@TempDir Path folder) throws IOException {
    ListFile file = ListFile.xlsx(HOUSEHOLDS.heading(), HOUSEHOLDS.columns());
    for (int i = 0; i < 1_200; i++) {
      file.add(HOUSEHOLDS.row(i % 2 == 0 ? WHITFIELD : BARKER));
    }
    Map<String, String> parts = unzipped(folder, file.finish());
    String sheet = String.valueOf(parts.get("xl/worksheets/sheet1.xml"));
    assertEquals(1_201, sheet.split("<row ", -1).length - 1);
    assertTrue(sheet.contains("state=\"frozen\""), "the heads stay put");
    // 26 September 2014 is day 41908 of a spreadsheet.
    assertTrue(sheet.matches("(?s).*<c r=\"J2\" s=\"\\d+\" t=\"n\"><v>41908.0</v></c>.*"), "a day");
    assertTrue(sheet.contains("<c r=\"I2\" t=\"n\"><v>3.0</v></c>"), "a number");
    assertTrue(String.valueOf(parts.get("xl/styles.xml")).contains("<b/>"), "bold heads");
    assertTrue(String.valueOf(parts.get("xl/styles.xml")).contains("d mmmm yyyy"), "days");
  }

  /** By the directory at its end, as spreadsheets read it. */
  private static Map<String, String> unzipped(Path folder, byte[] file) throws IOException {
    Path path = Files.write(folder.resolve("list.xlsx"), file);
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] part = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void aRowThatDoesNotFitItsColumnsIsRefused() {
    Worklist<String> list =
        new Worklist<>(
            "Things",
            "thing",
            "things",
            "/things",
            "Name",
            "Nothing.",
            TODAY,
            List.of(ListColumn.of("Name", "Name"), ListColumn.of("Kind", "Kind")),
            thing -> new Row("/", List.of(Worklist.Cell.text(thing))));
    assertThrows(IllegalStateException.class, () -> list.row("one"));
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(
        "/households",
        Pages.TEMPLATES
            .pagesList(Frames.officer("Households", Section.HOUSEHOLDS), households())
            .render());
    pages.put(
        "/children",
        Pages.TEMPLATES
            .pagesList(Frames.officer("Children", Section.CHILDREN), children())
            .render());
    pages.put(
        "/searches",
        Pages.TEMPLATES
            .pagesList(Frames.officer("Searches", Section.SEARCHES), searches(List.of(search())))
            .render());
    pages.put(
        "/no-searches",
        Pages.TEMPLATES
            .pagesList(Frames.officer("Searches", Section.SEARCHES), searches(List.of()))
            .render());
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, "list-" + path.substring(1)));
    }
  }
}
