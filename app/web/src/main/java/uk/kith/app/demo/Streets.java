package uk.kith.app.demo;

import java.util.List;
import java.util.Random;
import uk.kith.kernel.Postcode;

/**
 * Invented postcodes in real sectors: the last two letters are among those that no postcode uses,
 * so that no address is meant and the gazetteer answers by sector.
 */
final class Streets {

  private static final String NEVER_USED = "CIKMOV";

  /** Sectors that lie wholly in Rotherham. */
  private static final List<String> INSIDE =
      List.of(
          "S60 1", "S60 2", "S60 3", "S60 4", "S61 1", "S61 3", "S61 4", "S62 5", "S62 6", "S62 7",
          "S63 6", "S63 7", "S64 8", "S65 1", "S65 2", "S65 3", "S65 4", "S66 1", "S66 2", "S66 3",
          "S66 8", "S66 9", "S25 1", "S26 2");

  /** Sectors in adjoining authorities, and beyond for the last three. */
  private static final List<String> OUTSIDE =
      List.of(
          "S5 6", "S9 1", "S12 4", "S13 7", "S2 1", "S70 3", "S71 1", "S75 2", "DN1 2", "DN4 0",
          "DN5 8", "S80 1", "S81 7", "S43 1", "S40 2", "WF9 2", "LS11 5", "HD5 9");

  private Streets() {}

  static Postcode inside(Random random) {
    return in(Words.pick(INSIDE, random), random);
  }

  static Postcode outside(Random random) {
    return in(Words.pick(OUTSIDE, random), random);
  }

  static Postcode in(String sector, Random random) {
    return new Postcode(sector + letter(random) + letter(random));
  }

  private static char letter(Random random) {
    return NEVER_USED.charAt(random.nextInt(NEVER_USED.length()));
  }
}
