package uk.kith.app.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.service.BusinessDate;

/** {@code KITH_TODAY}, else the real day in London. */
@ApplicationScoped
public class DefaultBusinessDate implements BusinessDate {

  @Inject
  @ConfigProperty(name = "kith.today")
  Optional<LocalDate> fixed;

  @Inject Clock clock;

  @Override
  public LocalDate today() {
    return fixed.orElseGet(() -> LocalDate.now(clock));
  }
}
