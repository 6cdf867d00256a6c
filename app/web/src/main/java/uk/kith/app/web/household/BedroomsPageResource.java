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
import java.time.LocalDate;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.engine.PlacementPolicy;

/** The page on which whoever keeps the places of a household says where children may sleep. */
@Path("/households/{household}/bedrooms")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.SUPERVISING_WORKER})
public class BedroomsPageResource {

  @Inject Pages pages;
  @Inject Households households;
  @Inject KeptHousehold kept;
  @Inject BusinessDate businessDate;
  @Inject PlacementPolicy policy;

  @GET
  public Response show(@PathParam("household") HouseholdId id) {
    LocalDate today = businessDate.today();
    HouseholdView home = kept.get(id);
    BedroomsForm rooms = BedroomsForm.of(home, policy.ownRoomFromAge());
    return show(200, rooms, rooms.filled(home.snapshot().bedrooms(), today));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(
      @PathParam("household") HouseholdId id, MultivaluedMap<String, String> typed) {
    BedroomsForm rooms = BedroomsForm.of(kept.get(id), policy.ownRoomFromAge());
    Form form = rooms.checked(Form.of(typed));
    LocalDate from = form.date("from").findDate().orElse(null);
    if (from == null || !form.isValid()) {
      return show(400, rooms, form);
    }
    try {
      households.setBedrooms(id, form.hidden("version", Long::parseLong), from, rooms.read(form));
    } catch (Conflict e) {
      return show(409, rooms, KeptHousehold.overtaken(form));
    }
    return pages.done(rooms.href(), "The bedrooms are recorded", from);
  }

  private Response show(int status, BedroomsForm rooms, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesBedrooms(
                pages.page("Bedrooms for children", Section.HOUSEHOLDS, form), rooms, form))
        .build();
  }
}
