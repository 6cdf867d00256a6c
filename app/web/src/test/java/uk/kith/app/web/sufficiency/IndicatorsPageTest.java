package uk.kith.app.web.sufficiency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.court.engine.CareSpan;
import uk.kith.kernel.service.Role;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.counted.ApprovalSpell;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.placements.engine.counted.CountedStay;
import uk.kith.placements.engine.counted.MadeFrom;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.sufficiency.api.FiguresView;
import uk.kith.sufficiency.engine.Indicator;
import uk.kith.sufficiency.engine.IndicatorDays;
import uk.kith.sufficiency.engine.IndicatorFacts;
import uk.kith.sufficiency.engine.StabilityDefinition;
import uk.kith.sufficiency.engine.published.DayTables;
import uk.kith.sufficiency.engine.published.Published;
import uk.kith.sufficiency.engine.published.PublishedDay;

class IndicatorsPageTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final StabilityDefinition STABILITY =
      new StabilityDefinition(LocalDate.of(2020, 3, 31));

  private static CountedChild child(
      boolean local, @Nullable Double miles, int age, String type, @Nullable OutsideReason why) {
    return new CountedChild(
        new LookedAfter(false, local, age, type),
        "PR1",
        LocalDate.of(2010, 1, 1),
        miles,
        why,
        Needs.NOT_KNOWN,
        1,
        "S65",
        List.of(new CountedStay(LocalDate.of(2010, 1, 1), null, type, 0, "S")));
  }

  private static List<CountedChild> children(int inside, int outside) {
    List<CountedChild> all = new ArrayList<>();
    all.addAll(Collections.nCopies(inside, child(true, 2.0, 7, "U6", null)));
    all.addAll(
        Collections.nCopies(outside, child(false, 25.0, 13, "K2", OutsideReason.NO_LOCAL_HOME)));
    all.addAll(Collections.nCopies(3, child(false, null, 13, "U6", null)));
    return all;
  }

  private static DayTables tables(LocalDate on, int outside) {
    return DayTables.of(
        new IndicatorFacts(
            on,
            children(223, outside),
            56_000,
            List.of("E45", "E41", "E4A", "E4A"),
            List.of(
                new ApprovalSpell(LocalDate.of(2014, 1, 1), null),
                new ApprovalSpell(LocalDate.of(2001, 1, 1), LocalDate.of(2012, 1, 1))),
            List.of(
                new CareSpan(LocalDate.of(2014, 3, 1), LocalDate.of(2014, 8, 1)),
                new CareSpan(LocalDate.of(2014, 5, 1), null))),
        STABILITY,
        List.of());
  }

  private static FiguresView view(Function<DayTables, PublishedDay> told) {
    PublishedDay last = told.apply(tables(DAY, 172));
    return new FiguresView(
        last,
        last.figures().stream()
            .map(
                each ->
                    new FiguresView.OverTime(
                        each.figure().id(),
                        IndicatorDays.of(each.figure()).upTo(DAY).stream()
                            .map(
                                day ->
                                    new FiguresView.Point(
                                        day,
                                        of(
                                            told.apply(tables(day, 130 + day.getDayOfYear() / 10)),
                                            each.figure().id())))
                            .toList()))
            .toList(),
        new MadeFrom(
            Instant.parse("2014-09-29T13:05:00Z"),
            2014,
            Instant.parse("2014-06-02T09:00:00Z"),
            "ab12",
            null));
  }

  /** What a figure was made from stands beside it. */
  @Test
  void thePageSaysHowFarTheRegisterReaches() {
    assertTrue(
        page(List.of()).madeFrom().contains("Newest 903 return: to 31 March 2014"),
        page(List.of()).madeFrom());
    assertEquals(
        "No placement is recorded yet.",
        IndicatorWords.madeFrom(new MadeFrom(null, null, null, null, null)));
  }

  private static Published of(PublishedDay day, String id) {
    return day.figures().stream()
        .filter(each -> each.figure().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static IndicatorsPage page(List<String> openable) {
    return IndicatorsPage.of(
        view(PublishedDay::whole),
        openable,
        List.of("fostering-households-net-change"),
        false,
        AskedDay.of(Form.EMPTY, DAY).form());
  }

  private static IndicatorsPage ofACommissioner() {
    return IndicatorsPage.of(
        view(PublishedDay::withheld),
        List.of(),
        List.of(),
        true,
        AskedDay.of(Form.EMPTY, DAY).form());
  }

  private static IndicatorsPage.Line line(IndicatorsPage page, String id) {
    return page.groups().stream()
        .flatMap(group -> group.lines().stream())
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyFigureStandsInOneGroup() {
    assertEquals(
        tables(DAY, 172).figures().stream().map(Indicator::id).sorted().toList(),
        page(List.of()).groups().stream()
            .flatMap(group -> group.lines().stream())
            .map(IndicatorsPage.Line::id)
            .sorted()
            .toList());
  }

  /** R-SUFF-04: the not known stand beside the figure. */
  @Test
  void aFigureSaysWhatItIsMadeOf() {
    IndicatorsPage.Line line = line(page(List.of()), "placed-outside-and-over-20-miles-share");
    assertEquals("43%", line.value());
    assertEquals("172 of 398 children", line.made());
    assertEquals(List.of("Not known of 3, who stay in the whole."), line.beside());
    IndicatorsPage.Line net = line(page(List.of()), "fostering-households-net-change");
    assertEquals("1 more", net.value());
    assertEquals("1 approved, 0 ended", net.made());
    assertEquals("1 October 2013 to 30 September 2014", net.when());
  }

  @Test
  void onlyWhoMaySeeChildrenIsLedToThem() {
    assertNull(line(page(List.of()), "placed-outside-share").href());
    assertEquals(
        "/sufficiency/indicators/placed-outside-share/2014-09-30/children",
        line(page(List.of("placed-outside-share")), "placed-outside-share").href());
  }

  /** R-SUFF-09. */
  @Test
  void saysWhatIsLackingMost() {
    assertEquals(
        "Of 3 children who live outside nobody recorded why, so what is short is told from the"
            + " least to the most. 172 children live outside for lack of a local home. Most is"
            + " lacking for this kind of need: aged 11 to 15, short by 172 places at least.",
        page(List.of()).finding());
    assertEquals("172 to 175", page(List.of()).needs().get(2).shortBy());
    assertEquals("none", page(List.of()).needs().get(0).shortBy());
  }

  @Test
  void barsOfWhatFellStandBelowTheLine() {
    FigureChart chart = line(page(List.of()), "fostering-households-net-change").chart();
    FigureChart.Bar fell = chart.bars().get(2);
    assertEquals("2012", fell.year());
    assertEquals("-1", fell.label());
    assertEquals(chart.ground(), fell.y());
    assertTrue(chart.description().contains("31 March 2012 1 fewer"), chart.description());
  }

  @Test
  void aDayAheadOrNoDayIsToldBesideTheField() {
    Form form =
        Form.of(
            Map.of("on-day", List.of("1"), "on-month", List.of("10"), "on-year", List.of("2014")));
    AskedDay asked = AskedDay.of(form, DAY);
    assertEquals(DAY, asked.day());
    assertEquals(
        "Enter a day from 1990 on and not later than 30 September 2014", asked.form().error("on"));
    assertEquals(
        LocalDate.of(2013, 3, 31),
        AskedDay.of(Form.prefilled(Map.of("asOf", "2013-03-31")), DAY).day());
  }

  /** R-SUFF-14: no small count stands in a file. */
  @Test
  void filesTellNoSmallCount() {
    FiguresView view = view(PublishedDay::withheld);
    List<IndicatorFiles.FigureRow> rows = IndicatorFiles.figures(view);
    for (IndicatorFiles.FigureRow row : rows) {
      for (Integer told :
          Arrays.asList(
              row.published().numerator(),
              row.published().denominator(),
              row.published().notKnown(),
              row.published().less())) {
        assertFalse(
            told != null && told >= 1 && told <= 4, row.published().figure().id() + " " + told);
      }
    }
    List<String> words =
        IndicatorFiles.figures(DAY).row(rows.get(2)).cells().stream()
            .map(cell -> cell.value().words())
            .toList();
    assertTrue(words.contains("withheld"), words.toString());
    IndicatorFiles.homes(view)
        .forEach(
            row ->
                row.counts()
                    .forEach(count -> assertFalse(count != null && count >= 1 && count <= 4)));
  }

  /** R-SUFF-14: who may not see children reads on the page what the files tell. */
  @Test
  void aCommissionersPageWithholdsWhatTheFilesWithhold() {
    IndicatorsPage page = ofACommissioner();
    IndicatorsPage.Line far = line(page, "placed-outside-and-over-20-miles-share");
    assertEquals(
        List.of("Of how many it is not known is withheld; they stay in the whole."), far.beside());
    assertEquals("Withheld", line(page, "fostering-households-net-change").value());
    assertEquals("withheld", page.needs().get(2).notSaid());
    assertEquals("172 or more", page.needs().get(2).shortBy());
    assertTrue(
        page.finding().startsWith("Of some children who live outside nobody recorded why"),
        page.finding());
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> pages =
        Map.of(
            "/indicators",
            Pages.TEMPLATES
                .pagesIndicators(
                    Frames.officer("Figures by national definitions", null),
                    page(List.of("placed-outside-share")))
                .render(),
            "/indicators-commissioner",
            Pages.TEMPLATES
                .pagesIndicators(
                    Frames.signedIn(
                        "Figures by national definitions", null, Role.COMMISSIONER, null, false),
                    ofACommissioner())
                .render());
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, path.substring(1)));
    }
  }
}
