package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.ssda903.Returns903.episodes;
import static uk.kith.placements.engine.ssda903.Returns903.readOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;

class SpellsTest {

  private static final LocalDate HORIZON = LocalDate.of(2030, 1, 1);

  @Test
  void closesAnOpenEpisodeWhereTheNextBegins() {
    // R-DATA-01
    Spells spells =
        spells("1,2017-05-01,S,C2,N1,U6,PR1,,,,,,1", "1,2017-07-01,P,C2,N1,K2,PR4,,,,,,2");
    assertEquals("2017-05-01..2017-07-01 U6, 2017-07-01.. K2", drawn(spells));
    assertEquals("2017-05-01.. C2", legal(spells));
    assertEquals(1, spells.repairs().size());
    Repair repair = spells.repairs().get(0);
    assertEquals("R-DATA-01 2 DEC '' '2017-07-01'", shown(repair));
  }

  @Test
  void joinsEpisodesOfOnePlacementWhenOnlyTheLegalStatusChanged() {
    // R-SUFF-07
    Spells spells =
        spells(
            "1,2017-05-01,S,C1,N1,U6,PR1,2017-07-01,X1,,,S60 1AA,1",
            "1,2017-07-01,L,C2,N1,U6,PR1,2017-09-01,X1,CARPL,,s601aa,1",
            "1,2017-09-01,P,C2,N1,U6,PR1,2017-10-01,E4A,,,S60 1AA,1");
    assertEquals("2017-05-01..2017-09-01 U6, 2017-09-01..2017-10-01 U6", drawn(spells));
    assertEquals("2017-05-01..2017-07-01 C1, 2017-07-01..2017-10-01 C2", legal(spells));
    assertEquals("CARPL", spells.placements().get(0).reasonPlaceChange());
    assertTrue(spells.repairs().isEmpty());
  }

  @Test
  void aMoveIsAMoveThoughNothingElseTellsIt() {
    // R-SUFF-07: P, T, B and U need care
    for (String reason : List.of("S", "P", "B", "T", "U")) {
      Spells spells =
          spells(
              "1,2017-05-01,S,C1,N1,U6,PR1,2017-07-01,X1,,,,",
              "1,2017-07-01," + reason + ",C1,N1,U6,PR1,,,,,,");
      assertEquals(2, spells.placements().size(), reason);
      assertEquals(reason, spells.placements().get(1).openedBy());
    }
  }

  @Test
  void anEpisodeInsideALongerOneDoesNotTakeTheDaysAfterIt() {
    // R-DATA-01: two weeks in hospital during a foster placement that one row tells whole
    Spells spells =
        spells(
            "1,2017-05-01,S,C2,N1,U6,PR1,2017-12-01,E4A,CARPL,,S65 1AB,1",
            "1,2017-07-01,P,C2,N1,T1,,2017-07-15,X1,,,S60 2UD,");
    assertEquals(
        "2017-05-01..2017-07-01 U6, 2017-07-01..2017-07-15 T1, 2017-07-15..2017-12-01 U6",
        drawn(spells));
    assertEquals("2017-05-01..2017-12-01 C2", legal(spells));
    assertEquals(
        List.of("X1", "X1", "E4A"),
        spells.placements().stream().map(Spells.PlacementSpell::closedBy).toList());
    assertEquals(
        List.of(LocalDate.of(2017, 5, 1)),
        spells.placements().stream().map(Spells.PlacementSpell::careBegan).distinct().toList(),
        "care did not begin again");
    assertEquals(
        List.of(
            "R-DATA-01 2 DEC '2017-12-01' '2017-07-01'",
            "R-DATA-01 2 REC 'E4A' 'X1'",
            "R-DATA-01 2 REASON_PLACE_CHANGE 'CARPL' ''",
            "R-DATA-01 4 DECOM '2017-05-01' '2017-07-15'",
            "R-DATA-01 4 RNE 'S' 'P'"),
        spells.repairs().stream().map(SpellsTest::shown).toList());
  }

  @Test
  void severalInsideOneAndOneInsideThatAreEachGoneBackFrom() {
    // R-DATA-01
    Spells spells =
        spells(
            "1,2017-05-01,S,C2,N1,U6,PR1,2018-01-01,E4A,,,,1",
            "1,2017-06-01,P,C2,N1,K2,PR4,2017-08-01,X1,,,,2",
            "1,2017-07-01,P,C2,N1,T1,,2017-07-15,X1,,,,",
            "1,2017-09-01,P,C2,N1,T3,PR1,2017-10-01,X1,,,,3");
    assertEquals(
        "2017-05-01..2017-06-01 U6, 2017-06-01..2017-07-01 K2, 2017-07-01..2017-07-15 T1,"
            + " 2017-07-15..2017-08-01 K2, 2017-08-01..2017-09-01 U6, 2017-09-01..2017-10-01 T3,"
            + " 2017-10-01..2018-01-01 U6",
        drawn(spells));
  }

  @Test
  void anEpisodeThatWasNeverEndedIsNotTakenUpAgain() {
    // 903-142: forgetting the end is the usual mistake; what comes after tells where the child is
    Spells spells =
        spells(
            "1,2017-05-01,S,C2,N1,U6,PR1,,,,,,1",
            "1,2017-07-01,P,C2,N1,K2,PR4,2017-08-01,E4A,,,,2");
    assertEquals("2017-05-01..2017-07-01 U6, 2017-07-01..2017-08-01 K2", drawn(spells));
  }

  @Test
  void anEpisodeWithoutDaysEndsNoOther() {
    // 903-355
    Spells spells =
        spells("1,2017-05-01,S,C2,N1,U6,PR1,,,,,,1", "1,2017-07-01,P,C2,N1,T1,,2017-07-01,X1,,,,");
    assertEquals("2017-05-01.. U6", drawn(spells));
    assertTrue(spells.repairs().isEmpty());
  }

  @Test
  void aBreakInCareStaysABreak() {
    Spells spells =
        spells(
            "1,2017-05-01,S,C1,N1,U6,PR1,2017-07-01,E4A,,,,", "1,2017-08-01,S,C1,N1,U6,PR1,,,,,,");
    assertEquals("2017-05-01..2017-07-01 U6, 2017-08-01.. U6", drawn(spells));
    assertEquals("2017-05-01..2017-07-01 C1, 2017-08-01.. C1", legal(spells));
  }

  @Test
  void anEpisodeThatEndsBeforeItStartsHasNoDays() {
    Spells spells = spells("1,2017-05-01,S,C1,N1,U6,PR1,2017-04-01,E4A,,,,");
    assertTrue(spells.placements().isEmpty());
    assertEquals("R-DATA-01 2 DEC '2017-04-01' '2017-05-01'", shown(spells.repairs().get(0)));
  }

  @Test
  void theLatestReturnTellsOfAnEpisodeThatSeveralTell() {
    List<Episode> told = new ArrayList<>();
    told.addAll(of(2017, "1,2016-05-01,S,C1,N1,U6,PR1,,,,,,1"));
    told.addAll(of(2018, "1,2016-05-01,S,C1,N1,U4,PR1,2017-06-01,E4A,,,,1"));
    Spells spells = Spells.of(told);
    assertEquals("2016-05-01..2017-06-01 U4", drawn(spells));
    assertTrue(spells.repairs().isEmpty());
  }

  @Test
  void anEpisodeOpenLastYearEndsWhereThisYearsFirstBegins() {
    List<Episode> told = new ArrayList<>();
    told.addAll(of(2018, "1,2017-06-01,P,C1,N1,U4,PR1,,,,,,1"));
    told.addAll(of(2017, "1,2016-05-01,S,C1,N1,U6,PR1,,,,,,1"));
    Spells spells = Spells.of(told);
    assertEquals("2016-05-01..2017-06-01 U6, 2017-06-01.. U4", drawn(spells));
    assertEquals(2017, spells.repairs().get(0).year());
  }

  @Test
  void onRandomEpisodesDaysAreNeitherAddedNorCountedTwice() {
    Seeds.forEach(
        500,
        random -> {
          List<Episode> told = random(random);
          Spells.byChild(told)
              .forEach(
                  (child, spells) -> {
                    TreeSet<LocalDate> received = new TreeSet<>();
                    told.stream()
                        .filter(e -> e.child().equals(child))
                        .forEach(e -> received.addAll(days(e.start(), e.end())));
                    List<LocalDate> placed = new ArrayList<>();
                    spells.placements().forEach(s -> placed.addAll(days(s.start(), s.end())));
                    List<LocalDate> legal = new ArrayList<>();
                    spells.legal().forEach(s -> legal.addAll(days(s.start(), s.end())));
                    List<LocalDate> held = new ArrayList<>();
                    spells.episodes().forEach(e -> held.addAll(days(e.start(), e.end())));
                    assertEquals(new TreeSet<>(placed).size(), placed.size(), "a day twice");
                    assertEquals(held, placed, "days of episodes and placements");
                    assertEquals(held, legal, "days of episodes and legal statuses");
                    assertTrue(received.containsAll(placed), "a day that nobody told");
                  });
        });
  }

  @Test
  void onRandomEpisodesOfOneReturnNoDayOfAnEpisodeWithAnEndIsLost() {
    // R-DATA-01
    Seeds.forEach(
        1000,
        random -> {
          List<Episode> told = random(random, 2017, 2017);
          Spells.byChild(told)
              .forEach(
                  (child, spells) -> {
                    TreeSet<LocalDate> placed = new TreeSet<>();
                    spells.placements().forEach(s -> placed.addAll(days(s.start(), s.end())));
                    told.stream()
                        .filter(e -> e.child().equals(child) && e.end() != null)
                        .forEach(e -> assertTrue(placed.containsAll(days(e.start(), e.end()))));
                  });
        });
  }

  @Test
  void onRandomEpisodesOfOneReturnNoChildLosesAllDays() {
    Seeds.forEach(
        300,
        random -> {
          List<Episode> told = random(random, 2017, 2017);
          Spells.byChild(told)
              .forEach(
                  (child, spells) -> {
                    boolean received =
                        told.stream()
                            .filter(e -> e.child().equals(child))
                            .anyMatch(e -> !days(e.start(), e.end()).isEmpty());
                    assertEquals(received, !spells.placements().isEmpty());
                  });
        });
  }

  @Test
  void onRandomEpisodesTheOrderOfRowsNeverMatters() {
    Seeds.forEach(
        300,
        random -> {
          List<Episode> told = random(random);
          List<Episode> shuffled = new ArrayList<>(told);
          Collections.shuffle(shuffled, random);
          assertEquals(Spells.byChild(told), Spells.byChild(shuffled));
        });
  }

  @Test
  void onRandomEpisodesASecondDerivationRepairsNothing() {
    Seeds.forEach(
        300,
        random ->
            Spells.byChild(random(random))
                .values()
                .forEach(
                    spells -> {
                      Spells again = Spells.of(spells.episodes());
                      assertEquals(spells.placements(), again.placements());
                      assertEquals(spells.legal(), again.legal());
                      assertTrue(again.repairs().isEmpty());
                    }));
  }

  @Test
  void onRandomEpisodesNeighboursNeverBelongTogether() {
    Seeds.forEach(
        300,
        random ->
            Spells.byChild(random(random))
                .values()
                .forEach(
                    spells -> {
                      for (int i = 1; i < spells.legal().size(); i++) {
                        Spells.LegalSpell before = spells.legal().get(i - 1);
                        Spells.LegalSpell after = spells.legal().get(i);
                        assertFalse(
                            Objects.equals(before.end(), after.start())
                                && before.legalStatus().equals(after.legalStatus()));
                      }
                    }));
  }

  private static List<Episode> random(Random random) {
    return random(random, 2016, 2017);
  }

  private static List<Episode> random(Random random, int from, int to) {
    List<Episode> told = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      String rows = Returns903.randomEpisodes(random, 3);
      told.addAll(Episode.of(year, readOne(year, episodes(rows)).rows(Table.EPISODES)));
    }
    return told;
  }

  private static List<Episode> of(int year, String... rows) {
    return Episode.of(
        year, readOne(year, episodes(String.join("\n", rows) + "\n")).rows(Table.EPISODES));
  }

  private static Spells spells(String... rows) {
    Map<String, Spells> spells = Spells.byChild(of(2018, rows));
    return Objects.requireNonNull(spells.get("1"));
  }

  private static List<LocalDate> days(LocalDate start, @Nullable LocalDate end) {
    LocalDate until = end == null ? HORIZON : end;
    return until.isBefore(start) ? List.of() : start.datesUntil(until).toList();
  }

  private static String drawn(Spells spells) {
    return String.join(
        ", ",
        spells.placements().stream()
            .map(s -> s.start() + ".." + (s.end() == null ? "" : s.end()) + " " + s.place())
            .toList());
  }

  private static String legal(Spells spells) {
    return String.join(
        ", ",
        spells.legal().stream()
            .map(s -> s.start() + ".." + (s.end() == null ? "" : s.end()) + " " + s.legalStatus())
            .toList());
  }

  private static String shown(Repair r) {
    return r.rule()
        + " "
        + r.row()
        + " "
        + r.field()
        + " '"
        + r.received()
        + "' '"
        + r.repaired()
        + "'";
  }
}
