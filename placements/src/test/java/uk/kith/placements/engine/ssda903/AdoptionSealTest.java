package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.ssda903.Returns903.CHILD_1;
import static uk.kith.placements.engine.ssda903.Returns903.check;
import static uk.kith.placements.engine.ssda903.Returns903.episodes;
import static uk.kith.placements.engine.ssda903.Returns903.file;
import static uk.kith.placements.engine.ssda903.Returns903.header;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdoptionSealTest {

  private static final String DECISIONS =
      "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n";

  @Test
  void whatSpeaksOfAdoptionIsCoveredOnWhateverRowItSpeaks() {
    // 903-553 and 903-557 speak of a foster placement; 903-218 has nothing to do with adoption.
    assertEquals(
        List.of("903-553", "903-557"),
        covered(
            check(
                2018,
                header(CHILD_1),
                episodes("1,2017-05-01,S,E1,N1,U6,PR1,2017-06-01,E4A,,S60 1AA,S65 1AB,\n"),
                file("p.csv", DECISIONS))));
  }

  @Test
  void everyFindingOfAnEpisodePlacedForAdoptionIsCovered() {
    CheckedReturn checked =
        check(
            2018,
            header(CHILD_1),
            episodes("1,2017-05-01,P,C2,N9,A5,PR3,2017-06-01,E4A,,S60,S65 1AB,\n"));
    assertEquals(checked.findings().stream().map(f -> f.rule().value()).toList(), covered(checked));
  }

  private static List<String> covered(CheckedReturn checked) {
    AdoptionSeal seal = new AdoptionSeal(checked.rows(Table.EPISODES));
    return checked.findings().stream().filter(seal::covers).map(f -> f.rule().value()).toList();
  }
}
