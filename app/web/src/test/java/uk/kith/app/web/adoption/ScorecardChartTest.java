package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.ScorecardView;
import uk.kith.matching.api.ScorecardView.Count;
import uk.kith.matching.api.ScorecardView.Figure;

/** Each bar beside the threshold of its own period (R-SCORE-07). */
class ScorecardChartTest {

  private static ScorecardView card(LocalDate end, long days, @Nullable Integer threshold) {
    return card(end, new Figure(days, null, 3, null, List.of(), threshold, List.of()));
  }

  private static ScorecardView card(LocalDate end, Figure figure) {
    return card(end, figure, 0);
  }

  private static ScorecardView card(LocalDate end, Figure figure, int waiting) {
    Count none = new Count(0, List.of());
    return new ScorecardView(
        end.minusYears(3).plusDays(1),
        end,
        ScorecardView.Period.THREE_YEARS,
        null,
        figure,
        figure,
        figure,
        figure,
        figure,
        none,
        new Count(waiting, List.of()),
        none,
        none,
        none,
        none,
        none,
        null,
        null);
  }

  /** The highest of all is 608: 547 of it are 90 of 100 from the ground at 130, so y is 40. */
  @Test
  void everyBarHasTheThresholdOfItsPeriod() {
    ScorecardChart chart =
        ScorecardChart.of(
            "A1",
            ScorecardPage.Which.A1,
            List.of(
                card(LocalDate.of(2011, 3, 31), 500, null),
                card(LocalDate.of(2013, 3, 31), 600, 608),
                card(LocalDate.of(2014, 3, 31), 600, 547)));
    assertEquals(
        Arrays.asList(null, 30, 40),
        chart.pillars().stream().map(ScorecardChart.Pillar::thresholdY).toList());
    assertEquals("Thresholds 608, then 547", chart.thresholdWords());
    assertEquals("31 March 2014", chart.table().get(2).name());
    assertEquals("600 days, threshold 547", chart.table().get(2).value());
  }

  /** Of a share the bar is percent of those counted, and a threshold of months no line. */
  @Test
  void aShareIsDrawnInPercent() {
    ScorecardChart chart =
        ScorecardChart.of(
            "A3",
            ScorecardPage.Which.A3,
            List.of(
                card(
                    LocalDate.of(2013, 3, 31),
                    new Figure(null, null, 0, 0, List.of(), 20, List.of())),
                card(
                    LocalDate.of(2014, 3, 31),
                    new Figure(null, 0.75, 8, 6, List.of(), 18, List.of()))));
    assertEquals(
        List.of("", "75%"), chart.pillars().stream().map(ScorecardChart.Pillar::figure).toList());
    assertEquals(
        List.of(0, 75), chart.pillars().stream().map(ScorecardChart.Pillar::height).toList());
    assertEquals(
        Arrays.asList(null, null),
        chart.pillars().stream().map(ScorecardChart.Pillar::thresholdY).toList());
    assertNull(chart.thresholdWords());
    assertEquals("Nobody to count, in less than 20 months", chart.table().get(0).value());
    assertEquals("75% (6), in less than 18 months", chart.table().get(1).value());
  }

  /** R-SCORE-06: children, the largest number as high as can be; nobody is a bar of nothing. */
  @Test
  void aCountIsDrawnInChildren() {
    Figure nobody = new Figure(null, null, 0, null, List.of(), null, List.of());
    List<ScorecardView> cards =
        List.of(
            card(LocalDate.of(2012, 3, 31), nobody, 0),
            card(LocalDate.of(2013, 3, 31), nobody, 1),
            card(LocalDate.of(2014, 3, 31), nobody, 40));
    ScorecardChart chart = ScorecardChart.of("A9", ScorecardPage.Which.A9, cards);
    assertEquals(
        List.of("0", "1", "40"),
        chart.pillars().stream().map(ScorecardChart.Pillar::figure).toList());
    assertEquals(
        List.of(0, 3, 100), chart.pillars().stream().map(ScorecardChart.Pillar::height).toList());
    assertEquals(
        "31 March 2012 0 children, 31 March 2013 1 child, 31 March 2014 40 children",
        chart.description());
    assertNull(chart.thresholdWords());
    ScorecardPage page = ScorecardPage.of(cards.get(2), cards);
    assertEquals(
        List.of(
            "A5: Decisions reversed",
            "A9: Waiting to be placed",
            "A15: New decisions",
            "A16: New placement orders",
            "Adopted",
            "Placed for adoption",
            "Placements disrupted"),
        page.countCharts().stream().map(ScorecardChart::name).toList());
    assertEquals(5, page.charts().size());
  }

  @Test
  void looksRightInABrowser() {
    Figure days = new Figure(412L, null, 31, null, List.of(), 547, List.of());
    List<ScorecardView> cards =
        List.of(
            card(LocalDate.of(2013, 9, 30), days, 0), card(LocalDate.of(2014, 9, 30), days, 28));
    String html =
        Pages.TEMPLATES
            .pagesAdoptionScorecard(
                Frames.signedIn(
                    "Adoption scorecard", Section.ADOPTION, Role.PANEL_ADVISER, null, false),
                ScorecardPage.of(cards.get(1), cards),
                3,
                TypedDate.of(LocalDate.of(2014, 9, 30)),
                Form.EMPTY)
            .render();
    try (PageCheck check = PageCheck.of(Map.of("/scorecard", html))) {
      check.check("/scorecard", "adoption-scorecard");
    }
  }
}
