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

  private static final String TITLE = "Choose a password";
  private static final int SHORTEST = 12;
  private static final int LONGEST = 128;

  @Inject Pages pages;
  @Inject PageSession session;
  @Inject Credentials credentials;
  @Inject UserAccounts accounts;
  @Inject Users users;
  @Inject EdgeAudit audit;

  @GET
  public Response form() {
    return session.user().isPresent() ? show(200, Form.EMPTY) : signIn();
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
    Form form = check(name, current, password, repeated);
    if (!form.isValid()) {
      return show(400, form);
    }
    try {
      if (credentials.check(name, current.toCharArray()).isEmpty()) {
        return show(
            400, form.with("current", "The password or code that you have now is not right"));
      }
    } catch (Credentials.Busy e) {
      return show(503, form.with(null, "Too many people sign in just now. Try again in a minute"));
    }
    accounts.setPassword(name, PasswordHash.of(password.toCharArray()), false);
    users.forget(name);
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
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      form = form.with("password", "A password has " + SHORTEST + " to " + LONGEST + " characters");
    } else if (password.equals(current)
        || password.toLowerCase(java.util.Locale.ROOT).contains(name)) {
      form = form.with("password", "Choose one that is new and does not hold your user name");
    } else if (!password.equals(repeated)) {
      form = form.with("repeated", "The two passwords differ");
    }
    return form;
  }

  private Response show(int status, Form form) {
    return Response.status(status)
        .entity(Pages.TEMPLATES.pagesPassword(pages.openForm(TITLE, form), form))
        .build();
  }

  private static Response signIn() {
    return Response.seeOther(URI.create("/sign-in")).build();
  }
}
