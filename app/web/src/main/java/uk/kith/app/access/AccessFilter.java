package uk.kith.app.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import uk.kith.app.edge.Place;
import uk.kith.app.edge.Unread;
import uk.kith.app.signin.Next;
import uk.kith.app.signin.PageSession;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Forbidden;

/**
 * Refuses every resource method unless it says who may call it and the caller is one of them.
 * Somebody who has not signed in is asked to: programs by 401, people by the sign-in page.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class AccessFilter implements ContainerRequestFilter {

  private static final System.Logger LOG = System.getLogger(AccessFilter.class.getName());

  @Context ResourceInfo resource;
  @Inject HttpServletRequest request;
  @Inject CurrentActor actor;
  @Inject PageSession session;

  @Override
  public void filter(ContainerRequestContext context) throws IOException {
    RoleCheck check = RoleCheck.of(resource.getResourceMethod(), resource.getResourceClass());
    if (check.open()) {
      return;
    }
    if (!check.declared()) {
      LOG.log(Level.ERROR, "no roles are declared on " + resource.getResourceMethod());
    } else if (session.mustChangePassword()) {
      context.abortWith(Response.seeOther(URI.create("/password")).build());
      return;
    } else if (request.getUserPrincipal() == null) {
      askToSignIn(context);
      return;
    }
    try {
      check.orRefuse(actor::get);
    } catch (Forbidden e) {
      Unread.drain(context.getEntityStream());
      throw e;
    }
  }

  private void askToSignIn(ContainerRequestContext context) throws IOException {
    Unread.drain(context.getEntityStream());
    boolean page =
        Place.of(request) == Place.PAGE
            && context.getAcceptableMediaTypes().stream()
                .anyMatch(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE));
    if (page) {
      String wanted =
          context.getMethod().equals("GET")
              ? Next.after("/sign-in", context.getUriInfo().getRequestUri())
              : "/sign-in";
      context.abortWith(Response.seeOther(URI.create(wanted)).build());
    } else {
      Response.ResponseBuilder answer = Response.status(401);
      Place.of(request)
          .challenges()
          .forEach(way -> answer.header(HttpHeaders.WWW_AUTHENTICATE, way));
      throw new NotAuthorizedException(answer.build());
    }
  }
}
