package uk.kith.app.web.casesystem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.CaseSystemLines;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.PageContext.CaseSystemLine;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.CaseSystem.Aspect;
import uk.kith.placements.api.CaseSystem.DifferenceId;
import uk.kith.placements.api.CaseSystem.DifferenceView;
import uk.kith.placements.api.CaseSystem.ExtractId;
import uk.kith.placements.api.CaseSystem.ExtractView;
import uk.kith.placements.api.CaseSystem.FindingView;
import uk.kith.placements.api.CaseSystem.Freshness;
import uk.kith.placements.api.CaseSystem.TableCount;
import uk.kith.placements.api.ExtractFilter;

class CaseSystemPagesTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final Instant NIGHT = Instant.parse("2014-09-30T01:10:00Z");
  private static final Freshness FRESH = new Freshness(true, NIGHT, false);
  private static final Freshness STALE = new Freshness(true, NIGHT, true);

  private static ExtractView extract(@Nullable String refused) {
    return new ExtractView(
        new ExtractId(new UUID(0, 1)),
        "ssd_2014-09-30.zip",
        "7f3a90c1e2b47f3a90c1e2b4",
        refused == null ? NIGHT : null,
        NIGHT.plusSeconds(1800),
        "case-system",
        refused,
        refused == null ? 412 : 0,
        3_310,
        List.of(new TableCount("ssd_cla_placement", 1_208), new TableCount("ssd_person", 3_722)),
        2,
        null);
  }

  private static DifferenceView difference(
      int number, Aspect aspect, String inKith, String inCase, boolean after, boolean takeable) {
    boolean known = aspect != Aspect.FAMILY;
    return new DifferenceView(
        new DifferenceId(new UUID(0, number)),
        new ChildId(new UUID(1, number)),
        "R-10" + number,
        aspect,
        inKith,
        known ? (after ? NIGHT.plusSeconds(9_000) : NIGHT.minusSeconds(90_000)) : null,
        known ? "priya.nair" : null,
        after,
        inCase,
        takeable);
  }

  private static <T> Page<T> page(List<T> items) {
    return new Page<>(items, items.size(), 0, 50);
  }

  private static CaseSystemPages.Read read(Freshness freshness) {
    return read(freshness, Form.EMPTY);
  }

  private static CaseSystemPages.Read read(Freshness freshness, Form form) {
    return new CaseSystemPages.Read(
        freshness,
        page(List.of(extract(null), extract("ssd_person.csv: The file lacks pers_person_id."))),
        page(
            List.of(
                difference(
                    11,
                    Aspect.LEGAL_STATUS,
                    "E1 from 29 September 2014",
                    "C2 from 3 March 2013",
                    true,
                    true),
                difference(
                    12,
                    Aspect.PLACEMENT,
                    "U6, PR1 from 28 September 2014",
                    "R1, PR4 from 2 January 2014",
                    false,
                    false),
                difference(
                    13,
                    Aspect.FAMILY,
                    "None of them linked",
                    "2 other children of the same family",
                    false,
                    false))),
        page(
            List.of(
                new FindingView(
                    "ssd_legal_status",
                    214,
                    "lega_legal_status_start_date",
                    "“05/01/2014” is no date such as 2026-11-26."),
                new FindingView(
                    "ssd_cla_visits", 9, "", "The person is not in ssd_person: left out."))),
        CaseSystemPages.Orders.asked(form),
        form,
        TODAY);
  }

  private static CaseSystemPages.Read nothing() {
    return new CaseSystemPages.Read(
        new Freshness(true, null, true),
        page(List.of()),
        page(List.of()),
        page(List.of()),
        CaseSystemPages.Orders.asked(Form.EMPTY),
        Form.EMPTY,
        TODAY);
  }

  private static String html(CaseSystemPages.Read read, boolean mayChange, Form form) {
    return Pages.TEMPLATES
        .pagesCaseSystem(
            Frames.withCaseSystem("Case system", Section.RETURNS, read.freshness()),
            CaseSystemPages.of(read, mayChange),
            form)
        .render();
  }

  @Test
  void aDifferenceSaysWhoRecordedItAndHowItIsSettled() {
    List<CaseSystemPage.Differing> shown = CaseSystemPages.of(read(FRESH), true).differences();
    assertEquals(
        "30 September 2014 at 04:40, priya.nair, after the extract", shown.get(0).recorded());
    assertEquals(
        "/case-system/differences/00000000-0000-0000-0000-00000000000b/take", shown.get(0).take());
    assertNull(shown.get(1).take());
    assertTrue(shown.get(1).byHand().startsWith("By hand: end or record the placement"));
    assertNull(shown.get(2).recorded());
  }

  @Test
  void eachTableIsSortedByItsHeadsAndGoesOutWhole() {
    Form form =
        Form.of(
            Map.of(
                "sort",
                List.of("recorded"),
                "order",
                List.of("descending"),
                "differences",
                List.of("3")));
    CaseSystemPage page = CaseSystemPages.of(read(FRESH, form), true);
    assertEquals("descending", page.differenceTools().heads().get(2).sorted());
    assertEquals(
        "/case-system?sort=child#differences", page.differenceTools().heads().get(0).href());
    assertEquals(
        "/case-system/differences/list.csv?order=descending&sort=recorded",
        page.differenceTools().csvHref());
    assertEquals("descending", page.extractTools().heads().get(2).sorted(), "the others as usual");
    assertNull(page.findingTools().heads().get(2).href(), "sentences have no order");
  }

  @Test
  void whatIsAskedForStaysWithHeadsFilesAndPages() {
    Form form = Form.of(Map.of("text", List.of("R-1011"), "findings", List.of("2")));
    CaseSystemPage page = CaseSystemPages.of(read(FRESH, form), true);
    assertEquals(
        "/case-system?order=descending&sort=child&text=R-1011#differences",
        page.differenceTools().heads().get(0).href());
    assertEquals("/case-system/findings/list.csv?text=R-1011", page.findingTools().csvHref());
  }

  @Test
  void extractsAreNarrowedByFileAndByWhatBecameOfThem() {
    Form form =
        Form.of(
            Map.of(
                "extract",
                List.of(" Nightly "),
                "outcome",
                List.of("REFUSED"),
                "extracts",
                List.of("2")));
    assertEquals(
        new ExtractFilter("nightly", ExtractFilter.Outcome.REFUSED),
        CaseSystemPages.extracts(form));
    assertEquals(ExtractFilter.ALL, CaseSystemPages.extracts(Form.EMPTY));
    CaseSystemPage page = CaseSystemPages.of(read(FRESH, form), true);
    assertEquals(
        "/case-system/extracts/list.csv?extract=+Nightly+&outcome=REFUSED",
        page.extractTools().csvHref());
    assertEquals(List.of(), page.facts(), "the newest of those asked for need not be the newest");
  }

  @Test
  void theFileSaysOfEachDifferenceHowItIsSettled() {
    assertEquals(
        List.of(
            "R-1011",
            "Legal status",
            "E1 from 29 September 2014",
            "C2 from 3 March 2013",
            "By taking the case system’s"),
        CaseSystemTables.differences(TODAY)
            .row(read(FRESH).differences().items().get(0))
            .cells()
            .stream()
            .map(cell -> cell.value().words())
            .toList());
  }

  @Test
  void whoMayOnlyReadFindsNoFormAtAll() {
    String html = html(read(FRESH), false, Form.EMPTY);
    assertFalse(html.contains("/take\"") || html.contains("type=\"file\""), html);
    assertTrue(html.contains("A placement officer settles it."));
  }

  @Test
  void everyPageSaysAsOfWhenAndWarnsInWords() {
    Set<Role> officer = Set.of(Role.PLACEMENT_OFFICER);
    assertNull(CaseSystemLines.of(new Freshness(false, null, false), officer));
    CaseSystemLine fresh = Objects.requireNonNull(CaseSystemLines.of(FRESH, officer));
    assertEquals(
        new CaseSystemLine("Case system as of 30 September 2014 at 02:10", null, "/case-system"),
        fresh);
    CaseSystemLine stale =
        Objects.requireNonNull(CaseSystemLines.of(STALE, Set.of(Role.COURT_OFFICER)));
    assertEquals(
        "that is too long ago, and what changed there since is not in Kith", stale.warning());
    assertNull(stale.href(), "the court officer may not open the page");
    String html = html(read(STALE), true, Form.EMPTY);
    assertTrue(html.contains("02:10</a>: that is too long ago, and what changed"), html);
    assertFalse(html(read(FRESH), true, Form.EMPTY).contains("<strong>Warning:"));
  }

  /** Before anything was read nobody can say that both agree. */
  @Test
  void withoutAnExtractNothingIsSaidOfDifferences() {
    String html = html(nothing(), true, Form.EMPTY);
    assertFalse(html.contains("agree") || html.contains("No findings"), html);
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("/fresh", html(read(FRESH), true, Form.EMPTY));
    pages.put("/stale", html(read(STALE), false, Form.EMPTY));
    pages.put(
        "/nothing",
        html(nothing(), true, Form.EMPTY.with("file", "The zip cannot be read: it is broken.")));
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, "case-system-" + path.substring(1)));
    }
  }
}
