package uk.kith.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.kith.app.actor.ActorDirectory;
import uk.kith.app.program.ServiceAccounts;
import uk.kith.kernel.service.Actor;

/** Users and programs as actors, for jobs that run on somebody's behalf. */
@ApplicationScoped
public class KnownActors implements ActorDirectory {

  @Inject Users users;
  @Inject ServiceAccounts programs;

  @Override
  public Optional<Actor> findActor(String name) {
    return users.find(name).map(User::actor).or(() -> programs.findActor(name));
  }
}
