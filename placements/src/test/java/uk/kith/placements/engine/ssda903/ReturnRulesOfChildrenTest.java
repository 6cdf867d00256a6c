package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.ssda903.Returns903.CHILD_1;
import static uk.kith.placements.engine.ssda903.Returns903.CLEAN;
import static uk.kith.placements.engine.ssda903.Returns903.check;
import static uk.kith.placements.engine.ssda903.Returns903.episodes;
import static uk.kith.placements.engine.ssda903.Returns903.header;
import static uk.kith.placements.engine.ssda903.Returns903.header2018;
import static uk.kith.placements.engine.ssda903.Returns903.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of the rules on who a child is; the child was born on 27 March 2008. */
class ReturnRulesOfChildrenTest {

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
}
