package uk.kith.placements.engine.published;

/**
 * Which cells of linked tables are withheld (R-SUFF-14); none for who may see the children
 * themselves.
 */
public final class Withheld {

  /** Nothing is. */
  public static final Withheld NOTHING = new Withheld(new Cells(), new boolean[0]);

  private final Cells cells;
  private final boolean[] withheld;

  private Withheld(Cells cells, boolean[] withheld) {
    this.cells = cells;
    this.withheld = withheld;
  }

  public static Withheld of(Cells cells) {
    return new Withheld(cells, LinkedSuppression.of(cells));
  }

  /** Whether anything may be. */
  public boolean any() {
    return withheld.length > 0;
  }

  /**
   * @param name of a cell; empty for what is no count
   */
  public boolean holds(String name) {
    return any() && !name.isEmpty() && withheld[cells.number(name)];
  }
}
