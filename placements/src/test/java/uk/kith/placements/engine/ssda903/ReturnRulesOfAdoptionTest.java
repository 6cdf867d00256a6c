package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.ssda903.Returns903.CHILD_1;
import static uk.kith.placements.engine.ssda903.Returns903.check;
import static uk.kith.placements.engine.ssda903.Returns903.episodes;
import static uk.kith.placements.engine.ssda903.Returns903.file;
import static uk.kith.placements.engine.ssda903.Returns903.header;
import static uk.kith.placements.engine.ssda903.Returns903.said;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of the rules on the way to adoption. */
class ReturnRulesOfAdoptionTest {

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

  /** R-ADOPT-26: placed for adoption with the carers of before, the child did not move. */
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "A5, T, 0",
    "A5, U, 0",
    "A5, S, 0",
    "A5, P, 1",
    "A5, B, 1",
    "A5, L, 1",
    "A3, P, 1",
    "A3, T, 0",
    "A6, P, 0"
  })
  void carersWhoAdoptGoOnWithTheChild(String type, String reason, int findings) {
    String episodes =
        "e 1,2017-05-01,S,E1,N1,U6,PR1,2017-09-01,X1,,S60 1AA,S65 1AB,1234567"
            + " / e 1,2017-09-01,"
            + reason
            + ",E1,N1,"
            + type
            + ",PR1,,,,S60 1AA,S65 1AB,1234567";
    assertEquals(
        findings,
        WrittenReturns.said(2018, episodes).stream()
            .filter(each -> each.startsWith("903-217 "))
            .count());
  }

  /** R-DATA-14: the effect on an indicator, as the finding of each order of dates states it. */
  @ParameterizedTest(name = "{0} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          903-334 | a 1,,2017-04-30,2017-08-01,0,2,MF,L11 | A1
          903-333 | a 1,,2017-08-01,2017-07-31,0,2,MF,L11 | A2
          903-331 | a 1,,2017-07-01,2017-10-02,0,2,MF,L11 | A2
          903-521 | a 1,,2017-10-02,2017-10-02,0,2,MF,L11 | A1
          903-522 | p 1,,2017-07-01,2017-06-30,RD1        | A1
          903-554 | p 1,,2017-09-02                       | A2
          """)
  void aFindingSaysWhichIndicatorCannotBeCounted(String rule, String row, String indicator) {
    String episodes =
        "e 1,2017-05-01,S,C2,N1,U6,PR1,2017-09-01,X1,,S60 1AA,S65 1AB,1234567"
            + " / e 1,2017-09-01,L,E1,N1,U6,PR1,2017-10-01,X1,,S60 1AA,S65 1AB,1234567"
            + " / e 1,2017-10-01,P,E1,N1,A6,PR1,,,,S60 1AA,S65 1AB,1234567 / ";
    List<String> texts =
        WrittenReturns.findings(2018, episodes + row).stream()
            .filter(finding -> finding.rule().value().equals(rule))
            .map(ReturnFinding::text)
            .toList();
    assertEquals(1, texts.size(), texts.toString());
    assertTrue(texts.get(0).endsWith("(" + indicator + ") cannot be counted."), texts.get(0));
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
}
