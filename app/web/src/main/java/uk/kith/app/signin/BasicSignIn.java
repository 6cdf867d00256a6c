package uk.kith.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import uk.kith.kernel.service.Actor;

/** Signs in whoever sends a name and a password with the request itself. No session, no cookie. */
@ApplicationScoped
public class BasicSignIn {

  private static final String SCHEME = "Basic ";
  private static final int LONGEST_HEADER = 1000;

  @Inject RememberedCredentials remembered;
  @Inject Credentials credentials;

  Optional<Actor> caller(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null) {
      return Optional.empty();
    }
    Optional<User> user = Optional.empty();
    try {
      user = check(header);
      (user.isPresent() ? Authentication.DONE : Authentication.WRONG).storeIn(request);
    } catch (Credentials.Busy e) {
      Authentication.BUSY.storeIn(request);
    }
    return user.map(User::actor);
  }

  private Optional<User> check(String header) throws Credentials.Busy {
    if (header.length() > LONGEST_HEADER
        || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    String pair;
    try {
      pair =
          new String(
              Base64.getDecoder().decode(header.substring(SCHEME.length()).strip()),
              StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    int colon = pair.indexOf(':');
    if (colon < 1) {
      return Optional.empty();
    }
    String name = Credentials.normal(pair.substring(0, colon));
    char[] password = pair.substring(colon + 1).toCharArray();
    Optional<User> known = remembered.find(name, password);
    if (known.isPresent()) {
      return known;
    }
    Optional<User> user =
        credentials
            .check(name, password, () -> remembered.find(name, password))
            .filter(u -> !u.mustChange());
    user.ifPresent(u -> remembered.remember(u, name, password));
    return user;
  }
}
