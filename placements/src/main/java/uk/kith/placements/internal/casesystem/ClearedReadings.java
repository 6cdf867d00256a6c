package uk.kith.placements.internal.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import uk.kith.kernel.service.RecurringWork;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.CaseSystem;

/** Forgets the zips of readings that ended without anybody looking. */
@ApplicationScoped
public class ClearedReadings implements RecurringWork {

  private static final Duration PAUSE = Duration.ofMinutes(10);

  @Inject CaseSystem cases;

  @Override
  public String name() {
    return "cleared-readings";
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
    cases.clearReadings();
  }
}
