package uk.kith.app.actor;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Actor;

/**
 * Who acts in this request scope, when it is not the signed-in caller. Only {@link RunAs} sets it.
 */
@RequestScoped
public class ActorHolder {

  private @Nullable Actor actor;

  Optional<Actor> actor() {
    return Optional.ofNullable(actor);
  }

  void set(@Nullable Actor actor) {
    this.actor = actor;
  }
}
