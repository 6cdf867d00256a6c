package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R-ADOPT-27: the codes of adopters that Kith records, against the published rules. */
class AdoptersTest {

  private static final Set<String> OF_ADOPTERS =
      Set.of("903-511", "903-514", "903-517", "903-518", "903-519", "903-520", "903-524");

  private static final String EPISODES =
      "e 1,2016-05-01,S,C2,N1,U6,PR1,2017-02-01,X1,CARPL,S60 1AA,S65 1AB,1234567"
          + " / e 1,2017-02-01,L,E1,N1,U6,PR1,2017-05-01,X1,CARPL,S60 1AA,S65 1AB,1234567"
          + " / e 1,2017-05-01,P,E1,N1,A6,PR1,2017-12-01,E11,,S60 1AA,S65 1AB,1234567 / ";

  private static final List<String> SEXES = List.of("M1", "F1", "MM", "FF", "MF");
  private static final List<String> STATUSES = List.of("L0", "L11", "L12", "L2", "L3", "L4");

  @Test
  void whatKithRecordsIsWhatTheRulesLeave() {
    List<String> clean = new ArrayList<>();
    for (int number = 1; number <= 2; number++) {
      for (String sex : SEXES) {
        for (String status : STATUSES) {
          if (against(number, sex, status).isEmpty() && agrees(number, status)) {
            clean.add(number + " " + sex + " " + status);
          }
        }
      }
    }
    List<String> recorded = new ArrayList<>();
    for (Adopters each : Adopters.values()) {
      recorded.add(each.number() + " " + each.sex() + " " + each.legalStatus());
    }
    assertEquals(clean.stream().sorted().toList(), recorded.stream().sorted().toList());
  }

  /** One adopter is L0, and only one is; no published rule says so of every pair of codes. */
  private static boolean agrees(int number, String status) {
    return (number == 1) == status.equals("L0");
  }

  private static List<String> against(int number, String sex, String status) {
    return WrittenReturns.said(
            2018, EPISODES + "a 1,,2016-12-01,2017-04-01,0," + number + "," + sex + "," + status)
        .stream()
        .map(each -> each.substring(0, each.indexOf(' ')))
        .filter(OF_ADOPTERS::contains)
        .toList();
  }

  @Test
  void aCoupleNeedsTheCodesOfACouple() {
    assertEquals(List.of("903-511"), against(2, "M1", "L0"));
    assertEquals(List.of("903-514"), against(1, "MF", "L0"));
    assertEquals(List.of("903-520"), against(2, "MM", "L11"));
    assertEquals(List.of(), against(2, "MF", "L11"));
  }

  @Test
  void findsWhomTheCodesTell() {
    assertEquals(Adopters.WOMAN_ALONE, Adopters.find("F1", "L0").orElseThrow());
    assertEquals(java.util.Optional.empty(), Adopters.find("MM", "L11"));
  }
}
