package uk.kith.app.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import uk.kith.app.actor.RunAs;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.NotSetUp;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ReceivedFiles;
import uk.kith.placements.api.ReceivedFiles.Prepared;

/**
 * Asks whether every received file can be opened, and brings all of them under the current master
 * key: those that a version before had kept as they came, and those under a key before this one.
 */
@ApplicationScoped
public class SealedReceivedFiles implements StartupStep {

  private static final Actor START = new Actor("start", Set.of(Role.ADMINISTRATOR));

  /** Before anything is received: the demonstration, too, sends returns. */
  private static final int ORDER = 2;

  @Inject ReceivedFiles files;
  @Inject RunAs runAs;

  @Override
  public int order() {
    return ORDER;
  }

  /**
   * @throws CannotStart without a master key, or with another than the files are under
   */
  @Override
  public void run() throws Exception {
    runAs.call(
        START,
        () -> {
          bring();
          return START;
        });
  }

  private void bring() {
    try {
      files.requireKeys();
      Prepared done = files.prepare();
      while (done.encrypted() + done.wrapped() > 0) {
        done = files.prepare();
      }
    } catch (NotSetUp e) {
      throw new CannotStart(String.valueOf(e.getMessage()));
    }
  }
}
