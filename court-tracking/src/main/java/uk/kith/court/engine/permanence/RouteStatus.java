package uk.kith.court.engine.permanence;

import uk.kith.kernel.Moves;

/** How a route stands for a child (R-PERM-05). Several may be pursued at once (R-PERM-07). */
public enum RouteStatus {
  /** Nobody has said anything of it: a gap, never a "no". */
  BLANK("Blank"),
  CONSIDERED("Considered"),
  PURSUED("Pursued"),
  RULED_OUT("Ruled out");

  /**
   * Every move of a route. What was ruled out may be taken up again; nothing becomes blank again,
   * for what was thought of a child is not forgotten.
   */
  public static final Moves<RouteStatus> MOVES =
      Moves.of("Route to permanence", BLANK)
          .when("is considered", CONSIDERED, BLANK)
          .when("is pursued", PURSUED, BLANK, CONSIDERED)
          .when("is ruled out, with a reason", RULED_OUT, BLANK, CONSIDERED, PURSUED)
          .when("is no longer pursued", CONSIDERED, PURSUED)
          .when("is considered again", CONSIDERED, RULED_OUT)
          .when("is taken up after all", PURSUED, RULED_OUT)
          .when("is confirmed", CONSIDERED, CONSIDERED)
          .when("is confirmed", PURSUED, PURSUED)
          .when("is confirmed, with a reason", RULED_OUT, RULED_OUT)
          .done();

  private final String words;

  RouteStatus(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
