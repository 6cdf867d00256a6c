package uk.kith.placements.engine.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import uk.kith.placements.engine.published.Cells.Cell;
import uk.kith.placements.engine.published.Cells.Equation;
import uk.kith.placements.engine.published.Cells.Told;

/**
 * Which numbers of a linked system are withheld (R-SUFF-14): every count of 1 to 4 that would be
 * shown, and as many others as it takes that no count of 1 to 4, shown or hidden, can be worked out
 * from what is left.
 *
 * <p>Method: a number is safe when whole numbers can be shifted between cells that nobody is told
 * so that it changes, every sum still holds, no hidden count falls below nothing and no withheld
 * one below 1; for who looks may know that a nothing is never withheld. For each small count in
 * turn the cheapest such shift is sought by uniform-cost search, each step balancing the first sum
 * that does not hold; published cells that it needs are withheld from then on. A shift found stays
 * good while more is withheld, so one pass is enough; and as every cell withheld for another's sake
 * changes in that shift, none of the withheld can be worked out either. Where the search gives up,
 * everything that is not nothing is withheld: then all numbers twice as large fit as well. Same
 * input, same answer. Proved on random reports by an independent search for other values.
 *
 * <p>Source: secondary cell suppression in linked tables; exact shifts instead of bounds by linear
 * programming, because a bound that no whole number meets protects nobody.
 */
final class LinkedSuppression {

  /** Cells in one shift, and how many shifts are begun for one cell. */
  private static final int LONGEST = 24;

  private static final int MOST_TRIED = 40_000;
  private static final long LARGEST_STEP = 2;

  /** Against withholding one more cell, a longer shift is nothing. */
  private static final long PER_CELL = 1_000_000;

  private final List<Cell> cells;
  private final List<Equation> equations;
  private final List<List<Integer>> equationsOf = new ArrayList<>();
  private final boolean[] withheld;

  private LinkedSuppression(Cells system) {
    cells = system.all();
    equations = system.equations();
    withheld = new boolean[cells.size()];
    for (int i = 0; i < cells.size(); i++) {
      equationsOf.add(new ArrayList<>());
    }
    for (int e = 0; e < equations.size(); e++) {
      for (int cell : equations.get(e).cells()) {
        equationsOf.get(cell).add(e);
      }
    }
  }

  /** A shift that is not yet balanced. */
  private record Shift(Map<Integer, Long> changes, long cost) {}

  /** One for each cell; of hidden ones always true. */
  static boolean[] of(Cells system) {
    LinkedSuppression suppression = new LinkedSuppression(system);
    suppression.run();
    return suppression.withheld;
  }

  private void run() {
    for (int i = 0; i < cells.size(); i++) {
      withheld[i] = cells.get(i).told() == Told.HIDDEN || cells.get(i).isSmall();
    }
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isSmall()) {
        Optional<Shift> shift = cheapest(i);
        if (shift.isEmpty()) {
          withholdAll();
          return;
        }
        shift.get().changes().keySet().forEach(cell -> withheld[cell] = true);
      }
    }
  }

  private void withholdAll() {
    for (int i = 0; i < cells.size(); i++) {
      withheld[i] |= cells.get(i).value() != 0;
    }
  }

  private Optional<Shift> cheapest(int target) {
    PriorityQueue<Shift> open = new PriorityQueue<>(Comparator.comparingLong(Shift::cost));
    Set<Map<Integer, Long>> seen = new HashSet<>();
    for (long by : new long[] {1, -1}) {
      if (isAllowed(target, by)) {
        open.add(new Shift(Map.of(target, by), 0));
      }
    }
    for (int tried = 0; tried < MOST_TRIED && !open.isEmpty(); tried++) {
      Shift shift = open.remove();
      if (!seen.add(shift.changes())) {
        continue;
      }
      int broken = firstBroken(shift.changes());
      if (broken < 0) {
        return Optional.of(shift);
      }
      if (shift.changes().size() < LONGEST) {
        balance(shift, equations.get(broken), open);
      }
    }
    return Optional.empty();
  }

  private int firstBroken(Map<Integer, Long> changes) {
    int first = -1;
    for (int cell : changes.keySet()) {
      for (int e : equationsOf.get(cell)) {
        if ((first < 0 || e < first) && equations.get(e).imbalance(changes) != 0) {
          first = e;
        }
      }
    }
    return first;
  }

  /** By one more cell of the sum, each in turn. */
  private void balance(Shift shift, Equation equation, PriorityQueue<Shift> open) {
    long left = equation.imbalance(shift.changes());
    for (int i = 0; i < equation.cells().length; i++) {
      int cell = equation.cells()[i];
      long by = -left * equation.signs()[i];
      if (!shift.changes().containsKey(cell)
          && Math.abs(by) <= LARGEST_STEP
          && isAllowed(cell, by)) {
        Map<Integer, Long> changes = new HashMap<>(shift.changes());
        changes.put(cell, by);
        open.add(new Shift(changes, shift.cost() + price(cell)));
      }
    }
  }

  private boolean isAllowed(int at, long by) {
    Cell cell = cells.get(at);
    return switch (cell.told()) {
      case DIFFERENCE -> true;
      case FIXED -> false;
      case HIDDEN -> cell.value() + by >= 0;
      case SHOWN -> cell.value() >= 1 && cell.value() + by >= 1;
    };
  }

  private long price(int at) {
    Cell cell = cells.get(at);
    return withheld[at] ? 1 : PER_CELL * cell.worth() + Math.min(cell.value(), PER_CELL / 10) * 10;
  }
}
