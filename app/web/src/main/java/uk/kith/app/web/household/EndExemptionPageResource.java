package uk.kith.app.web.household;

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
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Households;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.ExemptionEnd;

/** The page on which an approver ends an exemption before its time (R-PLACE-07). */
@Path("/households/{household}/exemption-end")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.APPROVER)
public class EndExemptionPageResource {

  @Inject Pages pages;
  @Inject Households households;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("household") HouseholdId id) {
    EndExemptionForm ending = form(id);
    return show(200, ending, ending.filled());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end(
      @PathParam("household") HouseholdId id, MultivaluedMap<String, String> typed) {
    EndExemptionForm ending = form(id);
    Form form = ending.checked(Form.of(typed));
    if (!form.isValid()) {
      return show(400, ending, form);
    }
    Exemption exemption = ending.chosen(form);
    ExemptionEnd end = ending.read(form);
    try {
      households.endExemption(id, exemption.valid().first(), exemption.children(), end);
    } catch (Conflict e) {
      return show(409, ending, KeptHousehold.overtaken(form));
    }
    return pages.done(ending.href(), "The end of the exemption is recorded", end.from());
  }

  private EndExemptionForm form(HouseholdId id) {
    return EndExemptionForm.of(
        households.getHousehold(id, businessDate.today()), businessDate.today());
  }

  private Response show(int status, EndExemptionForm ending, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesExemptionEnd(
                pages.page("End an exemption before its time", Section.HOUSEHOLDS, form),
                ending,
                form))
        .build();
  }
}
