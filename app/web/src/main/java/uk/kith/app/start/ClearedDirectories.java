package uk.kith.app.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import uk.kith.app.actor.RunAs;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.PostcodeDirectory;

/** Clears away what loads of postcode directories left behind when their instance was killed. */
@ApplicationScoped
public class ClearedDirectories implements StartupStep {

  private static final Actor START = new Actor("start", Set.of(Role.ADMINISTRATOR));

  @Inject PostcodeDirectory directory;
  @Inject RunAs runAs;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void run() throws Exception {
    runAs.call(
        START,
        () -> {
          directory.clearLeftOvers();
          return START;
        });
  }
}
