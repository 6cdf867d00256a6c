package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.CurrentActor;

/** Who records something, when by the real clock, and for which authority. */
@ApplicationScoped
public class Recorder {

  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  public Entry entry() {
    return new Entry(authority(), clock.instant(), actor.get().name());
  }

  public String authority() {
    return authority.code();
  }
}
