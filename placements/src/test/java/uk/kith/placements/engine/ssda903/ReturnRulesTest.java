package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.ssda903.Returns903.CLEAN;
import static uk.kith.placements.engine.ssda903.Returns903.said;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One worked example, or a few, of every rule on episodes; the child was born on 27 March 2008.
 * Among them are 903-148 (R-DATA-02), 903-408 (R-DATA-06), and 903-218 and 903-1008 (R-DATA-08).
 */
class ReturnRulesTest {

  @Test
  void aCleanReturnIsSilent() {
    assertEquals(List.of(), said(Returns903.checkEpisodes(2018, CLEAN)));
  }

  /** Each line: the return's year, the rules that speak, and the rows of Episodes. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018 | 903-141 2 DECOM            | 1,32/05/2017,S,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567
          2018 | 903-143 2 RNE              | 1,2017-05-01,Q,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567
          2018 | 903-143 2 RNE              | 1,2017-05-01,,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567
          2018 | 903-144 2 LS               | 1,2017-05-01,S,C9,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567
          2018 | 903-145 2 CIN              | 1,2017-05-01,S,C2,N9,U6,PR1,,,,S60 1AA,S65 1AB,1234567
          2018 | 903-146 2 PLACE            | 1,2017-05-01,S,C2,N1,U9,PR1,,,,S60 1AA,S65 1AB,1234567
          2018 | 903-147 2 DEC              | 1,2017-05-01,S,C2,N1,U6,PR1,soon,E4A,,S60 1AA,S65 1AB,1234567
          2018 | 903-148 2 DEC              | 1,2017-05-01,S,C2,N1,U6,PR1,,E4A,,S60 1AA,S65 1AB,1234567
          2018 | 903-148 2 REC              | 1,2017-05-01,S,C2,N1,U6,PR1,2017-06-01,,,S60 1AA,S65 1AB,1234567
          2018 | 903-149 2 REC              | 1,2017-05-01,S,C2,N1,U6,PR1,2017-06-01,E99,,S60 1AA,S65 1AB,1234567
          2018 |                            | 1,2017-05-01,S,C2,N1,U6,PR1,2017-06-01,E43,,S60 1AA,S65 1AB,1234567
          2019 | 903-149 2 REC              | 1,2017-05-01,S,C2,N1,U6,PR1,2018-06-01,E43,,S60 1AA,S65 1AB,1234567
          2018 | 903-178 2 PLACE_PROVIDER   | 1,2017-05-01,S,C2,N1,U6,PR9,,,,S60 1AA,S65 1AB,1234567
          2018 | 903-1009 2 REASON_PLACE_CHANGE | 1,2017-05-01,S,C2,N1,U6,PR1,,,BORED,S60 1AA,S65 1AB,1234567
          2018 | R-DATA-05 2 LS             | 1,2017-05-01,S,D1,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567
          2018 | 903-302 2 DECOM + 903-446 2 LS | 1,2005-11-30,S,E1,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567
          2018 | 903-302 2 DECOM + 903-353 2 DECOM | 1,1991-10-13,S,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567
          2018 | 903-302 2 DECOM            | 1,2008-03-26,S,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567
          2018 | 903-354 2 DECOM            | 1,2018-04-01,S,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567
          2018 | 903-385 2 DEC              | 1,2017-05-01,S,C2,N1,U6,PR1,2018-04-01,E4A,,S60 1AA,S65 1AB,1234567
          2018 | 903-355 2 DEC              | 1,2017-05-01,S,C2,N1,U6,PR1,2017-05-01,E4A,,S60 1AA,S65 1AB,1234567
          2018 | 903-356 2 DEC              | 1,2017-05-01,S,C2,N1,U6,PR1,2017-04-30,E4A,,S60 1AA,S65 1AB,1234567
          2018 | 903-550 2 PLACE_PROVIDER   | 1,2017-05-01,S,C2,N1,U6,PR0,,,,S60 1AA,S65 1AB,1234567
          2018 |                            | 1,2017-05-01,S,C2,N1,P1,PR0,,,,S60 1AA,S60 1AA,
          2018 | 903-530 2 PLACE_PROVIDER | 1,2017-05-01,S,C2,N1,P1,PR4,,,,S60 1AA,S60 1AA,
          2018 | 903-527 2 PLACE_PROVIDER   | 1,2017-05-01,S,C2,N1,R2,PR1,,,,S60 1AA,S65 1AB,
          2018 | 903-372 2 PLACE + 903-528 2 PLACE_PROVIDER | 1,2017-05-01,S,C2,N1,R5,PR2,,,,S60 1AA,S65 1AB,
          2018 | 903-529 2 PLACE_PROVIDER   | 1,2017-05-01,S,C2,N1,K2,PR3,,,,S60 1AA,S65 1AB,1234567
          2018 | 903-371 2 PLACE            | 1,2017-05-01,S,C2,N1,H5,PR4,,,,S60 1AA,S65 1AB,
          2024 |                            | 1,2024-03-27,S,C2,N1,K3,PR4,,,,S60 1AA,S65 1AB,1234567
          2024 | 903-371 2 PLACE            | 1,2024-03-26,S,C2,N1,K3,PR4,,,,S60 1AA,S65 1AB,1234567
          2018 | 903-408 2 LS               | 1,2017-05-01,S,C2,N1,A5,PR1,,,,S60 1AA,S65 1AB,1234567
          2018 |                            | 1,2017-05-01,S,E1,N1,A6,PR1,,,,S60 1AA,S65 1AB,1234567
          2018 | 903-218 2 URN              | 1,2017-05-01,S,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,
          2018 | 903-1008 2 URN             | 1,2017-05-01,S,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,12-34
          2018 | 903-392c 2 HOME_POST       | 1,2017-05-01,S,C2,N1,U6,PR1,,,,S60,S65 1AB,1234567
          2018 | 903-392c 2 PL_POST         | 1,2017-05-01,S,C2,N1,U6,PR1,,,,S60 1AA,S60 XAA,1234567
          2018 | 903-392d 2 PL_POST         | 1,2017-05-01,S,C2,N1,U6,PR1,,,,S60 1AA,s601aa,1234567
          2018 |                            | 1,2017-05-01,S,C2,N1,P1,PR0,,,,S60 1AA,S60 1AA,
          """)
  void oneEpisode(int year, String says, String episode) {
    assertEquals(
        says == null ? List.of() : List.of(says.split(" \\+ ")),
        said(Returns903.checkEpisodes(year, episode)));
  }

  /** Each line: what is said of the second and earlier rows, and what the second episode is. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -                   | 1,2017-07-01,L,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567
          -                   | 1,2017-07-01,P,C1,N1,K2,PR4,,,,S60 1AA,S65 1AB,7654321
          -                   | 1,2017-07-01,T,C1,N1,U4,PR1,,,,S60 1AA,S65 1AB,1234567
          -                   | 1,2017-07-01,B,C2,N1,K2,PR4,,,,S60 1AA,S65 1AB,7654321
          -                   | 1,2017-07-01,U,C2,N1,U4,PR1,,,,S60 1AA,S65 1AB,1234567
          903-434 3 RNE       | 1,2017-07-01,L,C1,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567
          903-434 3 RNE       | 1,2017-07-01,L,C2,N1,U4,PR1,,,,S60 1AA,S65 1AB,1234567
          903-435 3 RNE       | 1,2017-07-01,P,C1,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567
          903-435 3 RNE       | 1,2017-07-01,P,C2,N1,K2,PR4,,,,S60 1AA,S65 1AB,7654321
          903-435 3 RNE       | 1,2017-07-01,T,C1,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567
          903-436 3 RNE       | 1,2017-07-01,B,C1,N1,K2,PR4,,,,S60 1AA,S65 1AB,7654321
          903-436 3 RNE       | 1,2017-07-01,U,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567
          903-431 3 RNE       | 1,2017-07-01,S,C1,N1,K2,PR4,,,,S60 1AA,S65 1AB,7654321
          903-388 2 REC       | 1,2017-08-01,S,C1,N1,K2,PR4,,,,S60 1AA,S65 1AB,7654321
          903-501 2 DEC       | 1,2017-06-30,P,C1,N1,K2,PR4,,,,S60 1AA,S65 1AB,7654321
          """)
  void anEpisodeAfterOneUntilTheFirstOfJuly(String says, String second) {
    String first = "1,2017-05-01,S,C1,N1,U6,PR1,2017-07-01,X1,CARPL,S60 1AA,S65 1AB,1234567";
    List<String> said = said(Returns903.checkEpisodes(2018, first, second));
    if (says == null) {
      assertEquals(List.of(), said);
    } else {
      assertTrue(said.contains(says), said::toString);
    }
  }

  @Test
  void anOpenEpisodeBeforeAnotherIsFoundAndShownRepaired() {
    // R-DATA-01, 903-142
    CheckedReturn checked =
        Returns903.checkEpisodes(
            2018,
            "1,2017-05-01,S,C1,N1,U6,PR1,,,CARPL,S60 1AA,S65 1AB,1234567",
            "1,2017-07-01,P,C1,N1,K2,PR4,,,,S60 1AA,S65 1AB,7654321");
    ReturnFinding finding = checked.findings().get(0);
    assertEquals("903-142", finding.rule().value());
    assertEquals("", finding.received());
    assertEquals("2017-07-01", finding.repaired());
    assertEquals(
        "The episode has not ended, but the next one begins on 1 July 2017.", finding.text());
    assertEquals("2017-07-01", checked.rows(Table.EPISODES).get(0).value("DEC"));
    assertEquals("", checked.rows(Table.EPISODES).get(0).received("DEC"));
  }

  @Test
  void careThatEndedWithAReasonIsStartedAgainWithS() {
    // R-DATA-04, 903-432 and 903-433
    List<String> said =
        said(
            Returns903.checkEpisodes(
                2018,
                "1,2017-05-01,S,C1,N1,U6,PR1,2017-06-01,E4A,,S60 1AA,S65 1AB,1234567",
                "1,2017-07-01,P,C1,N1,K2,PR4,,,,S60 1AA,S65 1AB,7654321"));
    assertEquals(List.of("903-432 3 RNE", "903-433 3 RNE"), said);
  }

  @Test
  void aReasonOtherThanX1BeforeAnEpisodeOfTheSameDayIsFound() {
    // R-DATA-03, 903-388
    List<String> said =
        said(
            Returns903.checkEpisodes(
                2018,
                "1,2017-05-01,S,C1,N1,U6,PR1,2017-06-01,E4A,,S60 1AA,S65 1AB,1234567",
                "1,2017-06-01,P,C1,N1,K2,PR4,,,,S60 1AA,S65 1AB,7654321"));
    assertTrue(said.contains("903-388 2 REC"), said::toString);
  }

  @Test
  void aMoveNeedsAReasonUnlessItIsTemporary() {
    // R-PLACE-47, 903-225
    String first = "1,2017-05-01,S,C1,N1,U6,PR1,2017-07-01,X1,,S60 1AA,S65 1AB,1234567";
    assertEquals(
        List.of("903-225 2 REASON_PLACE_CHANGE"),
        said(
            Returns903.checkEpisodes(
                2018, first, "1,2017-07-01,P,C1,N1,K2,PR4,,,,S60 1AA,S65 1AB,7654321")));
    assertEquals(
        List.of(),
        said(
            Returns903.checkEpisodes(2018, first, "1,2017-07-01,T,C1,N1,T1,,,,,S60 1AA,S65 1AB,")));
  }

  @Test
  void placementCodesAreReadByYear() {
    // R-SUFF-12
    assertTrue(Codes.place(2024).containsAll(Set.of("H5", "P2", "K3", "Z1")));
    assertFalse(Codes.place(2023).contains("K3"));
    Set<String> in2025 = Codes.place(2025);
    assertTrue(in2025.contains("Z1") && !in2025.contains("H5") && !in2025.contains("P2"));
    Set<String> in2026 = Codes.place(2026);
    assertTrue(in2026.containsAll(Set.of("Z11", "Z12", "Z13", "Z14")) && !in2026.contains("Z1"));
    assertEquals(Codes.series("H5"), Codes.series("K3"));
    assertEquals(Codes.series("Z1"), Codes.series("Z13"));
    assertEquals(
        List.of("R-SUFF-12 2 PLACE"),
        said(
            Returns903.checkEpisodes(
                2024, CLEAN.replace("U6,PR1", "P2,PR4").replace("1234567", ""))));
  }

  @Test
  void everyVersionOfARuleStandsOnce() {
    Set<String> names = new HashSet<>();
    ReturnRules.ALL.forEach(
        rule -> assertTrue(names.add(rule.id() + " of " + rule.since()), rule.toString()));
  }
}
