package uk.kith.app.web.permanence;

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
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.PermanenceRegister;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Role;

/** All eight routes of a child in one form. */
@Path("/children/{child}/permanence/record/routes")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
public class RoutesResource {

  @Inject Pages pages;
  @Inject PermanenceRegister register;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel ask(@PathParam("child") ChildId id) {
    return form(view(id), Form.EMPTY);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response mark(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    Form form = RoutesPage.checked(Form.of(typed));
    PermanenceView now = view(id);
    LocalDate on = form.date("on").findDate().orElse(null);
    if (on == null || !form.isValid()) {
      return Response.status(400).entity(form(now, form)).build();
    }
    List<RouteMark> marks = RoutesPage.marks(form, now, on);
    try {
      register.mark(id, marks, form.hidden("version", Long::valueOf));
    } catch (Conflict e) {
      return Response.status(409)
          .entity(form(view(id), form.overtaken().refused(String.valueOf(e.getMessage()))))
          .build();
    }
    return pages.done(
        "/children/" + id + "/permanence",
        marks.size() == 1
            ? marks.get(0).route().words() + " is recorded"
            : Numbers.many(marks.size(), "route", "routes") + " are recorded",
        on);
  }

  private PermanenceView view(ChildId id) {
    return register.getPermanence(id, businessDate.today());
  }

  private JteModel form(PermanenceView view, Form form) {
    return Pages.TEMPLATES.pagesRoutes(
        pages.page("Routes to permanence", Section.PERMANENCE, form),
        RoutesPage.of(view, form),
        form);
  }
}
