package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Resident;

/** The beds and the plan of rooms against every way of giving out the rooms. */
class BedroomsRandomTest {

  /** What is compared, first things first. */
  private static final Comparator<int[]> ORDER = Arrays::compare;

  /** Names that begin alike are brothers and sisters. */
  private static boolean areSiblings(Sleeper one, Sleeper other) {
    return one.who() != null
        && other.who() != null
        && FAMILIES.get(family(one)).equals(FAMILIES.get(family(other)));
  }

  private static final List<String> FAMILIES = List.of("x", "x", "x", "y", "y", "z");

  private static int family(Sleeper sleeper) {
    for (int i = 0; i < FAMILIES.size(); i++) {
      if (AChild.idOf("s" + i).equals(sleeper.who())) {
        return i;
      }
    }
    throw new IllegalArgumentException("nobody");
  }

  private static List<Sleeper> people(Random random) {
    List<Sleeper> people = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      people.add(
          new Sleeper(
              random.nextInt(5) == 0 ? null : AChild.idOf("s" + i),
              Sex.values()[random.nextInt(3)],
              random.nextBoolean(),
              random.nextInt(6) == 0
                  ? Sleeper.Room.ALONE
                  : random.nextInt(3) > 0 ? Sleeper.Room.OWN : Sleeper.Room.ANY));
    }
    return people;
  }

  private static int[] holding(Random random) {
    int[] holding = new int[1 + random.nextInt(5)];
    for (int room = 0; room < holding.length; room++) {
      holding[room] = 1 + random.nextInt(3);
    }
    Arrays.sort(holding);
    return holding;
  }

  /** Every assignment of people to rooms; null when none gives everybody a bed. */
  private static int @Nullable [] bruteForce(int[] holding, List<Sleeper> people) {
    int[] best = null;
    int ways = (int) Math.pow(holding.length, people.size());
    for (int way = 0; way < ways; way++) {
      List<List<Sleeper>> rooms = new ArrayList<>();
      for (int room = 0; room < holding.length; room++) {
        rooms.add(new ArrayList<>());
      }
      int rest = way;
      for (Sleeper each : people) {
        rooms.get(rest % holding.length).add(each);
        rest /= holding.length;
      }
      if (isAllowed(rooms, holding)) {
        int[] cost = cost(rooms);
        best = best == null || ORDER.compare(cost, best) < 0 ? cost : best;
      }
    }
    return best;
  }

  private static boolean isAllowed(List<List<Sleeper>> rooms, int[] holding) {
    for (int room = 0; room < rooms.size(); room++) {
      List<Sleeper> here = rooms.get(room);
      if (here.size() > holding[room]
          || (here.size() > 1 && here.stream().anyMatch(Sleeper::isAlone))) {
        return false;
      }
    }
    return true;
  }

  private static int[] cost(List<List<Sleeper>> rooms) {
    int[] cost = new int[5];
    for (List<Sleeper> room : rooms) {
      int without = (int) room.stream().filter(Sleeper::shouldHaveOwn).count();
      if (room.size() > 1 && without > 0) {
        int settled = (int) room.stream().filter(each -> !each.placed()).count();
        boolean both = settled > 0 && settled < room.size();
        cost[0] += without;
        cost[1] += settled + (both ? 1 : 0);
        cost[4] += room.size();
      }
      for (Sleeper one : room) {
        for (Sleeper other : room) {
          if (room.indexOf(one) < room.indexOf(other) && !areSiblings(one, other)) {
            cost[3]++;
            cost[2] += one.sex() == other.sex() && one.sex() != Sex.UNKNOWN ? 0 : 1;
          }
        }
      }
    }
    return cost;
  }

  @Test
  void fewestWithoutTheirRoomAndBestPlanAreThoseOfEveryWay() {
    int[] found = new int[3];
    Seeds.forEach(
        1500,
        random -> {
          int[] holding = holding(random);
          List<Sleeper> people = distinct(people(random));
          int[] expected = bruteForce(holding, people);
          int alone = (int) people.stream().filter(Sleeper::isAlone).count();
          int older = (int) people.stream().filter(Sleeper::shouldHaveOwn).count();
          int sharing = Beds.sharing(holding, alone, older, people.size() - alone - older);
          Optional<List<List<Sleeper>>> plan =
              RoomPlan.best(holding, people, BedroomsRandomTest::areSiblings);

          assertEquals(expected == null ? Beds.NOT_ENOUGH : expected[0], sharing);
          assertEquals(expected == null, plan.isEmpty());
          plan.ifPresent(rooms -> assertEquals(text(expected), text(cost(rooms))));
          found[sharing < 0 ? 0 : sharing == 0 ? 1 : 2]++;
        });
    if (found[0] + found[1] + found[2] > 1) {
      assertTrue(found[0] > 100 && found[1] > 100 && found[2] > 100, text(found));
    }
  }

  /** Equal records would hide each other in a room. */
  private static List<Sleeper> distinct(List<Sleeper> people) {
    return people.stream().distinct().toList();
  }

  private static String text(int @Nullable [] numbers) {
    return Arrays.toString(numbers);
  }

  @Test
  void theOrderOfResidentsAndRoomsChangesNoWord() {
    Seeds.forEach(
        1000,
        random -> {
          List<String> rooms = new ArrayList<>();
          for (int room = random.nextInt(4); room >= 0; room--) {
            rooms.add((1 + random.nextInt(3)) + "s");
          }
          List<Integer> ages = new ArrayList<>();
          for (int resident = random.nextInt(4); resident > 0; resident--) {
            ages.add(random.nextInt(12));
          }
          ARequest request = ARequest.forSiblings(1 + random.nextInt(3));
          String one = Rulings.inFull(request, home(rooms, ages));
          Collections.shuffle(rooms, random);
          Collections.shuffle(ages, random);

          assertEquals(one, Rulings.inFull(request, home(rooms, ages)));
        });
  }

  @Test
  void oneMoreRoomNeverMakesAnOptionWorse() {
    Seeds.forEach(
        1000,
        random -> {
          List<String> rooms = new ArrayList<>();
          for (int room = random.nextInt(3); room >= 0; room--) {
            rooms.add((1 + random.nextInt(3)) + (random.nextBoolean() ? "s" : ""));
          }
          List<Integer> ages = new ArrayList<>();
          for (int resident = random.nextInt(4); resident > 0; resident--) {
            ages.add(random.nextInt(12));
          }
          ARequest request = ARequest.forSiblings(1 + random.nextInt(3));
          var before = Rulings.verdict(request, home(rooms, ages));
          rooms.add("1");
          var after = Rulings.verdict(request, home(rooms, ages));

          assertTrue(after.possible().compareTo(before.possible()) <= 0, before.toString());
        });
  }

  private static AHome home(List<String> rooms, List<Integer> ages) {
    AHome home = AHome.ofFosterCarers().approvedFor(8).bedrooms(rooms.toArray(String[]::new));
    for (Integer age : ages) {
      home.resident(Resident.Kind.LOOKED_AFTER, null, age, Sex.MALE, Compatibility.ANY);
    }
    return home;
  }
}
