package uk.kith.app.web.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.kernel.RuleId;
import uk.kith.placements.api.PlacementsOutside.Ledger;
import uk.kith.placements.api.PlacementsOutside.ReasonCount;
import uk.kith.placements.api.PlacementsOutside.RuleCount;
import uk.kith.placements.engine.outside.AgeBand;
import uk.kith.placements.engine.outside.OutsideReason;

/** The counts behind "for lack of a local home" (R-PLACE-48, R-SUFF-09). */
class LedgerPageTest {

  private static final LocalDate FIRST = LocalDate.of(2013, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2014, 9, 30);

  private static final Ledger LEDGER =
      new Ledger(
          List.of(
              reason(11, AgeBand.AGED_10_TO_15, OutsideReason.NO_LOCAL_HOME, 4),
              reason(12, AgeBand.AGED_10_TO_15, OutsideReason.NO_LOCAL_HOME, 3),
              reason(12, AgeBand.UNDER_1, OutsideReason.RELATIVES, 1)),
          List.of(
              rule(11, AgeBand.AGED_10_TO_15, "R-PLACE-35", 40),
              rule(12, AgeBand.AGED_10_TO_15, "R-PLACE-11", 75)));

  @Test
  void addsMonthsUpByReasonAndAge() {
    LedgerPage page = page();
    assertEquals(
        "8 placements began outside, 7 of them recorded as for lack of a local home.",
        page.finding());
    LedgerPage.Line lack =
        page.reasons().stream()
            .filter(line -> line.name().equals("For lack of a local home"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("0", "0", "0", "7", "0"), lack.counts());
    assertEquals("7", lack.total());
    assertEquals(OutsideReason.values().length + 1, page.reasons().size(), "and not recorded");
  }

  @Test
  void theMostFrequentRuleStandsFirst() {
    assertEquals(
        List.of("R-PLACE-11", "R-PLACE-35"),
        page().rules().stream().map(LedgerPage.Line::name).toList());
  }

  @Test
  void saysSoWhenNothingBegan() {
    assertEquals(
        "No placement began outside in these months.",
        LedgerPage.of(new Ledger(List.of(), List.of()), FIRST, LAST, "Rotherham").finding());
  }

  @Test
  void looksRightInABrowser() {
    String html =
        Pages.TEMPLATES.pagesLedger(Frames.officer("Ledger", Section.CHILDREN), page()).render();
    try (PageCheck check = PageCheck.of(Map.of("/ledger", html))) {
      check.check("/ledger", "ledger");
    }
  }

  private static LedgerPage page() {
    return LedgerPage.of(LEDGER, FIRST, LAST, "Rotherham");
  }

  private static ReasonCount reason(int month, AgeBand age, OutsideReason reason, long count) {
    return new ReasonCount(YearMonth.of(2013, month), age, reason, count);
  }

  private static RuleCount rule(int month, AgeBand age, String rule, long count) {
    return new RuleCount(YearMonth.of(2013, month), age, RuleId.of(rule), count);
  }
}
