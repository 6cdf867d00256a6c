package uk.kith.placements.engine.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Every number of a day that somebody reads or can work out, with how they add up. One number told
 * in two tables is one cell; what nobody is told but follows from others, such as the rest of a
 * whole, is a cell that is hidden.
 */
public final class Cells {

  /** Who is told a number. */
  enum Told {
    /** A count that is shown; withheld when it is small. */
    SHOWN,
    /** Shown, but tells of nobody by itself, and may be below 0: a difference. */
    DIFFERENCE,
    /** A count that is never shown. */
    HIDDEN,
    /** Never shown, and known by who knows the definitions: mostly that there can be none. */
    FIXED
  }

  /**
   * A number.
   *
   * @param worth how much is lost when it is withheld; greater is dearer
   */
  record Cell(String name, long value, Told told, int worth) {

    /** A count of 1 to 4: nobody may work it out. */
    boolean isSmall() {
      return told != Told.DIFFERENCE && told != Told.FIXED && Suppression.isSmall(value);
    }
  }

  /** Numbers that add up to nothing, each with its sign. */
  record Equation(int[] cells, int[] signs) {

    /** What is wrong when these change by so much. */
    long imbalance(Map<Integer, Long> changes) {
      long sum = 0;
      for (int i = 0; i < cells.length; i++) {
        sum += signs[i] * changes.getOrDefault(cells[i], 0L);
      }
      return sum;
    }
  }

  private final List<Cell> cells = new ArrayList<>();
  private final List<Equation> equations = new ArrayList<>();
  private final Map<String, Integer> byName = new HashMap<>();

  /** A count that is shown. */
  public void shown(String name, long value, int worth) {
    add(new Cell(name, value, Told.SHOWN, worth));
  }

  /** A difference that is shown. */
  public void difference(String name, long value, int worth) {
    add(new Cell(name, value, Told.DIFFERENCE, worth));
  }

  /** A count that is never shown. */
  public void hidden(String name, long value) {
    add(new Cell(name, value, Told.HIDDEN, 0));
  }

  /** A count that is never shown and cannot be otherwise. */
  public void fixed(String name, long value) {
    add(new Cell(name, value, Told.FIXED, 0));
  }

  private void add(Cell cell) {
    if (cell.told() != Told.DIFFERENCE && cell.value() < 0) {
      throw new IllegalArgumentException(cell.name() + " is " + cell.value());
    }
    if (byName.putIfAbsent(cell.name(), cells.size()) != null) {
      throw new IllegalArgumentException("two cells named " + cell.name());
    }
    cells.add(cell);
  }

  /** A total is the sum of its parts; refused where the numbers do not bear it out. */
  public void sum(String total, List<String> parts) {
    int[] all = new int[parts.size() + 1];
    int[] signs = new int[parts.size() + 1];
    all[0] = number(total);
    signs[0] = -1;
    long left = -cells.get(all[0]).value();
    for (int i = 0; i < parts.size(); i++) {
      all[i + 1] = number(parts.get(i));
      signs[i + 1] = 1;
      left += cells.get(all[i + 1]).value();
    }
    if (left != 0) {
      throw new IllegalArgumentException(total + " is not the sum of " + parts);
    }
    equations.add(new Equation(all, signs));
  }

  /** The number left when parts are taken from a whole becomes a cell of its own. */
  public void rest(String name, String whole, List<String> parts) {
    long left = value(whole) - parts.stream().mapToLong(this::value).sum();
    hidden(name, left);
    List<String> all = new ArrayList<>(parts);
    all.add(name);
    sum(whole, all);
  }

  public long value(String name) {
    return cells.get(number(name)).value();
  }

  int number(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  List<Cell> all() {
    return List.copyOf(cells);
  }

  List<Equation> equations() {
    return List.copyOf(equations);
  }
}
