package uk.kith.app.actor;

import java.util.Optional;
import uk.kith.kernel.service.Actor;

/** Who somebody is today, by sign-in name, outside of any request: jobs ask it when they run. */
public interface ActorDirectory {
  /** Empty when nobody of that name may sign in any more. */
  Optional<Actor> findActor(String name);
}
