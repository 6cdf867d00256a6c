package uk.kith.app.web.users;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Supplier;
import uk.kith.app.signin.UserAdministration;
import uk.kith.app.signin.UserView;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.UserId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;

/** One user: added, given roles, switched off and on, given a one-time code, released. */
@Path(UserWorklist.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.ADMINISTRATOR)
public class UserPageResource {

  @Inject Pages pages;
  @Inject UserAdministration users;
  @Inject CurrentActor actor;

  @GET
  @Path("new")
  public JteModel begin() {
    return form(Form.EMPTY);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> typed) {
    Form form =
        Form.of(typed)
            .require("name", "Enter a user name")
            .choose("roles", RoleWords.choices(Form.EMPTY), "Choose at least one role");
    if (!form.isValid()) {
      return Response.status(400).entity(form(form)).build();
    }
    try {
      UserAdministration.Added added = users.add(form.value("name"), RoleWords.ticked(form));
      return pages.done(
          href(added.id()), code(form.value("name"), "was added. Hand over", added.code()));
    } catch (Invalid e) {
      Invalid.FieldError error = e.errors().get(0);
      return Response.status(400).entity(form(form.with(error.field(), error.message()))).build();
    } catch (Conflict e) {
      String field = e.code().equals("name-taken") ? "name" : "roles";
      return Response.status(Response.Status.CONFLICT)
          .entity(form(form.with(field, String.valueOf(e.getMessage()))))
          .build();
    }
  }

  @GET
  @Path("{id}")
  public JteModel show(@PathParam("id") UserId id) {
    UserView user = users.get(id);
    return page(
        user, Form.of(Map.of("roles", user.roles().stream().map(Role::id).toList())), Form.EMPTY);
  }

  @POST
  @Path("{id}/roles")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response setRoles(@PathParam("id") UserId id, MultivaluedMap<String, String> typed) {
    Form form =
        Form.of(typed).choose("roles", RoleWords.choices(Form.EMPTY), "Choose at least one role");
    if (!form.isValid()) {
      return Response.status(400).entity(page(users.get(id), form, form)).build();
    }
    long version = form.hidden("version", Long::parseLong);
    try {
      users.setRoles(id, version, RoleWords.ticked(form));
    } catch (Conflict e) {
      return Response.status(Response.Status.CONFLICT)
          .entity(page(users.get(id), form, form.with("roles", String.valueOf(e.getMessage()))))
          .build();
    }
    return pages.done(href(id), "The roles are changed. They hold from the next page on.");
  }

  @POST
  @Path("{id}/off")
  public Response switchOff(@PathParam("id") UserId id) {
    return orRefused(
        id,
        () -> {
          users.switchOff(id);
          return "Switched off. Nothing of this user works any more.";
        });
  }

  @POST
  @Path("{id}/on")
  public Response switchOn(@PathParam("id") UserId id) {
    return orRefused(
        id,
        () -> {
          String code = users.switchOn(id);
          UserView user = users.get(id);
          if (user.organisation()) {
            return "Switched on. They sign in with the organisation’s account again.";
          }
          return code == null
              ? "Switched on. The password is that of the demonstration."
              : code(user.name(), "can sign in again. Hand over", code);
        });
  }

  @POST
  @Path("{id}/code")
  public Response newCode(@PathParam("id") UserId id) {
    return orRefused(
        id,
        () -> code(users.get(id).name(), "has no password any more. Hand over", users.newCode(id)));
  }

  @POST
  @Path("{id}/release")
  public Response release(@PathParam("id") UserId id) {
    users.release(id);
    return pages.done(href(id), "Released. A password is accepted again.");
  }

  private Response orRefused(UserId id, Supplier<String> change) {
    try {
      return pages.done(href(id), change.get());
    } catch (Conflict e) {
      UserView user = users.get(id);
      Form roles = Form.of(Map.of("roles", user.roles().stream().map(Role::id).toList()));
      return Response.status(Response.Status.CONFLICT)
          .entity(page(user, roles, Form.EMPTY.refused(String.valueOf(e.getMessage()))))
          .build();
    }
  }

  private static String code(String name, String what, String code) {
    return name
        + " "
        + what
        + " this one-time code; it is not shown again, and opens only the page where a password is"
        + " chosen: "
        + code;
  }

  private JteModel form(Form form) {
    return Pages.TEMPLATES.pagesUserForm(
        pages.page("Add a user", Section.USERS, form), RoleWords.choices(form), form);
  }

  /**
   * @param roles the roles that are ticked
   * @param form what is wrong, if anything
   */
  private JteModel page(UserView user, Form roles, Form form) {
    return Pages.TEMPLATES.pagesUser(
        pages.page(user.name(), Section.USERS, form),
        UserPage.of(user, roles, actor.get().name()),
        form);
  }

  private static String href(UserId id) {
    return UserWorklist.ADDRESS + "/" + id;
  }
}
