package uk.kith.app.web.permanence;

import uk.kith.app.web.Numbers;
import uk.kith.court.api.ConcernView;

/** Where a concern of the reviewing officer stands, in the words of a line about a child. */
public final class ConcernWords {

  private ConcernWords() {}

  /** ", to Head of service"; empty where it went to nobody. */
  public static String to(ConcernView concern) {
    String to = concern.now().to();
    return to == null ? "" : ", to " + to;
  }

  /** ", and 1 more"; empty when no other is open. */
  public static String more(int others) {
    return others == 0 ? "" : ", and " + Numbers.count(others) + " more";
  }
}
