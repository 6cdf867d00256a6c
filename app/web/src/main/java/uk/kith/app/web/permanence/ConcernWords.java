package uk.kith.app.web.permanence;

import java.time.LocalDate;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Tag;
import uk.kith.court.api.ConcernView;
import uk.kith.court.api.OpenConcern;

/** Where a concern of the reviewing officer stands, in the words of a line about a child. */
public final class ConcernWords {

  private ConcernWords() {}

  /** ", to Head of service"; empty where it went to nobody. */
  public static String to(ConcernView concern) {
    String to = concern.now().to();
    return to == null ? "" : ", to " + to;
  }

  /** Red only when an answer is overdue. */
  public static Tag tag(OpenConcern open) {
    return open.concern().late()
        ? new Tag("Concern, answer late", Tag.Colour.RED)
        : new Tag("Concern", Tag.Colour.BLUE);
  }

  /**
   * "Formal, to Head of service, answer due 22 September 2014, 8 days late, and 1 more": the stage
   * and the answer, and not what it is about.
   */
  public static String said(OpenConcern open, LocalDate asOf) {
    LocalDate answer = open.concern().now().answerDue();
    return open.concern().now().stage().words()
        + to(open.concern())
        + (answer == null ? "" : ", answer due " + Dates.dayAndDue(answer, asOf))
        + more(open.others());
  }

  /** ", and 1 more"; empty when no other is open. */
  public static String more(int others) {
    return others == 0 ? "" : ", and " + Numbers.count(others) + " more";
  }
}
