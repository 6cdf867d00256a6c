package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.internal.life.OnePlacement.at;
import static uk.kith.placements.internal.life.OnePlacement.placed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.kith.placements.engine.DuePolicy;

/** R-PLACE-29 and -30: short breaks with one carer, and stays beside a normal placement. */
class BreakDutiesTest {

  private static List<String> found(OnePlacement placement) {
    return placement.duties().findings(DuePolicy.DEFAULT).stream()
        .filter(finding -> !finding.rule().value().equals("R-PLACE-49"))
        .map(finding -> finding.rule() + " " + finding.text())
        .toList();
  }

  /** The 17th day from 1 September. */
  @Test
  void aShortBreakEndsWithItsSeventeenthDay() {
    var single = placed("U6").under("V3");
    assertEquals(List.of("DUE SHORT_BREAK_ENDS 2014-09-17"), at("2014-09-02", single).all());
    assertEquals(List.of("LATE SHORT_BREAK_ENDS 2014-09-17"), at("2014-09-18", single).all());
    assertEquals(List.of(), at("2014-09-02", single.until("2014-09-05")).all(), "its end is set");
    assertEquals(
        List.of("R-PLACE-29 The break of 1 September 2014 lasts 18 days; 17 are the most."),
        found(at("2014-09-18", single)));
    assertEquals(
        List.of("R-PLACE-29 The break of 1 September 2014 lasts 20 days; 17 are the most."),
        found(at("2014-09-02", single.until("2014-09-20"))));
  }

  /** An agreement of many breaks stands as one placement. */
  @Test
  void ofAnAgreementOfManyBreaksNobodyCanTellTheDays() {
    assertEquals(List.of(), at("2014-12-01", placed("U6").under("V4")).all());
    assertEquals(List.of(), found(at("2014-12-01", placed("U6").under("V4"))));
  }

  /** 16 days each in March, May, June and July are 64; eleven are left. */
  @Test
  void breaksWithTheSameCarersAddUpOverTheYear() {
    var fifth =
        at("2014-09-02", placed("U6").under("V3").until("2014-09-12"))
            .after("U6", "2014-03-01", "2014-03-16")
            .after("U6", "2014-05-01", "2014-05-16")
            .after("U6", "2014-06-01", "2014-06-16")
            .after("U6", "2014-07-01", "2014-07-16");
    assertEquals(
        List.of(
            "R-PLACE-29 Short breaks come to 76 days in the twelve months to 12 September 2014; 75"
                + " are the most."),
        found(fifth));
  }

  /** The same days in a home that nobody entered in the register, known by number or postcode. */
  @Test
  void breaksInAHomeOutsideTheRegisterAddUpByItsNumberOrPostcode() {
    var fifth = at("2014-09-02", placed("U6").under("V3").until("2014-09-12"));
    List<String> tooMany =
        List.of(
            "R-PLACE-29 Short breaks come to 76 days in the twelve months to 12 September 2014; 75"
                + " are the most.");
    assertEquals(tooMany, found(fourIn("SC000001", null, fifth.inHome("SC000001", "S65 1AB"))));
    assertEquals(tooMany, found(fourIn(null, "S65 1AB", fifth.inHome("SC000001", "S65 1AB"))));
    assertEquals(
        List.of(), found(fourIn("SC000002", "S65 1AB", fifth.inHome("SC000001", "S65 1AB"))));
    assertEquals(List.of(), found(fourIn(null, null, fifth.inHome(null, null))));
    assertEquals(List.of(), found(fourIn("XXXXXXX", null, fifth.inHome("XXXXXXX", null))));
  }

  private static OnePlacement fourIn(
      @Nullable String urn, @Nullable String postcode, OnePlacement fifth) {
    return fifth
        .afterHome(urn, postcode, "U6", "2014-03-01", "2014-03-16")
        .afterHome(urn, postcode, "U6", "2014-05-01", "2014-05-16")
        .afterHome(urn, postcode, "U6", "2014-06-01", "2014-06-16")
        .afterHome(urn, postcode, "U6", "2014-07-01", "2014-07-16");
  }

  @Test
  void theChildGoesHomeBetween() {
    assertEquals(
        List.of(
            "R-PLACE-29 The break of 1 September 2014 begins before the child has gone home from the"
                + " one before."),
        found(at("2014-09-02", placed("U6").under("V3")).after("U6", "2014-08-28", "2014-09-01")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"T0", "T1", "T2", "T3", "T4"})
  void careDoesNotBeginWithATemporaryPlacement(String type) {
    assertEquals(
        List.of("R-PLACE-30 Care does not begin with a temporary placement."),
        found(at("2014-09-02", placed(type))));
  }

  /** Three weeks from Monday 1 September are the 22nd; the child is to be back before. */
  @Test
  void theReturnFromAStayIsDueOnTheDayPlannedForIt() {
    assertEquals(
        List.of("DUE TEMPORARY_STAY_ENDS 2014-09-22"), at("2014-09-02", placed("T3")).all());
    assertEquals(
        List.of("DUE TEMPORARY_STAY_ENDS 2014-09-12"),
        at("2014-09-02", placed("T3").until("2014-09-12")).all());
    assertEquals(
        List.of("DUE TEMPORARY_STAY_ENDS 2014-09-12"),
        at("2014-09-02", placed("T0").until("2014-09-12")).all());
    assertEquals(List.of(), at("2014-09-12", placed("T3").until("2014-09-12")).all());
  }

  /** From the holiday to other carers than those whom the child left for it. */
  @Test
  void afterAHolidayTheChildGoesBack() {
    assertEquals(
        List.of("R-PLACE-30 After a temporary placement the child goes back to the normal one."),
        found(
            at("2014-09-02", placed("U6"))
                .afterOthers("U6", "2014-01-06", "2014-08-25")
                .after("T2", "2014-08-25", "2014-09-01")));
  }

  /** From the same carers, and then to others. */
  @Test
  void afterAStayInHospitalTheChildGoesBack() {
    var back =
        at("2014-09-02", placed("U6"))
            .after("U6", "2014-01-06", "2014-08-25")
            .after("T1", "2014-08-25", "2014-09-01");
    assertEquals(List.of(), found(back));
    assertEquals(
        List.of("R-PLACE-30 After a temporary placement the child goes back to the normal one."),
        found(
            at("2014-09-02", placed("U6"))
                .afterOthers("U6", "2014-01-06", "2014-08-25")
                .after("T1", "2014-08-25", "2014-09-01")));
  }
}
