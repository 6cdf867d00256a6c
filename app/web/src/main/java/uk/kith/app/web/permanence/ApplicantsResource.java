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
import java.util.Map;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.PermanenceRegister;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.CareHistories;

/** Who applied to adopt a child. */
@Path("/children/{child}/permanence/record/applicants")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
public class ApplicantsResource {

  @Inject Pages pages;
  @Inject PermanenceRegister register;
  @Inject CareHistories histories;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel ask(@PathParam("child") ChildId id) {
    return form(page(id), Form.EMPTY);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    ApplicantsPage page = page(id);
    Form form = page.checked(Form.of(typed));
    if (!form.isValid()) {
      return Response.status(400).entity(form(page, form)).build();
    }
    try {
      register.applied(id, page.line(form));
    } catch (Invalid e) {
      return Response.status(400)
          .entity(form(page, form.with("home", String.valueOf(e.getMessage()))))
          .build();
    }
    return pages.done(page.backHref(), "Who applied is recorded", page.appliedOn());
  }

  private ApplicantsPage page(ChildId id) {
    LocalDate today = businessDate.today();
    return ApplicantsPage.of(
        register.getPermanence(id, today),
        histories.homes(List.of(id), today).getOrDefault(id, Map.of()));
  }

  private JteModel form(ApplicantsPage page, Form form) {
    return Pages.TEMPLATES.pagesApplicants(
        pages.page("Who applied to adopt", Section.PERMANENCE, form), page, form);
  }
}
