package uk.kith.app.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.LocalAuthority;

/** The clock and the authority that everybody gets injected. */
@ApplicationScoped
public class Settings {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** {@code KITH_AUTHORITY}. */
  @Inject
  @ConfigProperty(name = "kith.authority")
  String authority;

  /** The real clock, for audit, leases, sessions and expiry; see {@code BusinessDate}. */
  @Produces
  @Singleton
  public Clock clock() {
    return Clock.system(LONDON);
  }

  /** The authority whose house this is. */
  @Produces
  @Singleton
  public LocalAuthority authority() {
    return new LocalAuthority(authority);
  }
}
