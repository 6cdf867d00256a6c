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
import java.time.LocalDate;
import java.util.Optional;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.GuardianshipCases;
import uk.kith.court.api.OpenGuardianship;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.GuardianshipId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** The form that begins a case towards special guardianship or child arrangements for a child. */
@Path("/children/{child}/guardianship")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
public class BeginGuardianshipResource {

  @Inject Pages pages;
  @Inject GuardianshipCases cases;
  @Inject ChildPermanenceShown shown;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    Form form =
        Form.of(typed)
            .choose("kind", ChildPermanencePage.KINDS, "Choose the order")
            .require("carer", "Enter who is to have the order")
            .choose("foster", ChildPermanencePage.YES_NO, "Choose yes or no");
    Optional<LocalDate> on = form.date("begun").findDate();
    if (on.isEmpty()) {
      form = form.with("begun-day", "Enter when the case began");
    }
    if (on.isEmpty() || !form.isValid()) {
      return shown.show(400, id, form);
    }
    String relative = form.value("kin");
    GuardianshipId begun =
        cases.open(
            new OpenGuardianship(
                id,
                Kind.valueOf(form.value("kind")),
                form.value("carer"),
                form.has("foster", "true"),
                relative.isEmpty() ? null : Boolean.valueOf(relative),
                on.get()));
    return pages.done(GuardianshipList.HREF + "/" + begun, "The case has begun", on.get());
  }
}
