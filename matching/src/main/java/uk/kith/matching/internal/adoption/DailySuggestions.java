package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.RecurringWork;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.FamilySuggestions;

/**
 * Suggests families for every child who waits, once a day, before anybody asks (R-MATCH-20). It
 * looks more often, so that a search that began today has its families today, and finds nothing to
 * do for the others.
 */
@ApplicationScoped
public class DailySuggestions implements RecurringWork {

  private static final Duration PAUSE = Duration.ofMinutes(30);

  /** Searches in one transaction. */
  private static final int PART = 25;

  @Inject FamilySuggestions suggestions;
  @Inject BusinessDate businessDate;

  @Inject
  @ConfigProperty(name = "kith.adoption.suggest-every-days", defaultValue = "1")
  int everyDays;

  @Override
  public String name() {
    return "daily-suggestions";
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
  public boolean isWanted() {
    return everyDays > 0;
  }

  @Override
  public void run() {
    LocalDate today = businessDate.today();
    int kept;
    do {
      kept = suggestions.keepForDay(today, everyDays, PART);
    } while (kept == PART);
  }
}
