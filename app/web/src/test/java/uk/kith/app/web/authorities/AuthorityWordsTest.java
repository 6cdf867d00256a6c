package uk.kith.app.web.authorities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.forecast.Fan;
import uk.kith.app.web.forecast.YearlyFan;
import uk.kith.kernel.LocalAuthority;
import uk.kith.sufficiency.api.AuthorityForecast;
import uk.kith.sufficiency.api.AuthorityForecast.Basis;
import uk.kith.sufficiency.api.AuthorityForecast.Kind;
import uk.kith.sufficiency.api.AuthorityForecast.LeftOut;
import uk.kith.sufficiency.api.AuthorityForecast.Neighbours;
import uk.kith.sufficiency.api.AuthorityForecast.Outlook;
import uk.kith.sufficiency.api.AuthorityForecast.Reason;
import uk.kith.sufficiency.api.AuthorityForecast.Recorded;
import uk.kith.sufficiency.api.AuthorityForecast.Series;
import uk.kith.sufficiency.api.AuthorityForecast.Tested;

/** R-SUFF-11: what the page of an authority says, and draws. */
class AuthorityWordsTest {

  private static final LocalAuthority AREA = new LocalAuthority("E08000018");

  private static final Tested TWO_YEARS =
      new Tested(Kind.LOOKED_AFTER, 24, 980, 8.31, 9.08, 79.2, 95.8, 76);

  @Test
  void oneSentenceForAMemberOfTheCouncil() {
    Series series = series(Kind.LOOKED_AFTER, 600, 660, 1_050);
    assertEquals(
        "If authorities drift as they have, Rotherham will look after between 610 and 1,000"
            + " children (8 in 10) on 31 March 2025; on 31 March 2022 it looked after 600.",
        AuthorityWords.finding(forecast(null, true, List.of(TWO_YEARS)), series));
    assertEquals("Looked after: up by 60, to 660", AuthorityWords.change(series));
    assertEquals(
        "Looked after: about the same, 611",
        AuthorityWords.change(series(Kind.LOOKED_AFTER, 600, 611, 700)));
    assertEquals(
        "Share outside: down by 2.5 points, to 40.0%",
        AuthorityWords.change(series(Kind.OUTSIDE_SHARE, 42.5, 40, 50)));
  }

  @Test
  void whatMakesItWeakIsSaid() {
    assertNull(AuthorityWords.warning(forecast(null, true, List.of(TWO_YEARS))));
    String untested = AuthorityWords.warning(forecast(null, true, List.of()));
    assertTrue(untested != null && untested.startsWith("This forecast has no back-test"));
    String alone = AuthorityWords.warning(forecast(null, false, List.of(TWO_YEARS)));
    assertTrue(alone != null && alone.contains("compared with all of England"));
    assertEquals("Too few", AuthorityWords.warning(forecast("Too few", true, List.of())));
  }

  @Test
  void howGoodItWasAndWhoIsLeftOut() {
    AuthorityForecast forecast = forecast(null, true, List.of(TWO_YEARS));
    assertTrue(
        AuthorityWords.tested(forecast)
            .endsWith(
                "was off by 8.3% on average, “no change” by 9.1%; the 80% band held 79.2% of what"
                    + " came"));
    assertEquals(
        List.of("Fewer than 50 children: Ashby, Rutland"),
        AuthorityWords.leftOut(forecast.basis()));
  }

  @Test
  void theFanIsInWholeNumbersAndLooksThreeYearsBack() {
    Series series = series(Kind.OUTSIDE_SHARE, 41.6, 42.4, 50.6);
    Fan fan = YearlyFan.of("Share", true, "percent", 2022, series).wide();
    assertEquals("42 median", fan.labels().get(0).text());
    assertEquals("Mar 2019", fan.columns().get(0).label());
    assertEquals("Mar 2025", fan.columns().get(6).label());
    assertTrue(fan.says().contains("Published first: 38 in 2018"), fan::says);
    assertTrue(fan.says().contains("On 31 March 2025 the median is 42 percent"), fan::says);
  }

  /** From 2018 to 2022, then one point three years ahead with its 95 % range up to the most. */
  private static Series series(Kind kind, double now, double then, double most) {
    return new Series(
        kind,
        List.of(
            new Recorded(2018, 38),
            new Recorded(2019, now - 2),
            new Recorded(2021, now - 1),
            new Recorded(2022, now)),
        List.of(
            new Outlook(0, LocalDate.of(2022, 3, 31), now, now, now, now, now, now, now),
            new Outlook(
                36,
                LocalDate.of(2025, 3, 31),
                then - 60,
                then - 50,
                then - 20,
                then,
                most - 80,
                most - 50,
                most)),
        null);
  }

  private static AuthorityForecast forecast(
      @Nullable String missing, boolean regions, List<Tested> tested) {
    return new AuthorityForecast(
        AREA,
        "Rotherham",
        null,
        2022,
        missing,
        List.of(),
        new Neighbours(false, null, null, List.of()),
        new Basis(
            2011,
            2022,
            150,
            regions,
            null,
            null,
            2014,
            tested,
            List.of(
                new LeftOut(AREA, "Rutland", Reason.FEW_CHILDREN),
                new LeftOut(AREA, "Ashby", Reason.FEW_CHILDREN))));
  }
}
