package uk.kith.app.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.Role;

/**
 * The actor set for a job or step, else the signed-in caller. On any other thread nobody acts: the
 * server carries a caller's name to worker threads but not the roles.
 */
@ApplicationScoped
public class DefaultCurrentActor implements CurrentActor {

  @Inject ActorHolder holder;
  @Inject SecurityContext security;

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
    Principal principal = security.getCallerPrincipal();
    if (principal == null) {
      return Optional.empty();
    }
    Set<Role> roles =
        Arrays.stream(Role.values())
            .filter(role -> security.isCallerInRole(role.id()))
            .collect(Collectors.toUnmodifiableSet());
    return Optional.of(new Actor(principal.getName(), roles));
  }
}
