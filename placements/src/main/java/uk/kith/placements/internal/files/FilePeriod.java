package uk.kith.placements.internal.files;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.service.NotSetUp;

/** For how long files of returns are kept, from the day they were received. */
@ApplicationScoped
public class FilePeriod {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Inject
  @ConfigProperty(name = "kith.placements.files.months", defaultValue = "24")
  int months;

  @PostConstruct
  void check() {
    if (months < 1) {
      throw new NotSetUp("kith.placements.files.months is not a number of months: " + months, null);
    }
  }

  int months() {
    return months;
  }

  /** The day on which they are destroyed; the last of a month that has no such day. */
  public LocalDate end(Instant received) {
    return LocalDate.ofInstant(received, LONDON).plusMonths(months);
  }
}
