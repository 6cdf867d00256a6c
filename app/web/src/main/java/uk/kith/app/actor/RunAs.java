package uk.kith.app.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import uk.kith.kernel.service.Actor;

/**
 * Runs something on behalf of somebody: jobs, start-up steps and tests. Only app calls it. The
 * actor is gone when the call ends, so that nothing is left over on a pooled thread.
 */
@ApplicationScoped
public class RunAs {

  @Inject ActorHolder holder;

  @ActivateRequestContext
  public <T> T call(Actor actor, Callable<T> work) throws Exception {
    return call(actor, false, work);
  }

  /** The same for a program's own work, which is done on nobody's behalf. */
  @ActivateRequestContext
  public <T> T callAsProgram(Actor program, Callable<T> work) throws Exception {
    return call(program, true, work);
  }

  private <T> T call(Actor actor, boolean program, Callable<T> work) throws Exception {
    Actor before = holder.actor().orElse(null);
    boolean programBefore = holder.isProgram();
    holder.set(actor, program);
    try {
      return work.call();
    } finally {
      holder.set(before, programBefore);
    }
  }
}
