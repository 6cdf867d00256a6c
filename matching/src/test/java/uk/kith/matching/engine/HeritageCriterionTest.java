package uk.kith.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.HeritageSupport;

class HeritageCriterionTest {

  private static final int MOST = 100;
  private static final Heritage SLOVAK_ROMA =
      new Heritage(
          Set.of("Roma"),
          Set.of("Slovak"),
          Set.of("Romani"),
          Set.of("English"),
          Set.of("Roman Catholic"),
          Set.of("Slovak Roma"));
  private static final Heritage WHITE_BRITISH =
      new Heritage(
          Set.of("White British"), Set.of(), Set.of("English"), Set.of(), Set.of(), Set.of());

  private final HeritageCriterion child = new HeritageCriterion(SLOVAK_ROMA, MOST, 80);

  /** R-MATCH-05: "can support this heritage" earns most of the credit, whoever says it. */
  @Test
  void carersOfAnotherHeritageWhoCanSupportItEarnMostOfTheCredit() {
    HeritageCriterion.Offer others =
        offer(WHITE_BRITISH, Set.of("slovak roma", "Roman Catholic"), Set.of("English", "Romani"));
    assertEquals(Points.exactly(80), child.points(others));
    assertEquals("Identity, language, religion can be supported here", child.words(others));
  }

  /** R-MATCH-04: each is considered by itself, and each is told of: a third of 80 points. */
  @Test
  void originAndCultureLanguageAndReligionAreEachConsidered() {
    HeritageCriterion.Offer culture = offer(WHITE_BRITISH, Set.of("Slovak Roma"), Set.of());
    HeritageCriterion.Offer origin = offer(WHITE_BRITISH, Set.of("Roma"), Set.of());
    HeritageCriterion.Offer language = offer(WHITE_BRITISH, Set.of(), Set.of("Romani"));
    HeritageCriterion.Offer religion = offer(WHITE_BRITISH, Set.of("Roman Catholic"), Set.of());
    for (HeritageCriterion.Offer one : List.of(culture, origin, language, religion)) {
      assertEquals(Points.exactly(80 / 3), child.points(one));
    }
    assertEquals(
        "Religion can be supported here; identity, language: the home does not say that it can"
            + " support this",
        child.words(religion));
  }

  /** R-MATCH-05: another heritage loses nothing against one that is not stated. */
  @Test
  void ownHeritageIsNeverHeldAgainstAnybody() {
    Seeds.forEach(
        300,
        random -> {
          HeritageCriterion any = new HeritageCriterion(Worlds.heritage(random), MOST, 80);
          HeritageSupport said =
              new HeritageSupport(Heritage.NOT_KNOWN, Set.of("Roma"), random.nextBoolean());
          HeritageSupport asWell =
              new HeritageSupport(Worlds.heritage(random), said.canSupport(), said.asked());
          Points without = any.points(new HeritageCriterion.Offer(said, Set.of()));
          Points with = any.points(new HeritageCriterion.Offer(asWell, Set.of()));
          assertTrue(with.low() >= without.low() && with.high() >= without.high());
        });
  }

  @Test
  void sharedHeritageAddsTheRest() {
    assertEquals(
        Points.exactly(100),
        child.points(
            offer(SLOVAK_ROMA, Set.of("Slovak Roma", "Romani", "Roman Catholic"), Set.of())));
  }

  @Test
  void whatTheCarersWereNotAskedIsARange() {
    HeritageCriterion.Offer silent =
        new HeritageCriterion.Offer(
            new HeritageSupport(WHITE_BRITISH, Set.of(), false), Set.of("English"));
    assertEquals(new Points(0, 80), child.points(silent));
    assertEquals("Identity, language, religion: a question to ask the home", child.words(silent));
  }

  /** R-MATCH-08: a nationality or a language says nothing about an ethnic group. */
  @Test
  void nothingIsInferred() {
    HeritageCriterion slovak =
        new HeritageCriterion(
            new Heritage(
                Set.of(), Set.of("Slovak"), Set.of("Slovak"), Set.of(), Set.of(), Set.of()),
            MOST,
            80);
    assertEquals(
        Points.exactly(0), slovak.points(offer(WHITE_BRITISH, Set.of("Roma"), Set.of("Romani"))));
  }

  @Test
  void notKnownIsTheWholeRangeAndRefusedIsNotScored() {
    HeritageCriterion unknown = new HeritageCriterion(Heritage.NOT_KNOWN, MOST, 80);
    HeritageCriterion refused =
        new HeritageCriterion(
            new Heritage(
                Set.of(Heritage.REFUSED), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()),
            MOST,
            80);
    HeritageCriterion.Offer any = offer(WHITE_BRITISH, Set.of(), Set.of());
    assertEquals(new Points(0, MOST), unknown.points(any));
    assertEquals(Points.exactly(MOST), refused.points(any));
  }

  private static HeritageCriterion.Offer offer(
      Heritage own, Set<String> canSupport, Set<String> languages) {
    return new HeritageCriterion.Offer(new HeritageSupport(own, canSupport, true), languages);
  }
}
