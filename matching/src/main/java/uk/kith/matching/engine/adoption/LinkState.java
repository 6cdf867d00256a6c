package uk.kith.matching.engine.adoption;

import uk.kith.kernel.Moves;

/**
 * How a link stands: a family explored for the children of a family finding (R-ADOPT-17). A child
 * counts as linked in {@link #LINKED} and the states after it.
 */
public enum LinkState {
  SUGGESTED("Suggested"),
  VIEWED("Viewed"),
  INTEREST("Expression of interest"),
  EXPLORING("Exploring"),
  SHORTLISTED("Shortlisted"),
  LINKED("Linked"),
  PANEL("Matching panel"),
  MATCHED("Matched"),
  PLACED("Placed"),
  ENDED("Ended");

  /**
   * Workers lead: a link goes on step by step or past some of them up to linked, since nothing
   * waits for a family to respond. Nobody is matched who was not linked, or placed without the
   * decision on the match; a panel may send a link back. Whatever stands may end.
   */
  public static final Moves<LinkState> MOVES =
      Moves.of("Link of a family", SUGGESTED)
          .when("is viewed by the family", VIEWED, SUGGESTED)
          .when("the family expresses interest", INTEREST, SUGGESTED, VIEWED)
          .when("is explored", EXPLORING, SUGGESTED, VIEWED, INTEREST)
          .when("is shortlisted", SHORTLISTED, SUGGESTED, VIEWED, INTEREST, EXPLORING)
          .when("is linked", LINKED, SUGGESTED, VIEWED, INTEREST, EXPLORING, SHORTLISTED)
          .when("goes to the matching panel", PANEL, LINKED)
          .when("is sent back by the panel", LINKED, PANEL)
          .when("the match is decided", MATCHED, LINKED, PANEL)
          .when("the children move in", PLACED, MATCHED)
          .when(
              "ends, with the reason and by whom",
              ENDED,
              SUGGESTED,
              VIEWED,
              INTEREST,
              EXPLORING,
              SHORTLISTED,
              LINKED,
              PANEL,
              MATCHED,
              PLACED)
          .done();

  private final String words;

  LinkState(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Linked, or further on (R-ADOPT-17). */
  public boolean isLinked() {
    return isAtLeast(LINKED);
  }

  /** Being explored, or further on: what the 90 days look for (R-ADOPT-18). */
  public boolean isExplored() {
    return isAtLeast(EXPLORING);
  }

  /** So far on its way; never of a link that ended. */
  public boolean isAtLeast(LinkState state) {
    return this != ENDED && compareTo(state) >= 0;
  }
}
