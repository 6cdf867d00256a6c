package uk.kith.court.engine.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.Finding;

/** R-DATE-03, R-COURT-16: days that may be a slip are asked about, and miss nothing. */
class ListedDaysTest {

  private static Hearing hearing(HearingType type, String from, String to) {
    return new Hearing(
        type, LocalDate.of(2014, 9, 1), LocalDate.parse(from), LocalDate.parse(to), List.of());
  }

  private static List<String> said(Hearing... ahead) {
    return ListedDays.findings(List.of(ahead)).stream().map(Finding::text).toList();
  }

  @Test
  void aDayOnWhichNoCourtSitsIsAskedAbout() {
    assertEquals(
        List.of(
            "The further case management hearing is listed for 25 December 2014, a weekend or bank"
                + " holiday, on which courts do not usually sit: is the day right?"),
        said(hearing(HearingType.FURTHER_CASE_MANAGEMENT, "2014-12-25", "2014-12-26")));
    assertEquals(
        List.of(
            "The final hearing is listed for 1 November 2014, a weekend or bank holiday, on which"
                + " courts do not usually sit: is the day right?"),
        said(hearing(HearingType.FINAL, "2014-10-31", "2014-11-01")));
    assertEquals(
        List.of(),
        said(hearing(HearingType.FINAL, "2014-10-31", "2014-11-03")),
        "it goes on after the weekend");
    assertEquals(
        List.of(),
        said(hearing(HearingType.EMERGENCY_PROTECTION_ORDER, "2014-11-01", "2014-11-01")));
  }

  @Test
  void asIsASecondFinalHearing() {
    Hearing first = hearing(HearingType.FINAL, "2014-10-20", "2014-10-22");
    assertEquals(List.of(), said(first));
    assertEquals(
        List.of(
            "More than one final hearing is listed: 20 October 2014 and 3 November 2014. Is one of"
                + " them to be vacated?"),
        said(first, hearing(HearingType.FINAL, "2014-11-03", "2014-11-03")));
  }
}
