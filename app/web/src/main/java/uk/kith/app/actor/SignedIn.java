package uk.kith.app.actor;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import uk.kith.kernel.service.Actor;

/**
 * Whom the sign-in recognised, carried by the request itself. The container's own question {@code
 * isUserInRole} is not asked anywhere: it rests on {@code java.security.Policy}, which JDK 24 took
 * away, and answers no to everybody there.
 */
public final class SignedIn {

  private static final String ATTRIBUTE = SignedIn.class.getName();

  private SignedIn() {}

  /** Only the authentication mechanism calls it, once it knows who asks. */
  public static void mark(ServletRequest request, Actor actor) {
    request.setAttribute(ATTRIBUTE, actor);
  }

  /** Empty when nobody is signed in. */
  public static Optional<Actor> find(ServletRequest request) {
    return Optional.ofNullable((Actor) request.getAttribute(ATTRIBUTE));
  }
}
