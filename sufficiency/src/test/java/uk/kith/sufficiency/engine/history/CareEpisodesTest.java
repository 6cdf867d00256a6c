package uk.kith.sufficiency.engine.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.sufficiency.engine.history.Home.AGENCY_FOSTERING;
import static uk.kith.sufficiency.engine.history.Home.OWN_FOSTERING;
import static uk.kith.sufficiency.engine.history.Home.RESIDENTIAL;
import static uk.kith.sufficiency.engine.history.Where.LOCAL;
import static uk.kith.sufficiency.engine.history.Where.OUTSIDE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-SUFF-07, R-SUFF-10, R-SUFF-12. */
class CareEpisodesTest {

  @Test
  void whatFollowsOnTheDayIsOneEpisodeAndTheSameHomeOneStay() {
    List<CareEpisode> episodes =
        CareEpisodes.of(
            List.of(
                spell(20, 30, OWN_FOSTERING, LOCAL, Exit.RETURN),
                spell(10, 20, OWN_FOSTERING, LOCAL, null),
                spell(40, Stay.OPEN, RESIDENTIAL, OUTSIDE, null)));
    assertEquals(2, episodes.size());
    assertEquals(List.of(new Stay(10, 30, OWN_FOSTERING, LOCAL)), episodes.get(0).stays());
    assertEquals(Exit.RETURN, episodes.get(0).exit());
    assertEquals(Stay.OPEN, episodes.get(1).until());
    assertEquals(null, episodes.get(1).exit());
  }

  @Test
  void anotherHomeOfTheKindIsADayWithinTheStay() {
    List<CareEpisode> episodes =
        CareEpisodes.of(
            List.of(
                in(1, 10, 20, OWN_FOSTERING),
                in(1, 20, 30, OWN_FOSTERING),
                in(2, 30, 40, OWN_FOSTERING),
                in(3, 40, 50, RESIDENTIAL),
                in(Spell.NOT_KNOWN, 50, 60, RESIDENTIAL),
                in(4, 60, 70, RESIDENTIAL),
                in(5, 70, Stay.OPEN, RESIDENTIAL)));
    assertEquals(2, episodes.get(0).stays().size());
    // From home 3 to one that is not known, and from it to home 4: nobody can tell.
    assertEquals(List.of(30, 70), episodes.get(0).changes());
  }

  private static Spell in(int home, int from, int until, Home kind) {
    return new Spell(1, 1, 0, new Stay(from, until, kind, LOCAL), null, home);
  }

  /** Ten days in a children's home while the place with carers is kept: then back with them. */
  @Test
  void theLaterSpellCountsWhileItLasts() {
    List<CareEpisode> episodes =
        CareEpisodes.of(
            List.of(
                spell(0, 100, OWN_FOSTERING, LOCAL, Exit.ADOPTION),
                spell(50, 60, RESIDENTIAL, OUTSIDE, null)));
    assertEquals(
        List.of(
            new Stay(0, 50, OWN_FOSTERING, LOCAL),
            new Stay(50, 60, RESIDENTIAL, OUTSIDE),
            new Stay(60, 100, OWN_FOSTERING, LOCAL)),
        episodes.get(0).stays());
    assertEquals(Exit.ADOPTION, episodes.get(0).exit());
  }

  @Test
  void everyDayIsCountedOnceWhateverTheOrder() {
    Random random = new Random(5);
    for (int trial = 0; trial < 500; trial++) {
      List<Spell> spells = new ArrayList<>();
      BitSet days = new BitSet();
      for (int i = 0; i < 1 + random.nextInt(8); i++) {
        int from = random.nextInt(100);
        int until = from + random.nextInt(40);
        days.set(from, until);
        Home home = Home.values()[random.nextInt(Home.values().length)];
        spells.add(spell(from, until, home, Where.values()[random.nextInt(3)], null));
      }
      List<CareEpisode> episodes = CareEpisodes.of(spells);
      BitSet merged = new BitSet();
      int counted = 0;
      for (CareEpisode episode : episodes) {
        int at = episode.from();
        for (Stay stay : episode.stays()) {
          assertEquals(at, stay.from(), "seed 5, trial " + trial);
          assertTrue(stay.until() > stay.from(), "seed 5, trial " + trial);
          merged.set(stay.from(), stay.until());
          counted += stay.until() - stay.from();
          at = stay.until();
        }
      }
      assertEquals(days, merged, "seed 5, trial " + trial);
      assertEquals(days.cardinality(), counted, "seed 5, trial " + trial);
      Collections.shuffle(spells, random);
      assertEquals(episodes, CareEpisodes.of(spells), "seed 5, trial " + trial);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "H5, PR4, SUPPORTED",
    "P2, PR0, SUPPORTED",
    "K3, PR4, SUPPORTED",
    "K2, PR1, RESIDENTIAL",
    "U6, PR1, OWN_FOSTERING",
    "U6, PR4, AGENCY_FOSTERING",
    "U1, PR1, CONNECTED",
    "A6, PR1, ADOPTION",
    "P1, PR0, PARENT",
    "Z1, PR4, OTHER",
    "Z12, PR4, OTHER",
    "K1, PR1, OTHER"
  })
  void codesOfAllYearsAreOneSeries(String type, String provider, Home home) {
    assertEquals(home, Home.of(type, provider));
  }

  @ParameterizedTest
  @CsvSource({
    "E43, SPECIAL_GUARDIANSHIP",
    "E48, SPECIAL_GUARDIANSHIP",
    "E41, CHILD_ARRANGEMENTS",
    "E12, ADOPTION",
    "E4B, RETURN",
    "E17, LEAVING_CARE",
    "E2, OTHER"
  })
  void reasonsOfAllYearsAreOneFlow(String reason, Exit exit) {
    assertEquals(exit, Exit.of(reason));
  }

  @Test
  void anAgencysCarersAreNotTheAuthoritysOwn() {
    assertEquals(AGENCY_FOSTERING, Home.of("U4", ""));
  }

  private static Spell spell(int from, int until, Home home, Where where, @Nullable Exit exit) {
    return new Spell(1, 1, -3_000, new Stay(from, until, home, where), exit);
  }
}
