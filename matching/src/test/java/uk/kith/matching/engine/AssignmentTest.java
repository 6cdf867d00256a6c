package uk.kith.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;

class AssignmentTest {

  @Test
  void givesTheContestedHomeToWhomItHelpsMost() {
    List<List<Assignment.Choice>> choices =
        List.of(
            List.of(new Assignment.Choice(1, 900), new Assignment.Choice(2, 850)),
            List.of(new Assignment.Choice(1, 800), new Assignment.Choice(2, 100)));
    assertEquals(1650, Assignment.best(choices));
    assertEquals(
        List.of(new Assignment.Choice(2, 850), new Assignment.Choice(1, 800)),
        Assignment.first(choices));
  }

  @Test
  void saysSoWhenNotEveryPartCanHaveAHome() {
    List<List<Assignment.Choice>> choices =
        List.of(List.of(new Assignment.Choice(1, 900)), List.of(new Assignment.Choice(1, 800)));
    assertEquals(-1, Assignment.best(choices));
    assertEquals(List.of(), Assignment.first(choices));
  }

  @Test
  void agreesWithBruteForce() {
    Seeds.forEach(
        500,
        random -> {
          List<List<Assignment.Choice>> choices = choices(random);
          assertEquals(bruteForce(choices, 0, new HashSet<>()), Assignment.best(choices));
        });
  }

  /**
   * R-MATCH-13: of equally good assignments the first is taken, not the one a solver stumbles on.
   */
  @Test
  void takesTheFirstOfEquals() {
    Seeds.forEach(
        200,
        random -> {
          List<List<Assignment.Choice>> choices = choices(random);
          assertEquals(firstByBruteForce(choices), Assignment.first(choices));
        });
  }

  private static List<List<Assignment.Choice>> choices(Random random) {
    List<List<Assignment.Choice>> choices = new ArrayList<>();
    int parts = 1 + random.nextInt(4);
    for (int part = 0; part < parts; part++) {
      Set<Integer> homes = random.ints(random.nextInt(5), 0, 6).boxed().collect(Collectors.toSet());
      choices.add(
          homes.stream().map(home -> new Assignment.Choice(home, random.nextInt(4))).toList());
    }
    return choices;
  }

  private static long bruteForce(
      List<List<Assignment.Choice>> choices, int part, Set<Integer> taken) {
    if (part == choices.size()) {
      return 0;
    }
    long best = -1;
    for (Assignment.Choice choice : choices.get(part)) {
      if (taken.add(choice.home())) {
        long rest = bruteForce(choices, part + 1, taken);
        best = rest < 0 ? best : Math.max(best, rest + choice.value());
        taken.remove(choice.home());
      }
    }
    return best;
  }

  private static List<Assignment.Choice> firstByBruteForce(List<List<Assignment.Choice>> choices) {
    long best = bruteForce(choices, 0, new HashSet<>());
    List<Assignment.Choice> chosen = new ArrayList<>();
    return best < 0 || !search(choices, new HashSet<>(), best, chosen) ? List.of() : chosen;
  }

  private static boolean search(
      List<List<Assignment.Choice>> choices,
      Set<Integer> taken,
      long wanted,
      List<Assignment.Choice> chosen) {
    if (chosen.size() == choices.size()) {
      return wanted == 0;
    }
    for (Assignment.Choice choice : choices.get(chosen.size())) {
      if (taken.add(choice.home())) {
        chosen.add(choice);
        if (search(choices, taken, wanted - choice.value(), chosen)) {
          return true;
        }
        chosen.remove(chosen.size() - 1);
        taken.remove(choice.home());
      }
    }
    return false;
  }
}
