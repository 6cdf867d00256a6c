package uk.kith.app.edge;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.actor.SignedIn;
import uk.kith.app.program.ServiceScope;
import uk.kith.app.signin.Authentication;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Role;

/**
 * Refuses, before anything reads them, requests that come from a foreign page, that are written
 * unclearly, whose credentials are wrong, that are beyond a program's scope, or that want what is
 * not public.
 */
public class GateFilter implements Filter {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH");

  @Inject Refusals refusals;

  @Override
  public void doFilter(ServletRequest servletRequest, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) servletRequest;
    Refusal refusal = refusal(request);
    if (refusal == null) {
      chain.doFilter(request, response);
    } else {
      refusals.send(
          request, (HttpServletResponse) response, refusal.status, refusal.title, refusal.detail);
    }
  }

  private static final Refusal OUT_OF_SCOPE =
      new Refusal(403, "Not allowed", "The scope of this service account does not allow this");

  private record Refusal(int status, String title, String detail) {}

  /** Null when the request may pass. */
  private static @Nullable Refusal refusal(HttpServletRequest request) {
    Place place = Place.of(request);
    if (place == Place.UNCLEAR) {
      return new Refusal(400, "Not valid", "The address cannot be read");
    }
    if (!METHODS.contains(request.getMethod())) {
      return new Refusal(405, "Not allowed", "This method is not offered");
    }
    if (place.isForPrograms() && isForeign(request)) {
      return new Refusal(403, "Not allowed", "The request comes from another site");
    }
    return switch (Authentication.of(request)) {
      case WRONG ->
          new Refusal(401, "Not signed in", "The user name, password or token is not right");
      case BUSY -> new Refusal(503, "Not available now", "Too many sign-ins. Try again shortly");
      case AWAY ->
          new Refusal(503, "Not available now", "Kith cannot reach its data. Try again shortly");
      case NONE, DONE -> outOfScope(request) ? OUT_OF_SCOPE : closed(place, request);
    };
  }

  private static boolean outOfScope(HttpServletRequest request) {
    return ServiceScope.of(request)
        .filter(scope -> !scope.allows(request.getMethod(), request.getRequestURI()))
        .isPresent();
  }

  private static @Nullable Refusal closed(Place place, HttpServletRequest request) {
    if (place != Place.DESCRIPTION && place != Place.METRICS) {
      return null;
    }
    Optional<Actor> caller = SignedIn.find(request);
    if (caller.isEmpty()) {
      return new Refusal(
          401, "Not signed in", "Sign in with a user name and a password, or a token");
    }
    return place == Place.METRICS && !caller.get().has(Role.ADMINISTRATOR)
        ? new Refusal(403, "Not allowed", "Your role does not allow this")
        : null;
  }

  /**
   * Whether a browser says that another origin's page sent the request. Programs say nothing; an
   * address that somebody typed is {@code none}.
   */
  static boolean isForeign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }
}
