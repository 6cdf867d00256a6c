package uk.kith.app.web.adoption;

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
import java.util.Optional;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.placements.engine.ssda903.Adopters;

/** The page of a family of adopters, and what is recorded of it. */
@Path(FamilyList.ADDRESS + "/{family}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PANEL_ADVISER)
public class FamilyPageResource {

  @Inject Pages pages;
  @Inject AdoptionBoard board;
  @Inject FamilyFinding finding;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("family") HouseholdId family) {
    return show(200, family, Form.EMPTY);
  }

  @POST
  @Path("step")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response step(
      @PathParam("family") HouseholdId family, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("step", "Choose what was done");
    Optional<LocalDate> on = form.date("done").findDate();
    if (on.isEmpty()) {
      form = form.with("done-day", "Enter when it was done");
    }
    if (on.isEmpty() || !form.isValid()) {
      return show(400, family, form);
    }
    finding.record(family, form.hidden("step", FamilyStep::valueOf), on.get(), null);
    return pages.done(FamilyList.ADDRESS + "/" + family, "It is recorded", on.get());
  }

  /** Who adopts, from the day on which it was recorded. */
  @POST
  @Path("adopters")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response adopters(
      @PathParam("family") HouseholdId family, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("adopters", "Choose who adopts");
    if (!form.isValid()) {
      return show(400, family, form);
    }
    LocalDate today = businessDate.today();
    Adopters who = form.hidden("adopters", Adopters::valueOf);
    finding.record(family, FamilyStep.WHO_ADOPTS, today, who.name());
    return pages.done(FamilyList.ADDRESS + "/" + family, "Who adopts is recorded", today);
  }

  private Response show(int status, HouseholdId id, Form form) {
    LocalDate today = businessDate.today();
    FamilyPage page = FamilyPage.of(board.getFamily(id, today), today);
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesAdoptionFamily(
                pages.page(page.name(), Section.ADOPTION, form), page, form))
        .build();
  }
}
