package uk.kith.app.web.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.app.web.RegisterFixture.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.engine.asking.AnswerTimes;

/** How soon providers answer, as commissioners see it. */
class AnswersPageTest {

  private static final AnswerTimes QUICK =
      new AnswerTimes(
          "Bright Futures",
          12,
          5,
          6,
          Duration.ofMinutes(155),
          Duration.ofHours(52),
          Duration.ofHours(3));
  private static final AnswerTimes SLOW =
      new AnswerTimes(
          "Northern Homes", 9, 1, 2, null, Duration.ofHours(30), Duration.ofHours(1300));
  private static final AnswerTimes NEVER =
      new AnswerTimes("Calder Care", 2, 0, 0, null, null, Duration.ofHours(700));
  private static final List<AnswerTimes> ALL = List.of(QUICK, NEVER, SLOW);

  @Test
  void theFindingTellsOfThoseNotAnswered() {
    assertEquals(
        "12 referrals went to a provider: 5 offered, 6 declined, 1 not answered yet."
            + " Half of all that was sent was answered within 2 hours.",
        AnswersPage.finding(QUICK));
    assertEquals(
        "9 referrals went to a provider: 1 offered, 2 declined, 6 not answered yet."
            + " Too few are answered to say within which time half are.",
        AnswersPage.finding(SLOW));
    assertEquals(
        "No referral was sent to a provider in this period.",
        AnswersPage.finding(new AnswerTimes("All providers", 0, 0, 0, null, null, null)));
  }

  @Test
  void whatCannotBeSaidIsSaidAndStandsLast() {
    Row row = AnswersList.of(TODAY).row(NEVER);
    assertEquals(
        List.of("Calder Care", "2", "0", "0", "2", "Not half yet", "No answer", "700.0"),
        row.cells().stream().map(cell -> cell.value().words()).toList());
    assertEquals(
        List.of("Bright Futures", "Calder Care", "Northern Homes"),
        names(new Sort<>(AnswersList.Key.HALF, true)));
    assertEquals(
        List.of("Northern Homes", "Calder Care", "Bright Futures"),
        names(new Sort<>(AnswersList.Key.WAITING, true)));
  }

  @Test
  void thePeriodEndsWithTheDay() {
    assertEquals(
        new DateRange(LocalDate.of(2013, 10, 1), LocalDate.of(2014, 9, 30)),
        AnswersList.period(Form.EMPTY, TODAY));
    assertEquals(
        new DateRange(LocalDate.of(2014, 7, 1), LocalDate.of(2014, 9, 30)),
        AnswersList.period(Form.prefilled(Map.of("months", "3")), TODAY));
    assertEquals(
        AnswersList.period(Form.EMPTY, TODAY),
        AnswersList.period(Form.prefilled(Map.of("months", "7")), TODAY));
  }

  private static List<String> names(Sort<AnswersList.Key> sort) {
    return AnswersList.sorted(ALL, sort).stream().map(AnswerTimes::provider).toList();
  }

  @Test
  void looksRightInABrowser() {
    try (PageCheck check =
        PageCheck.of(Map.of("/referrals", html(ALL), "/referrals-none", html(List.of())))) {
      check.check("/referrals", "referral-answers");
      check.check("/referrals-none", "referral-answers-none");
    }
  }

  private static String html(List<AnswerTimes> times) {
    ListPage list =
        ListPage.of(
            AnswersList.of(TODAY),
            Page.of(times, 0, ListPage.ROWS),
            AnswersList.USUAL,
            Form.EMPTY,
            List.of(AnswersList.PERIOD),
            List.of(AnswersPage.said(AnswersList.period(Form.EMPTY, TODAY))),
            List.of());
    return Pages.TEMPLATES
        .pagesAnswers(
            Frames.officer(list.heading(), Section.SEARCHES),
            new AnswersPage(AnswersPage.finding(SLOW), list))
        .render();
  }
}
