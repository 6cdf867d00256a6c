package uk.kith.placements.internal.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import uk.kith.kernel.service.RecurringWork;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ReceivedFiles;
import uk.kith.placements.api.ReceivedFiles.Prepared;

/**
 * Destroys received files whose time is over, some times a day, and encrypts what an instance of
 * the version before wrote as it came while both ran.
 */
@ApplicationScoped
public class DestroyedFiles implements RecurringWork {

  private static final Duration PAUSE = Duration.ofHours(6);

  @Inject ReceivedFiles files;

  @Override
  public String name() {
    return "destroyed-files";
  }

  @Override
  public Role role() {
    return Role.INFORMATION_GOVERNANCE;
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public void run() {
    files.destroyOld();
    Prepared done = files.prepare();
    while (done.encrypted() + done.wrapped() > 0) {
      done = files.prepare();
    }
  }
}
