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
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.api.Residents;
import uk.kith.placements.engine.Resident;

/**
 * The pages on which whoever keeps the places of a home records whom another authority placed
 * there, without anything that leads to a person, and corrects what is known of them.
 */
@Path("/households/{household}/residents-of-others")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.SUPERVISING_WORKER})
public class OtherResidentsPageResource {

  @Inject Pages pages;
  @Inject Residents residents;
  @Inject KeptHousehold kept;
  @Inject BusinessDate businessDate;

  @GET
  public Response add(@PathParam("household") HouseholdId id) {
    OtherResidentForm resident = ofSomebodyNew(id);
    return show(200, resident, resident.filled());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(
      @PathParam("household") HouseholdId id, MultivaluedMap<String, String> typed) {
    OtherResidentForm resident = ofSomebodyNew(id);
    Form form = resident.checked(Form.of(typed));
    if (!form.isValid()) {
      return show(400, resident, form);
    }
    if (!form.hidden("version", String::valueOf).equals(resident.version())) {
      return show(409, resident, KeptHousehold.overtaken(form)); // two alike are two: sent once
    }
    LivesHere person = resident.read(form);
    try {
      residents.recordPlacedByOther(id, person, resident.until(form), resident.kept(form));
    } catch (Conflict e) {
      return show(409, resident, KeptHousehold.overtaken(form));
    } catch (Invalid e) {
      return show(400, resident, OtherResidentForm.refused(form, e));
    }
    return pages.done(resident.href(), "Who lives here is recorded", person.since());
  }

  @GET
  @Path("{index}")
  public Response one(@PathParam("household") HouseholdId id, @PathParam("index") int index) {
    HouseholdView home = kept.get(id);
    OtherResidentForm resident =
        OtherResidentForm.of(home, person(home, index), index, businessDate.today());
    return show(200, resident, resident.filled());
  }

  @POST
  @Path("{index}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @PathParam("household") HouseholdId id,
      @PathParam("index") int index,
      MultivaluedMap<String, String> typed) {
    HouseholdView home = kept.get(id);
    LivesHere was = person(home, index);
    OtherResidentForm resident = OtherResidentForm.of(home, was, index, businessDate.today());
    Form form = resident.checked(Form.of(typed));
    if (!form.isValid()) {
      return show(400, resident, form);
    }
    if (form.hidden("version", Long::parseLong) != home.version()) {
      return show(409, resident, KeptHousehold.overtaken(form));
    }
    LivesHere now = resident.read(form);
    try {
      if (!now.equals(was)) {
        residents.change(id, was, now);
      }
    } catch (Conflict e) {
      return show(409, resident, KeptHousehold.overtaken(form));
    } catch (Invalid e) {
      return show(400, resident, OtherResidentForm.refused(form, e));
    }
    return pages.done(resident.href(), "What is known of who lives here is changed", now.since());
  }

  private OtherResidentForm ofSomebodyNew(HouseholdId id) {
    HouseholdView home = kept.get(id);
    if (!home.snapshot().takesChildrenOfOthers()) {
      throw new NotFound(id);
    }
    return OtherResidentForm.ofSomebodyNew(home, businessDate.today());
  }

  private LivesHere person(HouseholdView home, int index) {
    LivesHere person = kept.resident(home, index);
    if (person.kind() != Resident.Kind.PLACED_BY_OTHER) {
      throw new NotFound(home.snapshot().id());
    }
    return person;
  }

  private Response show(int status, OtherResidentForm resident, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesResidentOfOthers(
                pages.page(resident.title(), Section.HOUSEHOLDS, form), resident, form))
        .build();
  }
}
