package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.RecurringWork;
import uk.kith.kernel.service.Role;

/**
 * Works out what more carers would do for all who wait (R-MATCH-22), so that commissioners find it
 * without asking about anybody: at the start, on each business date, and when facts have changed.
 */
@ApplicationScoped
public class DailyCarerTable implements RecurringWork {

  private static final Duration PAUSE = Duration.ofHours(1);

  @Inject DefaultCarerTables tables;
  @Inject LocalAuthority authority;
  @Inject BusinessDate businessDate;
  @Inject Clock clock;

  /** Seconds that each of its plans may take; a table is less exact then. */
  @Inject
  @ConfigProperty(name = "kith.matching.plans.one-more-carer-seconds", defaultValue = "10")
  int seconds;

  @Override
  public String name() {
    return "daily-carer-table";
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
    tables
        .begin(businessDate.today())
        .ifPresent(
            work ->
                tables.keep(
                    work,
                    work.lines(
                        authority, () -> new PlanDeadline(clock, Duration.ofSeconds(seconds)))));
  }
}
