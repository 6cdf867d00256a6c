package uk.kith.placements.engine.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import uk.kith.kernel.Sex;

/**
 * Who would best share with whom. Of all ways of giving everybody a bed the best has, in this
 * order, the fewest children without the room that they should have; in their rooms the fewest who
 * live there already, best apart from those who come; the fewest pairs in one room who are neither
 * brothers and sisters nor known to be of one sex; the fewest pairs who are not brothers and
 * sisters; and the fewest in the rooms of those children.
 *
 * <p>Method: room after room, the best cost of each set of people who have a bed; O(rooms ×
 * 3^people) with at most twelve people, as there are at most twelve beds. A random test holds it
 * against every way of giving out the rooms.
 */
final class RoomPlan {

  private static final int NO_WAY = Integer.MAX_VALUE;

  /** There are at most 66 pairs of twelve people. */
  private static final int STEP = 100;

  private final int[] holding;
  private final List<Sleeper> people;
  private final BiPredicate<Sleeper, Sleeper> siblings;

  private RoomPlan(int[] holding, List<Sleeper> people, BiPredicate<Sleeper, Sleeper> siblings) {
    this.holding = holding;
    this.people = people;
    this.siblings = siblings;
  }

  /**
   * The people of each room that is used; empty when there is not a bed for everybody.
   *
   * @param holding how many each room holds
   */
  static Optional<List<List<Sleeper>>> best(
      int[] holding, List<Sleeper> people, BiPredicate<Sleeper, Sleeper> siblings) {
    return people.size() > Arrays.stream(holding).sum()
        ? Optional.empty()
        : new RoomPlan(holding, people, siblings).best();
  }

  private Optional<List<List<Sleeper>>> best() {
    int all = (1 << people.size()) - 1;
    int[] costs = new int[all + 1];
    for (int set = 0; set <= all; set++) {
      costs[set] = cost(chosen(set));
    }
    int[] best = new int[all + 1];
    Arrays.fill(best, NO_WAY);
    best[0] = 0;
    int[][] last = new int[holding.length][];
    for (int room = 0; room < holding.length; room++) {
      last[room] = new int[all + 1];
      best = withRoom(holding[room], best, costs, last[room]);
    }
    return best[all] == NO_WAY ? Optional.empty() : Optional.of(rooms(all, last));
  }

  /** The best of each set with one more room, and who sleeps in it. */
  private static int[] withRoom(int holds, int[] before, int[] costs, int[] inIt) {
    int[] after = before.clone();
    for (int set = 1; set < before.length; set++) {
      for (int some = set; some > 0; some = (some - 1) & set) {
        int others = before[set & ~some];
        if (Integer.bitCount(some) <= holds && others != NO_WAY && costs[some] != NO_WAY) {
          int cost = others + costs[some];
          if (cost < after[set]) {
            after[set] = cost;
            inIt[set] = some;
          }
        }
      }
    }
    return after;
  }

  private List<List<Sleeper>> rooms(int all, int[][] last) {
    List<List<Sleeper>> rooms = new ArrayList<>();
    int left = all;
    for (int room = last.length - 1; room >= 0; room--) {
      if (last[room][left] != 0) {
        rooms.add(chosen(last[room][left]));
        left &= ~last[room][left];
      }
    }
    return rooms;
  }

  private List<Sleeper> chosen(int set) {
    List<Sleeper> some = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      if ((set & (1 << i)) != 0) {
        some.add(people.get(i));
      }
    }
    return some;
  }

  /** What it costs that these share one room, in the order of the class comment. */
  private int cost(List<Sleeper> room) {
    if (room.size() < 2) {
      return 0;
    }
    int without = 0;
    int residents = 0;
    int mixed = 0;
    int strangers = 0;
    for (int i = 0; i < room.size(); i++) {
      Sleeper one = room.get(i);
      if (one.isAlone()) {
        return NO_WAY;
      }
      without += one.shouldHaveOwn() ? 1 : 0;
      residents += one.placed() ? 0 : 1;
      for (Sleeper other : room.subList(i + 1, room.size())) {
        if (!siblings.test(one, other)) {
          strangers++;
          mixed += one.sex() == other.sex() && one.sex() != Sex.UNKNOWN ? 0 : 1;
        }
      }
    }
    int cost = mixed * STEP + strangers;
    if (without == 0) {
      return cost * STEP;
    }
    int settled = residents + (residents > 0 && residents < room.size() ? 1 : 0);
    return ((without * STEP + settled) * STEP * STEP + cost) * STEP + room.size();
  }
}
