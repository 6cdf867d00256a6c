package uk.kith.court.engine.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.Seeds;

/** What holds of every history, on random ones. */
class StandingHistoriesTest {

  private static final int CASES = 1_000;

  private static ChildStanding standing(ChildCase child, LocalDate asOf) {
    return ChildStanding.of(child, CourtPolicy.USUAL, asOf);
  }

  /** R-DATE-06: the whole answer, with every finding in its order. */
  @Test
  void factsOfLaterDaysChangeNoAnswerOfAnEarlierDay() {
    Seeds.forEach(
        CASES,
        random -> {
          ChildCase child = Histories.random(random);
          LocalDate asOf = Histories.day(random);
          assertEquals(standing(Histories.knownOn(child, asOf), asOf), standing(child, asOf));
        });
  }

  /** R-COURT-17: two lists, and each case stands in one of them at most. */
  @Test
  void atRiskAndMissingTimetableAreNeverBoth() {
    int[] seen = new int[2];
    Seeds.forEach(
        CASES,
        random -> {
          LocalDate asOf = Histories.day(random);
          ChildCase child = Histories.random(random);
          ChildStanding standing = standing(child, asOf);
          Track track = standing.track();
          assertFalse(track.isAtRisk() && track.isMissingTimetable());
          LocalDate limit = standing.limit().lastDay();
          Hearing last = standing.finalHearing();
          if (track.isAtRisk()) {
            seen[0]++;
            assertTrue(last != null && last.lastDay().isAfter(limit));
          }
          if (track.isMissingTimetable()) {
            seen[1]++;
            assertEquals(null, last);
            assertTrue(
                standing.limit().week().orElseThrow() >= 20 || asOf.isAfter(limit), "too early");
          }
        });
    assertTrue(seen[0] > 0 && seen[1] > 0, "the histories show both lists");
  }

  /** R-COURT-20: without what was adjourned or vacated the stage is the same. */
  @Test
  void aHearingThatWasPutOffNeverSatisfiesAStage() {
    Seeds.forEach(
        CASES,
        random -> {
          ChildCase child = Histories.random(random);
          LocalDate asOf = Histories.day(random);
          List<Hearing> rest =
              child.hearings().stream().filter(hearing -> !hearing.isPutOffBy(asOf)).toList();
          ChildStanding with = standing(child, asOf);
          ChildStanding without = standing(withHearings(child, rest), asOf);
          assertEquals(without.stage(), with.stage());
          assertEquals(without.nextHearing(), with.nextHearing());
          assertEquals(without.track().isMissingTimetable(), with.track().isMissingTimetable());
        });
  }

  /** R-COURT-16: a hearing is put off to some day or to a later one. */
  @Test
  void aLongerAdjournmentNeverBringsADateForward() {
    Seeds.forEach(
        CASES,
        random -> {
          LocalDate asOf = Histories.day(random);
          ChildCase child = Histories.random(random);
          HearingType type = random.nextBoolean() ? HearingType.FINAL : HearingType.CASE_MANAGEMENT;
          int few = 1 + random.nextInt(60);
          int more = few + random.nextInt(60);
          ChildStanding sooner = standing(adjourned(child, type, asOf, few), asOf);
          ChildStanding later = standing(adjourned(child, type, asOf, more), asOf);
          assertEquals(sooner.limit(), later.limit());
          assertEquals(sooner.stage(), later.stage());
          assertNotBefore(sooner.nextHearing(), later.nextHearing());
          assertNotBefore(sooner.finalHearing(), later.finalHearing());
          assertTrue(!sooner.track().isAtRisk() || later.track().isAtRisk());
        });
  }

  /** The order in which hearings were written down makes no difference to dates and stage. */
  @Test
  void theOrderOfWritingMakesNoDifference() {
    Seeds.forEach(
        CASES,
        random -> {
          ChildCase child = Histories.random(random);
          LocalDate asOf = Histories.day(random);
          List<Hearing> shuffled = new ArrayList<>(child.hearings());
          Collections.shuffle(shuffled, random);
          ChildStanding one = standing(child, asOf);
          ChildStanding other = standing(withHearings(child, shuffled), asOf);
          assertEquals(one.stage(), other.stage());
          assertEquals(one.track(), other.track());
          assertEquals(texts(one), texts(other));
        });
  }

  /** R-COURT-19: what a history does not do by the table cannot even be written down. */
  @Test
  void everyHearingMovesByTheTable() {
    Seeds.forEach(
        CASES,
        random -> {
          for (Hearing hearing : Histories.random(random).hearings()) {
            HearingStatus status = HearingStatus.MOVES.first();
            for (Happened move : hearing.moves()) {
              assertTrue(HearingStatus.MOVES.find(status, move.to()).isPresent());
              status = move.to();
            }
            assertRefuses(hearing, status, random);
          }
        });
  }

  private static void assertRefuses(Hearing hearing, HearingStatus status, Random random) {
    HearingStatus to = HearingStatus.values()[random.nextInt(HearingStatus.values().length)];
    LocalDate on = hearing.lastDay().plusDays(100);
    List<Happened> moves = new ArrayList<>(hearing.moves());
    moves.add(new Happened(on, to, null));
    boolean refused = false;
    try {
      new Hearing(hearing.type(), hearing.listedOn(), hearing.firstDay(), hearing.lastDay(), moves);
    } catch (IllegalArgumentException e) {
      refused = true;
    }
    assertEquals(HearingStatus.MOVES.find(status, to).isEmpty(), refused, status + " to " + to);
  }

  private static List<String> texts(ChildStanding standing) {
    return standing.findings().stream().map(finding -> finding.text()).sorted().toList();
  }

  private static void assertNotBefore(@Nullable Hearing sooner, @Nullable Hearing later) {
    assertEquals(sooner == null, later == null);
    if (sooner != null && later != null) {
      assertFalse(later.lastDay().isBefore(sooner.lastDay()), later + " before " + sooner);
    }
  }

  private static ChildCase adjourned(ChildCase child, HearingType type, LocalDate on, int days) {
    LocalDate again = on.plusDays(days);
    List<Hearing> hearings = new ArrayList<>(child.hearings());
    hearings.add(
        new Hearing(
            type,
            on.minusDays(30),
            on,
            on,
            List.of(new Happened(on, HearingStatus.ADJOURNED_AND_RE_LISTED, DelayReason.EXPERT))));
    hearings.add(new Hearing(type, on, again, again, List.of()));
    return withHearings(child, hearings);
  }

  private static ChildCase withHearings(ChildCase child, List<Hearing> hearings) {
    return new ChildCase(
        child.care(),
        child.commencement(),
        child.extensions(),
        hearings,
        child.directions(),
        child.noCareOrderFrom(),
        child.disposedOn());
  }
}
