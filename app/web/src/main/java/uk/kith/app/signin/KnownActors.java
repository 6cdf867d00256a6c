package uk.kith.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.kith.app.actor.ActorDirectory;
import uk.kith.kernel.service.Actor;

/** Users as actors, for jobs that run on somebody's behalf. */
@ApplicationScoped
public class KnownActors implements ActorDirectory {

  @Inject Users users;

  @Override
  public Optional<Actor> findActor(String name) {
    return users.read(name).map(User::actor);
  }
}
