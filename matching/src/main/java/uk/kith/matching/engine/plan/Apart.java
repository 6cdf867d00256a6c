package uk.kith.matching.engine.plan;

import uk.kith.kernel.ChildId;

/** Two children who must not live in one home, whichever of their plans says so (R-MATCH-18). */
public record Apart(ChildId one, ChildId other) {

  public Apart {
    if (one.value().toString().compareTo(other.value().toString()) > 0) {
      ChildId swap = one;
      one = other;
      other = swap;
    }
    if (one.equals(other)) {
      throw new IllegalArgumentException("a child apart from itself: " + one);
    }
  }
}
