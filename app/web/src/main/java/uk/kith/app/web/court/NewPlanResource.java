package uk.kith.app.web.court;

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
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.CourtOrders;
import uk.kith.court.api.PutPlan;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** The plan that the authority puts to the court, and whether it is approved (R-COURT-40). */
@Path("/court/{id}/plans/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class NewPlanResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject CourtOrders orders;

  @GET
  public JteModel ask(@PathParam("id") ProceedingsId id) {
    CaseForm it = screen.of(id).alsoAfterEnd();
    return page(it, Form.prefilled(CaseFields.filled("on", screen.today())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response put(@PathParam("id") ProceedingsId id, MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id).alsoAfterEnd();
    Form form = checked(it.checked(Form.of(typed)));
    if (!form.isValid()) {
      return screen.wrong(it, form, this::page);
    }
    LocalDate on = CaseFields.getDay(form, "on");
    return screen.record(
        it,
        form,
        this::page,
        version ->
            orders.plan(
                id,
                new PutPlan(
                    it.chosenOf(form),
                    form.has("last", CaseWords.YES),
                    form.hidden("plan", CarePlan::valueOf),
                    on,
                    CaseFields.findAnswer(form, "approved")),
                version),
        "The plan is recorded",
        on);
  }

  static Form checked(Form typed) {
    Form form =
        typed
            .choose("last", CaseWords.FIRST_OR_FINAL, "Choose the first or the final plan")
            .choose("plan", CaseWords.PLANS, "Choose what the plan is")
            .choose("approved", CaseWords.APPROVED, "Choose whether the court approved it");
    return CaseFields.day(form, "on", "Enter the day on which it was put to the court");
  }

  private JteModel page(CaseForm it, Form form) {
    return Pages.TEMPLATES.pagesNewPlan(
        pages.page("Record the plan before the court", Section.COURT, form), it, form);
  }
}
