package uk.kith.app.web.serviceaccount;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.app.program.ServiceAccountAdministration;
import uk.kith.app.program.ServiceAccountView;
import uk.kith.app.signin.UserAdministration;
import uk.kith.app.signin.UserFilter;
import uk.kith.app.signin.UserSort;
import uk.kith.app.signin.UserView;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ServiceAccountId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;

/** One program: its account is made, its token renewed and revoked. */
@Path(ServiceAccountWorklist.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.ADMINISTRATOR)
public class ServiceAccountPageResource {

  @Inject Pages pages;
  @Inject ServiceAccountAdministration accounts;
  @Inject UserAdministration users;

  @GET
  @Path("new")
  public JteModel begin() {
    return form(ServiceAccountForm.begun(accounts.latestDay()));
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response make(MultivaluedMap<String, String> typed) {
    Form form = ServiceAccountForm.checked(Form.of(typed));
    if (!form.isValid()) {
      return Response.status(400).entity(form(form)).build();
    }
    try {
      return shown(accounts.make(ServiceAccountForm.wanted(form)));
    } catch (Invalid e) {
      return Response.status(400).entity(form(with(form, e))).build();
    } catch (Conflict e) {
      String field = e.code().equals("name-taken") ? "name" : "roles";
      return Response.status(Response.Status.CONFLICT)
          .entity(form(form.with(field, String.valueOf(e.getMessage()))))
          .build();
    }
  }

  @GET
  @Path("{id}")
  public JteModel show(@PathParam("id") ServiceAccountId id) {
    ServiceAccountView account = accounts.get(id);
    Map<String, List<String>> typed =
        new HashMap<>(ServiceAccountForm.begun(accounts.latestDay()).typed());
    typed.put("owner", List.of(account.owner()));
    return page(account, Form.of(typed));
  }

  @POST
  @Path("{id}/renew")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response renew(
      @PathParam("id") ServiceAccountId id, MultivaluedMap<String, String> typed) {
    Form form =
        ServiceAccountForm.day(Form.of(typed).require("owner", "Choose who answers for it"));
    if (!form.isValid()) {
      return Response.status(400).entity(page(accounts.get(id), form)).build();
    }
    try {
      return shown(accounts.renew(id, form.value("owner"), ServiceAccountForm.lastDay(form)));
    } catch (Invalid e) {
      return Response.status(400).entity(page(accounts.get(id), with(form, e))).build();
    } catch (Conflict e) {
      return Response.status(Response.Status.CONFLICT)
          .entity(page(accounts.get(id), form.with("owner", String.valueOf(e.getMessage()))))
          .build();
    }
  }

  @POST
  @Path("{id}/revoke")
  public Response revoke(@PathParam("id") ServiceAccountId id) {
    accounts.revoke(id);
    return pages.done(href(id), "Revoked. The token does not work any more.");
  }

  private Response shown(ServiceAccountAdministration.Made made) {
    return pages.done(
        href(made.id()),
        "Put this token into the program now. It is not shown again: " + made.token());
  }

  private static Form with(Form form, Invalid refused) {
    Form wrong = form;
    for (Invalid.FieldError error : refused.errors()) {
      String field = error.field().equals("lastDay") ? "last-day-day" : error.field();
      wrong = wrong.with(field, error.message());
    }
    return wrong;
  }

  private JteModel form(Form form) {
    return Pages.TEMPLATES.pagesServiceAccountForm(
        pages.page("Make a service account", Section.SERVICE_ACCOUNTS, form),
        ServiceAccountForm.of(form, owners(), accounts.areas(), latest()),
        form);
  }

  private JteModel page(ServiceAccountView account, Form form) {
    return Pages.TEMPLATES.pagesServiceAccount(
        pages.page(account.name(), Section.SERVICE_ACCOUNTS, form),
        ServiceAccountPage.of(account, form, owners(), latest()),
        form);
  }

  private List<UserView> owners() {
    return users.listAll(UserFilter.ALL, UserSort.USUAL);
  }

  private String latest() {
    return Dates.day(accounts.latestDay());
  }

  private static String href(ServiceAccountId id) {
    return ServiceAccountWorklist.ADDRESS + "/" + id;
  }
}
