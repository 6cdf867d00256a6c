package uk.kith.sufficiency.engine.published;

/** Which cells of a day are withheld; none for who may see the children themselves. */
final class Withheld {

  /** Nothing is. */
  static final Withheld NOTHING = new Withheld(new Cells(), new boolean[0]);

  private final Cells cells;
  private final boolean[] withheld;

  private Withheld(Cells cells, boolean[] withheld) {
    this.cells = cells;
    this.withheld = withheld;
  }

  static Withheld of(Cells cells) {
    return new Withheld(cells, LinkedSuppression.of(cells));
  }

  /** Whether anything may be. */
  boolean any() {
    return withheld.length > 0;
  }

  /**
   * @param name of a cell; empty for what is no count
   */
  boolean holds(String name) {
    return any() && !name.isEmpty() && withheld[cells.number(name)];
  }
}
