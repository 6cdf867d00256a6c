package uk.kith.sufficiency.engine.history;

import org.jspecify.annotations.Nullable;

/** Inside or outside the responsible authority's boundary (R-SUFF-03). */
public enum Where {
  LOCAL,
  OUTSIDE,
  NOT_KNOWN;

  /**
   * @param local null when not known
   */
  public static Where of(@Nullable Boolean local) {
    if (local == null) {
      return NOT_KNOWN;
    }
    return local ? LOCAL : OUTSIDE;
  }
}
