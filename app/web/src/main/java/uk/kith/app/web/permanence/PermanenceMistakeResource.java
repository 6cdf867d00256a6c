package uk.kith.app.web.permanence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.court.Mistakes;
import uk.kith.court.api.PermanenceCorrections;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Role;

/** Takes back what was recorded of a child's way to permanence by mistake, with the reason. */
@Path("/children/{child}/permanence/mistakes")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
public class PermanenceMistakeResource {

  @Inject Pages pages;
  @Inject PermanenceCorrections corrections;
  @Inject ChildPermanenceShown shown;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeBack(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    Form form = Mistakes.checked(Form.of(typed));
    if (!form.isValid()) {
      return shown.show(400, id, form);
    }
    try {
      corrections.takeBack(id, Mistakes.read(form));
    } catch (Conflict e) {
      return shown.show(409, id, Mistakes.refused(form, e));
    }
    return pages.done("/children/" + id + "/permanence", "It is taken back");
  }
}
