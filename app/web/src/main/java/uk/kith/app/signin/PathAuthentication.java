package uk.kith.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.kith.app.actor.SignedIn;
import uk.kith.app.edge.Place;
import uk.kith.app.problem.Outage;
import uk.kith.app.program.BearerSignIn;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Role;

/**
 * The only way to be known: Basic or a token where programs call, the session's cookie where people
 * do, and never the one in place of the other. It refuses nothing itself, so that every refusal
 * passes the filters that set headers and write the audit trail.
 */
@ApplicationScoped
public class PathAuthentication implements HttpAuthenticationMechanism {

  @Inject BasicSignIn basic;
  @Inject BearerSignIn bearer;
  @Inject PageSession session;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    return caller(request)
        .map(actor -> known(actor, request, context))
        .orElseGet(context::doNothing);
  }

  private Optional<Actor> caller(HttpServletRequest request) {
    Place place = Place.of(request);
    try {
      if (place.isForPrograms()) {
        return BearerSignIn.isMeant(request) ? bearer.caller(request) : basic.caller(request);
      }
      return place == Place.PAGE ? session.caller(request) : Optional.empty();
    } catch (RuntimeException e) {
      if (!Outage.isIn(e)) {
        throw e;
      }
      Authentication.AWAY.storeIn(request);
      return Optional.empty();
    }
  }

  private static AuthenticationStatus known(
      Actor actor, HttpServletRequest request, HttpMessageContext context) {
    SignedIn.mark(request, actor);
    return context.notifyContainerAboutLogin(
        actor.name(), actor.roles().stream().map(Role::id).collect(Collectors.toSet()));
  }
}
