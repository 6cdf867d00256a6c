package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.internal.ACase.ENTRY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.standing.ChildCase;
import uk.kith.court.engine.standing.ChildStanding;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.standing.Histories;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.Move;
import uk.kith.kernel.Seeds;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/** R-COURT-19, -20: hearings and moves that were recorded by mistake, on random histories too. */
class MistakesTest {

  private static final int CASES = 500;
  private static final LocalDate ISSUED = Histories.SUBMITTED;

  private final Proceedings proceedings = ACase.issued(ISSUED);

  /** Hearings of one case, written down one after the other. */
  private final class Case {

    private final List<CourtHearing> rows = new ArrayList<>();
    private final ListedHearings hearings = new ListedHearings(rows);

    HearingId list(HearingType type, LocalDate on) {
      CourtHearing hearing =
          new CourtHearing(
              proceedings, new ListHearing(type, null, on.minusDays(20), on, on, null), ENTRY);
      rows.add(hearing);
      return hearing.id();
    }

    HearingId move(HearingId id, HearingStatus to, LocalDate on) {
      return hearings.move(
          id,
          new MoveHearing(
              to,
              on,
              to.isPutOff() ? DelayReason.LA5 : null,
              to.isRelisted() ? on.plusDays(14) : null,
              null,
              null),
          ENTRY);
    }

    void takeBack(HearingId id) {
      hearings.takeBack(id, "Of another case", ENTRY);
    }

    void takeBackMove(HearingId id) {
      hearings.takeBackMove(id, "Of another case", ENTRY);
    }

    List<Hearing> stands() {
      return rows.stream().filter(CourtHearing::holds).map(CourtHearing::hearing).toList();
    }

    ChildStanding on(LocalDate asOf) {
      return ChildStanding.of(
          new ChildCase(
              true, new Commencement(ISSUED, null), List.of(), stands(), List.of(), null, null),
          CourtPolicy.USUAL,
          asOf);
    }

    /** Listed and moved by rows of the table, as far as anybody could record it. */
    void grow(Random random) {
      for (int i = random.nextInt(6); i >= 0; i--) {
        if (rows.isEmpty() || random.nextBoolean()) {
          list(
              random.nextBoolean() ? HearingType.FINAL : HearingType.CASE_MANAGEMENT,
              Histories.day(random).plusDays(20));
        } else {
          moveOne(random);
        }
      }
    }

    private void moveOne(Random random) {
      CourtHearing row = rows.get(random.nextInt(rows.size()));
      List<Hearing.Happened> moves = row.hearing().moves();
      HearingStatus status =
          moves.isEmpty() ? HearingStatus.LISTED : moves.get(moves.size() - 1).to();
      List<Move<HearingStatus>> possible = HearingStatus.MOVES.from(status);
      if (!possible.isEmpty()) {
        move(
            row.id(),
            possible.get(random.nextInt(possible.size())).to(),
            row.firstDay().plusDays(60));
      }
    }
  }

  @Test
  void aMistakenHearingTakenBackGivesTheDatesAsIfItHadNeverBeenRecorded() {
    Seeds.forEach(
        CASES,
        random -> {
          Case it = new Case();
          it.grow(random);
          LocalDate asOf = Histories.day(random);
          List<Hearing> before = it.stands();
          ChildStanding stood = it.on(asOf);
          HearingId mistake = it.list(HearingType.FINAL, Histories.day(random).plusDays(20));
          it.takeBack(mistake);
          assertEquals(before, it.stands());
          assertEquals(stood, it.on(asOf));
          assertThrows(Conflict.class, () -> it.takeBack(mistake), "taken back once");
        });
  }

  @Test
  void takingBackTheLastAdjournmentGivesTheDatesBeforeIt() {
    int[] relisted = new int[1];
    Seeds.forEach(
        CASES,
        random -> {
          Case it = new Case();
          it.grow(random);
          LocalDate asOf = Histories.day(random);
          HearingId hearing = it.list(HearingType.FINAL, Histories.day(random).plusDays(20));
          if (random.nextBoolean()) {
            it.move(hearing, HearingStatus.ADJOURNED_TO_BE_RE_LISTED, asOf.plusDays(400));
          }
          List<Hearing> before = it.stands();
          ChildStanding stood = it.on(asOf);
          HearingId next =
              it.move(hearing, HearingStatus.ADJOURNED_AND_RE_LISTED, asOf.plusDays(410));
          relisted[0] += next.equals(hearing) ? 0 : 1;
          it.takeBackMove(hearing);
          assertEquals(before, it.stands());
          assertEquals(stood, it.on(asOf));
        });
    assertEquals(CASES, relisted[0]);
  }

  /** Taken back, the day is free again: the hearing moves as it really did. */
  @Test
  void whatReallyBecameOfAHearingIsRecordedInsteadOfTheMistake() {
    Case it = new Case();
    HearingId hearing = it.list(HearingType.CASE_MANAGEMENT, ISSUED.plusDays(18));
    it.move(hearing, HearingStatus.HELD, ISSUED.plusDays(18));
    it.takeBackMove(hearing);
    it.move(hearing, HearingStatus.VACATED_AND_RE_LISTED, ISSUED.plusDays(10));
    assertEquals(2, it.stands().size());
    it.takeBackMove(hearing);
    it.takeBack(hearing);
    assertEquals(List.of(), it.stands());
  }

  @Test
  void whatWasRecordedLaterIsTakenBackFirst() {
    Case it = new Case();
    HearingId hearing = it.list(HearingType.CASE_MANAGEMENT, ISSUED.plusDays(18));
    HearingId next = it.move(hearing, HearingStatus.ADJOURNED_AND_RE_LISTED, ISSUED.plusDays(18));
    assertEquals("hearing-moved", assertThrows(Conflict.class, () -> it.takeBack(hearing)).code());
    assertEquals("listed-instead", assertThrows(Conflict.class, () -> it.takeBack(next)).code());
    assertEquals("not-moved", assertThrows(Conflict.class, () -> it.takeBackMove(next)).code());
    it.move(next, HearingStatus.HELD, ISSUED.plusDays(40));
    Conflict moved = assertThrows(Conflict.class, () -> it.takeBackMove(hearing));
    assertEquals("hearing-moved", moved.code());
    assertTrue(String.valueOf(moved.getMessage()).contains("held"), moved.getMessage());
    assertEquals(2, it.stands().size(), "nothing was taken back");
    assertEquals(1, it.stands().get(0).moves().size(), "nothing was taken back");
    it.takeBackMove(next);
    it.takeBackMove(hearing);
    assertEquals(1, it.stands().size());
  }

  @Test
  void aMistakeIsNotMovedAndAlwaysHasAReason() {
    Case it = new Case();
    HearingId hearing = it.list(HearingType.FINAL, ISSUED.plusDays(100));
    assertThrows(Invalid.class, () -> it.hearings.takeBack(hearing, " ", ENTRY));
    it.takeBack(hearing);
    assertThrows(Conflict.class, () -> it.move(hearing, HearingStatus.HELD, ISSUED.plusDays(100)));
  }
}
