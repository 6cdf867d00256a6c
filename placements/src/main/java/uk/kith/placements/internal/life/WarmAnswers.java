package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.RecurringWork;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.DataQuality;
import uk.kith.placements.api.DueFilter;
import uk.kith.placements.api.DueList;
import uk.kith.placements.api.DueSort;

/**
 * Asks for what is due and for what is doubtful before people do, so that nobody waits for the
 * first answer of a day or after a start. While the answers are kept, asking again costs no more
 * than looking who was touched, and the audit trail tells each time under the name of the work. Of
 * several instances the one that does it is warm.
 */
@ApplicationScoped
public class WarmAnswers implements RecurringWork {

  private static final Duration PAUSE = Duration.ofMinutes(30);

  @Inject DueList due;
  @Inject DataQuality quality;
  @Inject BusinessDate businessDate;

  @Override
  public String name() {
    return "warm-answers";
  }

  @Override
  public Role role() {
    return Role.PLACEMENT_OFFICER;
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public void run() {
    due.listDue(DueFilter.OPEN, DueSort.USUAL, businessDate.today(), 0, 1);
    quality.childrenByRule(businessDate.today());
  }
}
