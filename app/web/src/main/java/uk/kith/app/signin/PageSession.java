package uk.kith.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.FormToken;
import uk.kith.kernel.service.Actor;

/**
 * The session of a person: who signed in, beside the token that its forms carry. It ends after 30
 * minutes without a request, after 12 hours in any case, and when the password changes.
 */
@ApplicationScoped
public class PageSession {

  static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration IDLE = Duration.ofMinutes(30);

  private static final String CALLER = "kith.caller";

  /** Whom this request's session belongs to, read once for the request. */
  private static final String READ = "kith.caller.read";

  /** The ID token of a session that was ended here, for signing out at the organisation too. */
  private static final String ENDED = "kith.ended";

  /**
   * @param idToken of who signed in with the organisation's account; null for others, and where it
   *     is too long to be shown at sign-out
   */
  private record SignedIn(String name, UUID credential, Instant at, @Nullable String idToken)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  private record Read(@Nullable User user) {}

  @Inject HttpServletRequest current;
  @Inject Users users;
  @Inject Clock clock;

  /** Whether there is a session, signed in or not, that gave out a token. */
  public boolean exists() {
    return current.getSession(false) != null;
  }

  /** Compares in constant time with the token of the current session. */
  public boolean isToken(String sent) {
    return FormToken.matches(current.getSession(false), sent);
  }

  /** Whether somebody is signed in with a one-time code that they have to change first. */
  public boolean mustChangePassword() {
    return user(current).filter(User::mustChange).isPresent();
  }

  /** Who is signed in to the current session, also when they have to change their password. */
  Optional<User> user() {
    return user(current);
  }

  Optional<Actor> caller(HttpServletRequest request) {
    return user(request).map(User::actor);
  }

  /** Begins the signed-in session: a new id and a new token, whatever was there before. */
  void begin(User user) {
    begin(user, null);
  }

  /**
   * The same for who comes from the organisation's provider. A session that stands is emptied and
   * gets another id, and is not ended: the server's tracker of sessions fails where it is told of
   * the end of one by whose first answer it is just being released.
   */
  void begin(User user, @Nullable String idToken) {
    HttpSession session = current.getSession(false);
    if (session == null) {
      session = current.getSession(true);
    } else {
      Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
      current.changeSessionId();
    }
    session.setMaxInactiveInterval((int) IDLE.toSeconds());
    session.setAttribute(
        CALLER, new SignedIn(user.name(), user.credential(), clock.instant(), idToken));
    current.removeAttribute(READ);
  }

  void end() {
    HttpSession session = current.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    current.removeAttribute(READ);
  }

  /** Ends the session, and keeps in a new one, which nobody is signed in to, the ID token. */
  void endHere() {
    HttpSession session = current.getSession(false);
    String idToken =
        session != null && session.getAttribute(CALLER) instanceof SignedIn signedIn
            ? signedIn.idToken
            : null;
    end();
    if (idToken != null) {
      current.getSession(true).setAttribute(ENDED, idToken);
    }
  }

  /**
   * The ID token of the session that was ended here, told once, as it names the person to whoever
   * sits there next; null when it is not known.
   */
  @Nullable String takeEndedIdToken() {
    HttpSession session = current.getSession(false);
    if (session == null || !(session.getAttribute(ENDED) instanceof String token)) {
      return null;
    }
    session.removeAttribute(ENDED);
    return token;
  }

  private Optional<User> user(HttpServletRequest request) {
    if (request.getAttribute(READ) instanceof Read read) {
      return Optional.ofNullable(read.user);
    }
    Optional<User> user = read(request);
    request.setAttribute(READ, new Read(user.orElse(null)));
    return user;
  }

  private Optional<User> read(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(CALLER) instanceof SignedIn signedIn)) {
      return Optional.empty();
    }
    if (clock.instant().isAfter(signedIn.at.plus(LONGEST))) {
      session.invalidate();
      return Optional.empty();
    }
    return users.find(signedIn.name).filter(user -> user.credential().equals(signedIn.credential));
  }
}
