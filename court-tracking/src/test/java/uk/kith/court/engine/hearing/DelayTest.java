package uk.kith.court.engine.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.hearing.DelayFigures.Quarter;
import uk.kith.court.engine.hearing.DelayFigures.ReasonTally;
import uk.kith.court.engine.hearing.DelayFigures.Tally;
import uk.kith.court.engine.hearing.Hearing.Happened;

/** R-COURT-19 to -21: hearings that were put off, and what each cost. */
class DelayTest {

  private static final LocalDate TODAY = day("2014-09-30");

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Hearing listed(String on, String first, Happened... moves) {
    return new Hearing(
        HearingType.CASE_MANAGEMENT, day(on), day(first), day(first), List.of(moves));
  }

  private static Happened putOff(String on, HearingStatus to) {
    return new Happened(day(on), to, DelayReason.LA5);
  }

  /** From 22 September to 6 October 2014 are 14 days. */
  @Test
  void countsTheDaysFromTheLostDayToTheNewOne() {
    Hearing lost =
        listed(
            "2014-09-01",
            "2014-09-22",
            putOff("2014-09-19", HearingStatus.ADJOURNED_AND_RE_LISTED));
    Hearing again = listed("2014-09-19", "2014-10-06");
    assertEquals(
        Optional.of(
            new Delay(
                day("2014-09-19"),
                DelayReason.LA5,
                day("2014-09-22"),
                day("2014-10-06"),
                false,
                14)),
        Delay.of(lost, again, TODAY));
    assertEquals(Optional.empty(), Delay.of(lost, again, day("2014-09-18")));
    assertEquals(Optional.empty(), Delay.of(again, null, TODAY));
  }

  /** From 22 to 30 September are 8 days; the day that is fixed on 1 October is not known yet. */
  @Test
  void countsOnWhileTheNewDayIsToBeFixed() {
    Hearing lost =
        listed(
            "2014-09-01",
            "2014-09-22",
            putOff("2014-09-19", HearingStatus.ADJOURNED_TO_BE_RE_LISTED),
            putOff("2014-10-01", HearingStatus.ADJOURNED_AND_RE_LISTED));
    Hearing later = listed("2014-10-01", "2014-11-03");
    Delay waiting = Delay.of(lost, later, TODAY).orElseThrow();
    assertTrue(waiting.waits());
    assertEquals(8, waiting.days());
    assertEquals(Optional.of(day("2014-09-26")), waiting.newDayBy(5), "R-COURT-19: a Friday later");
    assertEquals(
        Optional.empty(), Delay.of(lost, later, day("2014-10-01")).orElseThrow().newDayBy(5));
    assertEquals(0, Delay.of(lost, null, day("2014-09-19")).orElseThrow().days());
    assertEquals(42, Delay.of(lost, later, day("2014-10-01")).orElseThrow().days());
  }

  @Test
  void aHearingThatIsBroughtForwardWasNotPutOffAndOnePutOffForGoodTakesNoDays() {
    Hearing lost =
        listed(
            "2014-09-01", "2014-09-22", putOff("2014-09-05", HearingStatus.VACATED_AND_RE_LISTED));
    assertEquals(Optional.empty(), Delay.of(lost, listed("2014-09-05", "2014-09-15"), TODAY));
    assertEquals(
        Optional.empty(),
        Delay.of(lost, listed("2014-09-05", "2014-09-22"), TODAY),
        "another hour");
    Hearing gone = listed("2014-09-01", "2014-09-22", putOff("2014-09-05", HearingStatus.VACATED));
    Delay ended = Delay.of(gone, null, TODAY).orElseThrow();
    assertEquals(0, ended.days());
    assertEquals(false, ended.waits());
  }

  /** R-COURT-21: LA1 to LA11 are the authority's own; every reason has one cause. */
  @Test
  void elevenReasonsAreTheAuthoritysOwn() {
    Set<DelayReason> own =
        Arrays.stream(DelayReason.values())
            .filter(reason -> DelayCause.of(reason) == DelayCause.AUTHORITY)
            .collect(Collectors.toSet());
    assertEquals(EnumSet.range(DelayReason.LA1, DelayReason.LA11), own);
    assertEquals(DelayCause.PARTIES, DelayCause.of(DelayReason.EXPERT));
    assertEquals(DelayCause.COURT, DelayCause.of(DelayReason.COURT));
    assertEquals(DelayCause.OTHER, DelayCause.of(DelayReason.OTHER));
  }

  private static Delay delay(String orderedOn, DelayReason reason, long days) {
    return new Delay(day(orderedOn), reason, day(orderedOn), null, false, days);
  }

  /** Eight quarters up to that of 30 September 2014 begin with October to December 2012. */
  @Test
  void countsEachInTheQuarterInWhichItWasPutOff() {
    DelayFigures figures =
        DelayFigures.of(
            List.of(
                delay("2012-09-30", DelayReason.LA1, 100),
                delay("2012-10-01", DelayReason.COURT, 7),
                delay("2014-06-30", DelayReason.LA3, 20),
                delay("2014-07-01", DelayReason.LA3, 10),
                delay("2014-07-02", DelayReason.LA5, 4)),
            TODAY);
    assertEquals(day("2012-10-01"), DelayFigures.from(TODAY));
    assertEquals(8, figures.quarters().size());
    Quarter first = figures.quarters().get(0);
    assertEquals(day("2012-10-01"), first.period().first());
    assertEquals(day("2012-12-31"), first.period().last());
    assertEquals(new Tally(1, 7), first.of(DelayCause.COURT));
    assertEquals(new Tally(0, 0), first.of(DelayCause.AUTHORITY));
    assertEquals(new Tally(1, 20), figures.quarters().get(6).of(DelayCause.AUTHORITY));
    assertEquals(new Tally(2, 14), figures.quarters().get(7).of(DelayCause.AUTHORITY));
    assertEquals(
        List.of(
            new ReasonTally(
                DelayReason.LA3, new Tally(2, 30), quarters(6, new Tally(1, 20), new Tally(1, 10))),
            new ReasonTally(DelayReason.COURT, new Tally(1, 7), quarters(0, new Tally(1, 7))),
            new ReasonTally(DelayReason.LA5, new Tally(1, 4), quarters(7, new Tally(1, 4)))),
        figures.reasons());
  }

  /** Eight of them, with these from one on. */
  private static List<Tally> quarters(int from, Tally... tallies) {
    List<Tally> all = new ArrayList<>(Collections.nCopies(8, new Tally(0, 0)));
    for (int i = 0; i < tallies.length; i++) {
      all.set(from + i, tallies[i]);
    }
    return all;
  }

  /** 1 January, 31 March and 1 April stand in the quarters in which people look for them. */
  @Test
  void aYearHasFourQuarters() {
    assertEquals(day("2013-04-01"), DelayFigures.from(day("2015-01-01")));
    assertEquals(day("2013-04-01"), DelayFigures.from(day("2015-03-31")));
    assertEquals(day("2013-07-01"), DelayFigures.from(day("2015-04-01")));
  }
}
