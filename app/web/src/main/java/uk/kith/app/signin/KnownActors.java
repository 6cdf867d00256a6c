package uk.kith.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import uk.kith.app.actor.ActorDirectory;
import uk.kith.app.program.ServiceAccounts;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.RecurringWork;

/** Users, programs and work of Kith's own as actors, for jobs that run on their behalf. */
@ApplicationScoped
public class KnownActors implements ActorDirectory {

  @Inject Users users;
  @Inject ServiceAccounts programs;
  @Inject @Any Instance<RecurringWork> works;

  @Override
  public Optional<Actor> findActor(String name) {
    return users
        .find(name)
        .map(User::actor)
        .or(() -> programs.findActor(name))
        .or(() -> ownWork(name));
  }

  private Optional<Actor> ownWork(String name) {
    return works.stream()
        .filter(work -> work.name().equals(name))
        .map(work -> new Actor(name, Set.of(work.role())))
        .findFirst();
  }
}
