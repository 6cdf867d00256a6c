package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.ssda903.Returns903.CHILD_1;
import static uk.kith.placements.engine.ssda903.Returns903.CLEAN;
import static uk.kith.placements.engine.ssda903.Returns903.episodes;
import static uk.kith.placements.engine.ssda903.Returns903.header;
import static uk.kith.placements.engine.ssda903.Returns903.said;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Worked examples of the rules on where a child lives: distance, area and secure places. */
class ReturnRulesOfPlacesTest {

  @Test
  void aFarPlacementIsQueriedWhereTheDistanceIsKnown() {
    // R-DATA-07, 903-454
    CheckedReturn checked =
        ReturnChecker.check(
            Returns903.readOne(2018, header(CHILD_1), episodes(CLEAN + "\n")),
            null,
            Set.of(),
            (home, placement) -> 350.6,
            KnownHomes.NONE);
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
            where,
            KnownHomes.NONE));
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

  /** R-DATA-07: the right shape alone makes no postcode, where a directory is loaded. */
  @Test
  void aPostcodeThatTheDirectoryHasNotIsQueried() {
    assertEquals(List.of("R-DATA-07 2 PL_POST"), saidWithDirectory(CLEAN, Set.of("S60 1AA")));
    assertEquals(List.of(), saidWithDirectory(CLEAN, Set.of("S60 1AA", "S65 1AB")));
    assertEquals(List.of(), saidWithDirectory(CLEAN, null), "no directory is loaded");
    assertEquals(
        List.of(),
        saidWithDirectory(CLEAN.replace("S65 1AB", "BT1 1AA"), Set.of("S60 1AA")),
        "Northern Ireland is left out of it");
  }

  private static List<String> saidWithDirectory(String episode, @Nullable Set<String> directory) {
    Distances where =
        new Distances() {
          @Override
          public @Nullable Double miles(String one, String other) {
            return null;
          }

          @Override
          public @Nullable Boolean isInDirectory(String postcode) {
            return directory == null ? null : directory.contains(postcode);
          }
        };
    return said(
        ReturnChecker.check(
            Returns903.readOne(2018, header(CHILD_1), episodes(episode + "\n")),
            null,
            Set.of(),
            where,
            KnownHomes.NONE));
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
}
