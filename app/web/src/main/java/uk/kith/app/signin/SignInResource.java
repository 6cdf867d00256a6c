package uk.kith.app.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.app.audit.EdgeAudit;
import uk.kith.app.openid.OpenIdProvider;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.service.PublicAccess;
import uk.kith.kernel.service.Role;

/** Sign-in and sign-out of people. */
@Path("/")
@RequestScoped
@PublicAccess
@Produces(MediaType.TEXT_HTML)
public class SignInResource {

  private static final String TITLE = "Sign in";

  /** One sentence for every reason, so that nobody learns which names there are. */
  private static final String WRONG =
      "The user name or password is not right, or there were too many attempts. Check both, or wait"
          + " a few minutes";

  @Inject Pages pages;
  @Inject PageSession session;
  @Inject Credentials credentials;
  @Inject EdgeAudit audit;
  @Inject OpenIdProvider provider;

  @Inject
  @ConfigProperty(name = "kith.demo")
  boolean demonstration;

  @GET
  @Path("sign-in")
  public Response form(@QueryParam("next") @DefaultValue("/") String next) {
    return session.user().isPresent()
        ? to(Next.of(next))
        : show(200, Form.prefilled(Map.of("next", Next.of(next))));
  }

  @POST
  @Path("sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signIn(
      @FormParam("username") @DefaultValue("") String name,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("next") @DefaultValue("/") String next) {
    Form form = Form.prefilled(Map.of("username", name, "next", Next.of(next)));
    if (name.isBlank() || password.isEmpty()) {
      Form incomplete = name.isBlank() ? form.with("username", "Enter your user name") : form;
      return show(
          400,
          password.isEmpty() ? incomplete.with("password", "Enter your password") : incomplete);
    }
    Optional<User> user;
    try {
      user = credentials.check(name, password.toCharArray());
    } catch (Credentials.Busy e) {
      return show(503, form.with(null, "Too many people sign in just now. Try again in a minute"));
    }
    if (user.isEmpty()) {
      return show(400, form.with("username", WRONG));
    }
    session.begin(user.get());
    audit.record(user.get().actor(), "signed-in", Map.of());
    return to(user.get().mustChange() ? "/password" : Next.of(next));
  }

  @POST
  @Path("sign-out")
  public Response signOut() {
    Optional<User> user = session.user();
    user.ifPresent(known -> audit.record(known.actor(), "signed-out", Map.of()));
    if (user.filter(User::organisation).isPresent() && provider.isOn()) {
      session.endHere();
      return to(OrganisationSignInResource.SIGNED_OUT);
    }
    session.end();
    return to("/sign-in");
  }

  private Response show(int status, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesSignIn(
                pages.openForm(TITLE, form), form, organisation(form.value("next")), users()))
        .build();
  }

  /** Null where nobody signs in so. */
  private @Nullable String organisation(String next) {
    return provider.isOn() ? OrganisationSignInResource.beginning(next) : null;
  }

  private List<String> users() {
    return demonstration ? Arrays.stream(Role.values()).map(Role::id).toList() : List.of();
  }

  private static Response to(String page) {
    return Response.seeOther(URI.create(page)).build();
  }
}
