package uk.kith.app.web.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.NotSeen;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Worklist;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.PlacementsOutside.Ledger;
import uk.kith.placements.api.PlacementsOutside.ReasonCount;
import uk.kith.placements.api.PlacementsOutside.RuleCount;
import uk.kith.placements.engine.outside.LedgerFilter;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.published.BegunOutside;
import uk.kith.placements.engine.published.PublishedLedger;
import uk.kith.placements.engine.vacancy.ChildSegment;
import uk.kith.placements.engine.vacancy.PlaceBand;
import uk.kith.placements.engine.vacancy.PlaceNeed;

/** The counts behind "for lack of a local home" (R-PLACE-48, R-SUFF-09). */
class LedgerPageTest {

  private static final LocalDate LAST = LocalDate.of(2014, 9, 30);
  private static final LedgerFilter YEAR = LedgerFilters.filter(Form.EMPTY, LAST);

  private static final ChildSegment TEENAGER =
      new ChildSegment(PlaceBand.AGED_11_TO_15, Set.of(PlaceNeed.OVER_TEN));
  private static final ChildSegment HARD_TO_PLACE =
      new ChildSegment(PlaceBand.AGED_11_TO_15, Set.of(PlaceNeed.OVER_TEN, PlaceNeed.BEHAVIOUR));
  private static final ChildSegment BABY = new ChildSegment(PlaceBand.UNDER_5, Set.of());

  private static final Ledger LEDGER =
      new Ledger(
          List.of(
              reason(11, TEENAGER, OutsideReason.NO_LOCAL_HOME, 4),
              reason(12, HARD_TO_PLACE, OutsideReason.NO_LOCAL_HOME, 3),
              reason(12, BABY, OutsideReason.RELATIVES, 1)),
          List.of(
              rule(11, TEENAGER, "R-PLACE-35", 40),
              rule(12, HARD_TO_PLACE, "R-PLACE-11", 75),
              rule(12, BABY, "R-PLACE-11", 2)));

  @Test
  void twelveMonthsEndOnTheBusinessDate() {
    assertEquals("1 October 2013 to 30 September 2014", page(Form.EMPTY).period());
    Form asked =
        Form.of(
            Map.of(
                "months", List.of("24"),
                "age", List.of("AGED_5_TO_10"),
                "need", List.of("PARENT_AND_CHILD")));
    assertEquals(
        "1 October 2012 to 30 September 2014: aged 5 to 10, a young parent with a baby",
        page(asked).period());
  }

  @Test
  void aChildCountsAtOneAgeAndWithEachNeed() {
    LedgerPage page = page(Form.EMPTY);
    assertEquals(
        "8 placements began outside, 7 of them recorded as for lack of a local home.",
        page.finding());
    assertEquals(
        List.of("7", "0", "0", "0", "0", "0", "7"), counts(page.segments(), "Aged 11 to 15"));
    assertEquals(
        List.of("3", "0", "0", "0", "0", "0", "3"),
        counts(page.segments(), "Challenging behaviour"));
    assertEquals(List.of("0", "1", "0", "0", "0", "0", "1"), counts(page.segments(), "Under 5"));
    assertEquals(PlaceBand.values().length + PlaceNeed.values().length, page.segments().size());
  }

  @Test
  void everyMonthHasItsRowAlsoWhereNothingBegan() {
    List<LedgerPage.Line> months = page(Form.EMPTY).months();
    assertEquals(12, months.size());
    assertEquals("October 2013", months.get(0).name());
    assertEquals(List.of("0", "0", "0", "0", "0", "0", "0"), months.get(0).counts());
    assertEquals(List.of("3", "1", "0", "0", "0", "0", "4"), counts(months, "December 2013"));
  }

  @Test
  void theMostFrequentRuleStandsFirst() {
    List<LedgerPage.Line> rules = page(Form.EMPTY).rules();
    assertEquals(
        List.of("R-PLACE-11", "R-PLACE-35"), rules.stream().map(LedgerPage.Line::name).toList());
    assertEquals(List.of("2", "0", "75", "0", "77"), rules.get(0).counts());
  }

  /** Each table by a column of its own; the others stay as they are made. */
  @Test
  void everyCountSortsItsTable() {
    LedgerPage usual = page(Form.EMPTY);
    LedgerPage sorted = page(Form.of(Map.of("sort", List.of("rule-all"))));
    assertEquals(
        List.of("R-PLACE-35", "R-PLACE-11"),
        sorted.rules().stream().map(LedgerPage.Line::name).toList());
    assertEquals(usual.segments(), sorted.segments());
    LedgerPage most =
        page(Form.of(Map.of("sort", List.of("for-all"), "order", List.of("descending"))));
    List<Integer> all =
        most.segments().stream().map(line -> Integer.valueOf(line.counts().get(6))).toList();
    assertEquals(all.stream().sorted(Comparator.reverseOrder()).toList(), all);
    assertEquals(usual.rules(), most.rules());
    assertEquals(
        "/placements-outside/ledger?sort=when-all#months", usual.monthHeads().get(7).href());
    assertEquals("descending", most.segmentHeads().get(7).sorted());
  }

  /** Counts that are withheld stand last either way, in the order in which they stood. */
  @Test
  void anOrderTellsNothingOfWhatIsWithheld() {
    List<LedgerPage.Line> up =
        LedgerPage.of(
                published(), "Rotherham", Form.of(Map.of("sort", List.of("for-no-local-home"))))
            .segments();
    List<LedgerPage.Line> usual = commissioners().segments();
    assertEquals(
        usual.stream().filter(LedgerPageTest::isWithheld).toList(),
        up.subList(
            up.size() - (int) usual.stream().filter(LedgerPageTest::isWithheld).count(),
            up.size()));
    assertTrue(usual.stream().anyMatch(LedgerPageTest::isWithheld));
  }

  /** What the years add up to is no year among them. */
  @Test
  void theSumStandsLastInEveryOrder() {
    for (String order : List.of("ascending", "descending")) {
      Form form = Form.of(Map.of("sort", List.of("when-all"), "order", List.of(order)));
      List<LedgerPage.Line> years = LedgerPage.of(published(), "Rotherham", form).months();
      assertEquals("All", years.get(years.size() - 1).name(), order);
    }
  }

  private static boolean isWithheld(LedgerPage.Line line) {
    return line.counts().get(0).equals(LedgerPage.WITHHELD);
  }

  @Test
  void saysSoWhenNothingBegan() {
    assertEquals(
        "No placement began outside in these months.",
        LedgerPage.of(new Ledger(List.of(), List.of()), YEAR, "Rotherham", Form.EMPTY, "", true)
            .finding());
  }

  @Test
  void theFileHasARowForEachCount() {
    Worklist<ReasonCount> file = LedgerFiles.reasons(LAST);
    // R-SUFF-14: it has counts of 1 to 4, and says so wherever it goes.
    assertTrue(file.fileName("csv").contains("reasons-not-to-leave-the-authority"));
    assertTrue(
        file.columns().get(file.columns().size() - 1).name().contains("not to leave"),
        file.columns().toString());
    assertEquals(
        List.of(
            "Month from",
            "Age",
            "Children over ten",
            "A young parent with a baby",
            "Challenging behaviour",
            "Three brothers and sisters together",
            "Why",
            "Placements, not to leave the authority"),
        file.columns().stream().map(ListColumn::name).toList());
    assertEquals(
        List.of(
            "1 December 2013",
            "Aged 11 to 15",
            "Yes",
            "No",
            "Yes",
            "No",
            "For lack of a local home",
            "3"),
        file.row(LEDGER.reasons().get(1)).cells().stream()
            .map(cell -> cell.value().words())
            .toList());
  }

  /** R-SUFF-14: a commissioner reads three years and asks for nobody in particular. */
  @Test
  void whoMayNotSeeChildrenReadsNoSmallCount() {
    LedgerPage page = commissioners();
    assertEquals(
        "29 placements began outside in three years, 29 of them recorded as for lack of a local"
            + " home.",
        page.finding());
    assertTrue(page.selects().isEmpty());
    assertEquals(
        List.of("0", "0", "0", "0", "0", "0", "0"), counts(page.segments(), "Aged 16 and 17"));
    assertEquals("withheld", counts(page.segments(), "Under 5").get(6));
    assertEquals("withheld", counts(page.segments(), "Aged 11 to 15").get(6), "or 29 tells it");
    assertEquals(
        List.of(
            "Twelve months to 30 September 2012",
            "Twelve months to 30 September 2013",
            "Twelve months to 30 September 2014",
            "All"),
        page.months().stream().map(LedgerPage.Line::name).toList());
    assertEquals("29", counts(page.months(), "Twelve months to 30 September 2014").get(0));
    assertEquals("260", page.rules().get(0).counts().get(2));
    List<LedgerFiles.Published> file = LedgerFiles.reasons(published());
    assertTrue(file.stream().noneMatch(row -> row.count() != null && row.count() == 3));
    assertEquals(
        List.of("Under 5", "All", "withheld"),
        LedgerFiles.published(LAST)
            .row(file.stream().filter(row -> row.first().equals("Under 5")).toList().get(6))
            .cells()
            .stream()
            .map(cell -> cell.value().words())
            .toList());
  }

  /** It may be withheld beside another one, and then stands for more than four. */
  @Test
  void aTotalThatIsWithheldIsNotSaidToBeSmall() {
    LedgerPage page =
        LedgerPage.of(
            PublishedLedger.of(
                List.of(new BegunOutside(LAST, BABY, OutsideReason.NO_LOCAL_HOME, List.of())),
                LAST),
            "Rotherham",
            Form.EMPTY);
    assertEquals("How many placements began outside in these years is withheld.", page.finding());
  }

  private static LedgerPage commissioners() {
    return LedgerPage.of(published(), "Rotherham", Form.EMPTY);
  }

  /** 26 over ten, and three under five, of whom 1 to 4 are withheld. */
  private static PublishedLedger published() {
    List<BegunOutside> begun = new ArrayList<>();
    for (int i = 0; i < 29; i++) {
      begun.add(
          new BegunOutside(
              LAST.minusDays(i),
              i < 3 ? BABY : TEENAGER,
              OutsideReason.NO_LOCAL_HOME,
              i < 3 ? List.of() : List.of(new BegunOutside.Against(RuleId.of("R-PLACE-35"), 10))));
    }
    return PublishedLedger.of(begun, LAST);
  }

  @Test
  void looksRightInABrowserToACommissioner() {
    String html =
        Pages.TEMPLATES
            .pagesLedger(
                Frames.signedIn("Ledger", Section.CHILDREN, Role.COMMISSIONER, null, false),
                commissioners())
            .render();
    assertFalse(html.contains("<select"), html);
    assertTrue(html.contains("/placements-outside/ledger/reasons-published/list.csv\""), html);
    assertFalse(html.contains("/placements-outside/ledger/reasons/list.csv"), html);
    try (PageCheck check = PageCheck.of(Map.of("/ledger", html))) {
      check.check("/ledger", "ledger-commissioner");
    }
  }

  @Test
  void looksRightInABrowser() {
    String html =
        Pages.TEMPLATES
            .pagesLedger(Frames.officer("Ledger", Section.CHILDREN), page(Form.EMPTY))
            .render();
    assertTrue(html.contains("/placements-outside/ledger/reasons/list.xlsx?months=12"), html);
    // Beside it is what may be handed on.
    assertTrue(html.contains("/placements-outside/ledger/reasons-published/list.xlsx\""), html);
    assertTrue(html.contains("Every count, not to leave the authority"), html);
    try (PageCheck check = PageCheck.of(Map.of("/ledger", html))) {
      check.check("/ledger", "ledger");
    }
  }

  private static LedgerPage page(Form form) {
    return LedgerPage.of(
        LEDGER, LedgerFilters.filter(form, LAST), "Rotherham", form, "?months=12", false);
  }

  /** R-SUFF-03: a column of noughts is not read as none; the words are the same for everybody. */
  @Test
  void whoDoesNotSeeAdoptersIsToldThatTheyAreLeftOut() {
    assertEquals(NotSeen.LEFT_OUT, page(Form.EMPTY).leftOut());
    assertNull(
        LedgerPage.of(new Ledger(List.of(), List.of()), YEAR, "Rotherham", Form.EMPTY, "", true)
            .leftOut());
  }

  private static List<String> counts(List<LedgerPage.Line> lines, String name) {
    return lines.stream()
        .filter(line -> line.name().equals(name))
        .findFirst()
        .orElseThrow()
        .counts();
  }

  private static ReasonCount reason(
      int month, ChildSegment segment, OutsideReason reason, long count) {
    return new ReasonCount(YearMonth.of(2013, month), segment, reason, count);
  }

  private static RuleCount rule(int month, ChildSegment segment, String rule, long count) {
    return new RuleCount(YearMonth.of(2013, month), segment, RuleId.of(rule), count);
  }
}
