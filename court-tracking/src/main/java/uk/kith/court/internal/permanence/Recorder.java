package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.CurrentActor;

/** Who records something, when by the real clock, and for which authority. */
@ApplicationScoped
public class Recorder {

  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  public String authority() {
    return authority.code();
  }

  public Instant now() {
    return clock.instant();
  }

  public String by() {
    return actor.get().name();
  }
}
