package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.ssda903.Returns903.CHILD_1;
import static uk.kith.placements.engine.ssda903.Returns903.check;
import static uk.kith.placements.engine.ssda903.Returns903.episodes;
import static uk.kith.placements.engine.ssda903.Returns903.file;
import static uk.kith.placements.engine.ssda903.Returns903.header;
import static uk.kith.placements.engine.ssda903.Returns903.held;
import static uk.kith.placements.engine.ssda903.Returns903.said;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One worked example, or a few, of every rule; the child was born on 27 March 2008. Among them are
 * 903-148 (R-DATA-02), 903-408 (R-DATA-06), and 903-218 and 903-1008 (R-DATA-08).
 */
class ReturnRulesTest {

  /** An episode of 2018 of which no rule speaks. */
  private static final String CLEAN = "1,2017-05-01,S,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567";

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
  void sexIsReadByYear() {
    // R-SUFF-12, 903-101
    assertEquals(List.of("903-101 2 SEX"), said(header2018("1,M,27/03/2008,WBRI,,,")));
    assertEquals(List.of(), said(check(2025, header("1,M,27/03/2008,WBRI,,,\n"))));
    assertEquals(List.of(), said(check(2025, header("1,F,27/03/2008,WBRI,,,\n"))));
    assertEquals(List.of("903-101 2 SEX"), said(check(2025, header("1,2,27/03/2008,WBRI,,,\n"))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          903-102 2 DOB    | 1,1,2008,WBRI,,,
          903-103 2 ETHNIC | 1,1,27/03/2008,XXXX,,,
          903-103 2 ETHNIC | 1,1,27/03/2008,,,,
          903-301 2 DOB    | 1,1,01/04/2018,WBRI,,,
          903-168 2 UPN    | 1,1,27/03/2008,WBRI,123,,
          """)
  void oneHeaderRow(String says, String row) {
    assertEquals(List.of(says), said(header2018(row)));
  }

  @Test
  void aKnownSlipOfTheEthnicityListAndLowerCaseAreReadAndCounted() {
    // R-MATCH-10
    CheckedReturn checked = header2018("1,1,27/03/2008,CNHE,,,", "2,1,27/03/2009,wbri,,,");
    assertEquals(List.of("R-MATCH-10 2 ETHNIC", "R-MATCH-10 3 ETHNIC"), said(checked));
    assertEquals("CHNE", checked.rows(Table.HEADER).get(0).value("ETHNIC"));
    assertEquals("CNHE", checked.rows(Table.HEADER).get(0).received("ETHNIC"));
    assertEquals(2, checked.repairs().size());
  }

  @Test
  void twoChildrenWithOnePupilNumberAreProposedForMerge() {
    // R-DATA-15, 903-444
    CheckedReturn checked =
        header2018("1,1,27/03/2008,WBRI,D051910639385,,", "2,1,27/03/2009,WBRI,D051910639385,,");
    assertEquals(List.of("903-444 2 UPN", "903-444 3 UPN"), said(checked));
    assertEquals(2, checked.counts(Table.HEADER).accepted(), "never merged alone");
  }

  @Test
  void twoMothersWhoAgreeInEverythingAreProposedForMerge() {
    // R-DATA-15
    CheckedReturn checked =
        header2018("1,2,27/03/2002,WBRI,,1,01/02/2018", "2,2,27/03/2002,WBRI,,1,01/02/2018");
    assertEquals(List.of("R-DATA-15 2 DOB", "R-DATA-15 3 DOB"), said(checked));
  }

  @Test
  void ofTwoHeaderRowsOfOneChildOneCountsWhateverTheirOrder() {
    String one = "1,1,27/03/2008,WBRI,,,";
    String other = "1,1,27/03/2009,WOTH,,,";
    CheckedReturn checked = header2018(one, other);
    assertEquals(List.of("903-INT32 3 CHILD"), said(checked));
    assertEquals(List.of("903-INT32 2 CHILD"), said(header2018(other, one)));
    assertEquals(1, checked.counts(Table.HEADER).accepted());
  }

  @Test
  void anEpisodeWithoutAHeaderRowIsKeptAndNotAccepted() {
    CheckedReturn checked =
        check(2018, header(CHILD_1), episodes(CLEAN + "\n" + CLEAN.replaceFirst("1", "2") + "\n"));
    assertEquals(List.of("903-INT03 3 CHILD"), said(checked));
    assertEquals(new CheckedReturn.Counts(2, 1), checked.counts(Table.EPISODES));
  }

  @Test
  void aFarPlacementIsQueriedWhereTheDistanceIsKnown() {
    // R-DATA-07, 903-454
    CheckedReturn checked =
        ReturnChecker.check(
            Returns903.readOne(2018, header(CHILD_1), episodes(CLEAN + "\n")),
            null,
            Set.of(),
            (home, placement) -> 350.6);
    assertEquals(List.of("903-454 2 PL_POST"), said(checked));
    assertEquals(
        "The placement is 351 miles from home, over 350.", checked.findings().get(0).text());
  }

  private static List<String> saidOf(String episode, @Nullable Boolean inArea) {
    Distances where =
        new Distances() {
          @Override
          public @Nullable Double miles(String one, String other) {
            return null;
          }

          @Override
          public @Nullable Boolean inArea(String postcode) {
            return inArea;
          }
        };
    return said(
        ReturnChecker.check(
            Returns903.readOne(2018, header(CHILD_1), episodes(episode + "\n")),
            null,
            Set.of(),
            where));
  }

  @Test
  void ownProvisionOutsideTheAreaIsQueriedButForCarersShortBreaksAndUnknownPlaces() {
    // R-PLACE-46, 903-1015
    String home = "1,2017-05-01,S,C2,N1,K2,PR1,,,,S60 1AA,S65 1AB,1234567";
    assertEquals(List.of("903-1015 2 PL_POST"), saidOf(home, false));
    assertEquals(List.of(), saidOf(home, true));
    assertEquals(List.of(), saidOf(home, null));
    assertEquals(List.of(), saidOf(home.replace("K2", "U6"), false));
    assertEquals(List.of(), saidOf(home.replace("PR1", "PR4"), false));
    assertFalse(saidOf(home.replace("C2", "V3"), false).contains("903-1015 2 PL_POST"));
  }

  @Test
  void anOrderThatDeprivesOfLibertyIsNotForSecureHomesParentsCustodyOrSupport() {
    // R-PLACE-44, 903-710
    for (String place : List.of("K1", "P1", "R5", "K3")) {
      assertTrue(
          WrittenReturns.said(2027, "d 1,,01/06/2026,02/06/2026 / e 1,2026-05-02,S,C2,N1," + place)
              .contains("903-710 2 PLACE"),
          place);
    }
    assertFalse(
        WrittenReturns.said(2026, "d 1,,01/06/2025,02/06/2025 / e 1,2025-05-02,S,C2,N1,K1")
            .contains("903-710 2 PLACE"),
        "of a year before the rule was published");
  }

  @Test
  void thisYearsFirstEpisodeAgreesWithLastYearsOpenOne() {
    // R-DATA-09
    HeldReturn last = held(Returns903.checkEpisodes(2018, CLEAN));
    assertEquals(List.of(), said(check(last, 2019, header(CHILD_1), episodes(CLEAN + "\n"))));
    assertEquals(
        List.of("903-502 2 DECOM"),
        said(
            check(
                last,
                2019,
                header(CHILD_1),
                episodes(CLEAN.replace("2017-05-01", "2017-05-02") + "\n"))));
    assertEquals(
        List.of(
            "903-503A 2 RNE",
            "903-503B 2 LS",
            "903-503C 2 CIN",
            "903-503D 2 PLACE",
            "903-503E 2 PLACE_PROVIDER",
            "903-503F 2 URN"),
        said(
            check(
                last,
                2019,
                header(CHILD_1),
                episodes("1,2017-05-01,P,C1,N2,U4,PR4,,,,S60 1AA,S65 1AB,7654321\n"))));
    assertEquals(
        List.of("R-DATA-09 null "),
        said(
            check(
                last,
                2019,
                header(CHILD_1 + CHILD_1.replaceFirst("1", "2").replace("D0519", "E0519")),
                episodes(CLEAN.replaceFirst("1", "2").replace("2017-05", "2018-05") + "\n"))));
  }

  @Test
  void aCodeThatWasReplacedIsTheSamePlacementInBothYears() {
    // R-SUFF-12, 903-503D
    String adult = "1,1,27/04/2007,WBRI,UN2,,\n";
    String adultIn2025 = "1,M,27/04/2007,WBRI,UN2,,\n";
    String h5 = "1,2023-05-01,S,C2,N1,H5,PR4,,,,S60 1AA,S65 1AB,1234567\n";
    HeldReturn last = held(check(2024, header(adult), episodes(h5)));
    assertEquals(
        List.of(), said(check(last, 2025, header(adultIn2025), episodes(h5.replace("H5", "K3")))));
  }

  @Test
  void anEthnicityThatDiffersFromLastYearIsQueriedNotOverwritten() {
    // R-DATA-10
    HeldReturn last = held(header2018("1,1,27/03/2008,WROM,,,"));
    assertEquals(
        List.of("903-204 2 ETHNIC"), said(check(last, 2019, header("1,1,27/03/2008,WBRI,,,\n"))));
    assertEquals("WROM", Ethnicity.held("WROM", "WBRI"));
    assertEquals("WBRI", Ethnicity.held("NOBT", "WBRI"));
    assertEquals("WROM", Ethnicity.held("WROM", "NOBT"));
  }

  @Test
  void birthAndSexThatDifferFromLastYearAreQueried() {
    HeldReturn last = held(check(2024, header("1,1,27/03/2008,WROM,,,\n")));
    assertEquals(
        List.of("903-203 2 DOB", "903-202 2 SEX"),
        check(last, 2025, header("1,F,27/03/2009,WROM,,,\n")).findings().stream()
            .map(f -> f.rule() + " " + f.row() + " " + f.field())
            .sorted(java.util.Comparator.comparing(s -> s.endsWith("SEX")))
            .toList());
    assertEquals(List.of(), said(check(last, 2025, header("1,M,27/03/2008,WROM,,,\n"))));
  }

  @Test
  void anImpossibleOrderOfDatesOnTheWayToAdoptionSaysWhatItSpoils() {
    // R-DATA-14, R-ADOPT-01
    String episodes =
        "1,2016-05-01,S,C2,N1,U6,PR1,2017-02-01,X1,CARPL,S60 1AA,S65 1AB,1234567\n"
            + "1,2017-02-01,L,E1,N1,U6,PR1,2017-05-01,X1,CARPL,S60 1AA,S65 1AB,1234567\n"
            + "1,2017-05-01,P,E1,N1,A6,PR1,2017-12-01,E11,,S60 1AA,S65 1AB,1234567\n";
    String ad1 = "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n1,,";
    String placed = "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n1,,";
    assertEquals(List.of(), adoption(episodes, ad1 + "2016-12-01,2017-04-01,0,2,MF,L11\n", null));
    assertEquals(
        List.of("903-334 2 DATE_INT"),
        adoption(episodes, ad1 + "2016-04-30,2017-04-01,0,2,MF,L11\n", null));
    assertEquals(
        List.of("903-333 2 DATE_MATCH"),
        adoption(episodes, ad1 + "2016-12-01,2016-11-30,0,2,MF,L11\n", null));
    assertEquals(
        List.of("903-331 2 DATE_MATCH"),
        adoption(episodes, ad1 + "2016-12-01,2017-05-02,0,2,MF,L11\n", null));
    assertEquals(
        List.of("903-331 2 DATE_MATCH", "903-521 2 DATE_INT"),
        adoption(episodes, ad1 + "2017-05-02,2017-05-03,0,2,MF,L11\n", null));
    assertEquals(
        List.of(
            "903-118 2 DATE_PLACED_CEASED",
            "903-522 2 DATE_PLACED_CEASED",
            "903-558 2 DATE_PLACED_CEASED"),
        adoption(episodes, null, placed + "2016-12-01,2016-11-30,RD1\n"));
    assertEquals(
        List.of("903-554 2 DATE_PLACED"), adoption(episodes, null, placed + "2017-02-02,,\n"));
  }

  @Test
  void everyVersionOfARuleStandsOnce() {
    Set<String> names = new HashSet<>();
    ReturnRules.ALL.forEach(
        rule -> assertTrue(names.add(rule.id() + " of " + rule.since()), rule.toString()));
  }

  private static List<String> adoption(
      String episodes,
      @org.jspecify.annotations.Nullable String ad1,
      @org.jspecify.annotations.Nullable String placed) {
    return said(
        check(
            2018,
            Stream.of(
                    header(CHILD_1),
                    episodes(episodes),
                    ad1 == null ? null : file("ad1.csv", ad1),
                    placed == null ? null : file("placed.csv", placed))
                .filter(java.util.Objects::nonNull)
                .toArray(ReceivedFile[]::new)));
  }

  private static CheckedReturn header2018(String... rows) {
    return check(2018, header(String.join("\n", rows) + "\n"));
  }
}
