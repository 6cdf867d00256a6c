package uk.kith.app.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Forbidden;

/**
 * The actor set for a job or step, else the signed-in caller. On any other thread nobody acts: the
 * server carries a caller's name to worker threads but not the roles.
 */
@ApplicationScoped
public class DefaultCurrentActor implements CurrentActor {

  @Inject ActorHolder holder;
  @Inject HttpServletRequest request;

  @Override
  public Actor get() {
    return held().or(this::caller).orElseThrow(() -> new Forbidden("Nobody is signed in"));
  }

  private Optional<Actor> held() {
    try {
      return holder.actor();
    } catch (ContextNotActiveException e) {
      throw new IllegalStateException("Nobody acts on this thread. Maybe use RunAs", e);
    }
  }

  private Optional<Actor> caller() {
    try {
      return SignedIn.find(request);
    } catch (IllegalStateException e) {
      return Optional.empty(); // a request scope without a request: a job that set nobody
    }
  }
}
