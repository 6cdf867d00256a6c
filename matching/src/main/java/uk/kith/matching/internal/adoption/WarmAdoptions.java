package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.RecurringWork;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.AdoptionScorecard;

/**
 * Asks for the board, the families and the scorecards of the last year before people do, as the
 * list of things due is asked for: so that nobody waits for the first answer of a day or after a
 * start.
 */
@ApplicationScoped
public class WarmAdoptions implements RecurringWork {

  private static final Duration PAUSE = Duration.ofMinutes(30);

  /** Ends of quarters that the page of the scorecard draws. */
  private static final int QUARTERS = 5;

  @Inject AdoptionBoard board;
  @Inject AdoptionScorecard scorecard;
  @Inject BusinessDate businessDate;

  @Override
  public String name() {
    return "warm-adoptions";
  }

  @Override
  public Role role() {
    return Role.PANEL_ADVISER;
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public void run() {
    LocalDate today = businessDate.today();
    board.list(AdoptionBoard.Filter.ALL, AdoptionBoard.By.USUAL, today, 0, 1);
    board.families(today);
    for (int back = 0; back < QUARTERS; back++) {
      scorecard.getScorecard(DateRange.monthsBefore(today, 3 * back), 3, false);
    }
  }
}
