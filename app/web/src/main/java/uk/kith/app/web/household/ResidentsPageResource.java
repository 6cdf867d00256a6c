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
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.api.Residents;
import uk.kith.placements.engine.Resident;

/**
 * The pages on which whoever keeps the places of a household records who lives there and is not
 * placed, corrects what is known of them, and says since when they live there no more.
 */
@Path("/households/{household}/residents")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.SUPERVISING_WORKER})
public class ResidentsPageResource {

  @Inject Pages pages;
  @Inject Residents residents;
  @Inject KeptHousehold kept;
  @Inject BusinessDate businessDate;

  @GET
  public Response add(@PathParam("household") HouseholdId id) {
    ResidentForm resident = ResidentForm.ofSomebodyNew(kept.get(id), businessDate.today());
    return show(200, resident, resident.filled());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(
      @PathParam("household") HouseholdId id, MultivaluedMap<String, String> typed) {
    ResidentForm resident = ResidentForm.ofSomebodyNew(kept.get(id), businessDate.today());
    Form form = resident.checked(Form.of(typed));
    if (!form.isValid()) {
      return show(400, resident, form);
    }
    LivesHere person = resident.read(form);
    try {
      residents.record(id, person);
    } catch (Conflict e) {
      return show(409, resident, form.refused(String.valueOf(e.getMessage())));
    }
    return pages.done(resident.href(), "Who lives here is recorded", person.since());
  }

  @GET
  @Path("{index}")
  public Response one(@PathParam("household") HouseholdId id, @PathParam("index") int index) {
    HouseholdView home = kept.get(id);
    ResidentForm resident = ResidentForm.of(home, family(home, index), index, businessDate.today());
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
    LivesHere was = family(home, index);
    ResidentForm resident = ResidentForm.of(home, was, index, businessDate.today());
    Form form = resident.checked(Form.of(typed));
    if (!form.isValid()) {
      return show(400, resident, form);
    }
    if (isOvertaken(home, form)) {
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
      return show(400, resident, form.with("since-day", String.valueOf(e.getMessage())));
    }
    return pages.done(resident.href(), "What is known of who lives here is changed", now.since());
  }

  @GET
  @Path("{index}/left")
  public Response leave(@PathParam("household") HouseholdId id, @PathParam("index") int index) {
    return showLeave(200, form(id, index), Form.EMPTY);
  }

  @POST
  @Path("{index}/left")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response left(
      @PathParam("household") HouseholdId id,
      @PathParam("index") int index,
      MultivaluedMap<String, String> typed) {
    HouseholdView home = kept.get(id);
    LivesHere person = kept.resident(home, index);
    ResidentForm resident = ResidentForm.of(home, person, index, businessDate.today());
    Form form = Form.of(typed);
    LocalDate from = form.date("from").findDate().orElse(null);
    if (from == null) {
      return showLeave(
          400, resident, form.with("from-day", "Enter the first day on which they were gone"));
    }
    if (from.isBefore(person.since())) {
      return showLeave(400, resident, form.with("from-day", "They did not live here yet"));
    }
    if (resident.keptFor() != null && !from.equals(person.since())) {
      form =
          form.choose(
              "place", ResidentForm.PLACES, "Choose whether their place can be offered now");
      if (!form.isValid()) {
        return showLeave(400, resident, form);
      }
    }
    if (isOvertaken(home, form)) {
      return showLeave(409, resident, KeptHousehold.overtaken(form));
    }
    try {
      residents.end(id, person, from, form.has("place", ResidentForm.KEPT));
    } catch (Conflict e) {
      return showLeave(409, resident, KeptHousehold.overtaken(form));
    }
    return pages.done(resident.href(), "It is recorded that they live here no more", from);
  }

  /** Whom another authority placed has a page of its own. */
  private LivesHere family(HouseholdView home, int index) {
    LivesHere person = kept.resident(home, index);
    if (person.kind() == Resident.Kind.PLACED_BY_OTHER) {
      throw new NotFound(home.snapshot().id());
    }
    return person;
  }

  private static boolean isOvertaken(HouseholdView home, Form form) {
    return form.hidden("version", Long::parseLong) != home.version();
  }

  private ResidentForm form(HouseholdId id, int index) {
    HouseholdView home = kept.get(id);
    return ResidentForm.of(home, kept.resident(home, index), index, businessDate.today());
  }

  private Response show(int status, ResidentForm resident, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesResident(
                pages.page(resident.title(), Section.HOUSEHOLDS, form), resident, form))
        .build();
  }

  private Response showLeave(int status, ResidentForm resident, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesResidentLeft(
                pages.page("Who lives here no more", Section.HOUSEHOLDS, form), resident, form))
        .build();
  }
}
