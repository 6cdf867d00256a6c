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
  private boolean program;

  Optional<Actor> actor() {
    return Optional.ofNullable(actor);
  }

  /** Whether a program does its own work, on nobody's behalf. */
  public boolean isProgram() {
    return program;
  }

  void set(@Nullable Actor newActor, boolean asProgram) {
    actor = newActor;
    program = asProgram;
  }
}
