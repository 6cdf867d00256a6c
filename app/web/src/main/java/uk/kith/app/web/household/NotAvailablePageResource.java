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
import uk.kith.app.web.search.Acceptances;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;

/** The page on which whoever keeps the places of a household says which cannot be offered. */
@Path("/households/{household}/not-available")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.SUPERVISING_WORKER})
public class NotAvailablePageResource {

  @Inject Pages pages;
  @Inject Households households;
  @Inject KeptHousehold kept;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("household") HouseholdId id) {
    LocalDate today = businessDate.today();
    HouseholdView home = kept.get(id);
    NotAvailableForm places = NotAvailableForm.of(home);
    return show(200, places, places.filled(home.snapshot().places().notAvailable(), today));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(
      @PathParam("household") HouseholdId id, MultivaluedMap<String, String> typed) {
    NotAvailableForm places = NotAvailableForm.of(kept.get(id));
    Form form = places.checked(Form.of(typed));
    LocalDate from = form.date("from").findDate().orElse(null);
    if (from == null || !form.isValid()) {
      return show(400, places, form);
    }
    try {
      households.setNotAvailable(
          id,
          form.hidden("version", Long::parseLong),
          from,
          places.read(form),
          Acceptances.of(form));
    } catch (Refused e) {
      return show(
          422,
          places.refusing(e.findings()),
          Acceptances.checked(form).refused("A rule speaks against this. Read below what it says"));
    } catch (Conflict e) {
      return show(409, places, KeptHousehold.overtaken(form));
    } catch (Invalid e) {
      return show(400, places, form.with("line-1-count", e.errors().get(0).message()));
    }
    return pages.done(places.href(), "The places that cannot be offered are recorded", from);
  }

  private Response show(int status, NotAvailableForm places, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesNotAvailable(
                pages.page("Places that cannot be offered", Section.HOUSEHOLDS, form),
                places,
                form))
        .build();
  }
}
