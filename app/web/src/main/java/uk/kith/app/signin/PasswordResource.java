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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import uk.kith.app.audit.EdgeAudit;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.service.PublicAccess;

/**
 * Change of the own password; all that opens for somebody who signed in with a one-time code. Open
 * in name only: without a signed-in session it leads to the sign-in page.
 */
@Path("/password")
@RequestScoped
@PublicAccess
@Produces(MediaType.TEXT_HTML)
public class PasswordResource {

  private static final String FIRST = "Choose a password";
  private static final String ANOTHER = "Change your password";

  @Inject Pages pages;
  @Inject PageSession session;
  @Inject Credentials credentials;
  @Inject UserAccounts accounts;
  @Inject Users users;
  @Inject EdgeAudit audit;

  @GET
  public Response form() {
    return session.user().map(user -> show(200, user, Form.EMPTY)).orElseGet(() -> signIn());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @FormParam("current") @DefaultValue("") String current,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("repeated") @DefaultValue("") String repeated) {
    Optional<User> user = session.user();
    if (user.isEmpty()) {
      return signIn();
    }
    String name = user.get().name();
    if (user.get().demonstration() || user.get().organisation()) {
      return show(409, user.get(), Form.EMPTY);
    }
    Form form = check(name, current, password, repeated);
    if (!form.isValid()) {
      return show(400, user.get(), form);
    }
    try {
      if (credentials.check(name, current.toCharArray()).isEmpty()) {
        return show(
            400,
            user.get(),
            form.with("current", "The password or code that you have now is not right"));
      }
    } catch (Credentials.Busy e) {
      return show(
          503,
          user.get(),
          form.with(null, "Too many people sign in just now. Try again in a minute"));
    }
    accounts.setPassword(name, PasswordHash.of(password.toCharArray()), false);
    User changed = users.find(name).orElseThrow();
    session.begin(changed);
    audit.record(changed.actor(), "password-changed", Map.of());
    return pages.done("/", "Your password was changed");
  }

  private static Form check(String name, String current, String password, String repeated) {
    Form form = Form.EMPTY;
    if (current.isEmpty()) {
      form = form.with("current", "Enter the password or code that you have now");
    }
    String against = PasswordRules.against(password, name, current);
    if (against != null) {
      form = form.with("password", against);
    } else if (!password.equals(repeated)) {
      form = form.with("repeated", "The two passwords differ");
    }
    return form;
  }

  private Response show(int status, User user, Form form) {
    String title = user.mustChange() ? FIRST : ANOTHER;
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesPassword(
                pages.openForm(title, form),
                new PasswordPage(
                    title, user.mustChange(), user.organisation(), user.demonstration()),
                form))
        .build();
  }

  private static Response signIn() {
    return Response.seeOther(URI.create("/sign-in")).build();
  }
}
