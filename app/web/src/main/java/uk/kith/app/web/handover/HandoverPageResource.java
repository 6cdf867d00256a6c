package uk.kith.app.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.DutyRota;
import uk.kith.placements.api.HomeWanted;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.SearchSort;

/** The page for the night, and who is on duty. */
@Path("/handover")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class HandoverPageResource {

  static final Sort<SearchSort> EARLIEST_FIRST = Sort.ascending(SearchSort.NEEDED_FROM);
  static final Sort<HouseholdSort> NEWEST_CONFIRMED = new Sort<>(HouseholdSort.CONFIRMED, true);

  /** As the vacancy board shows those for an emergency tonight. */
  static final HouseholdFilter FOR_AN_EMERGENCY = forAnEmergency(null);

  /**
   * @param ages of which the home takes at least one; null for all
   */
  static HouseholdFilter forAnEmergency(@Nullable AgeRange ages) {
    return new HouseholdFilter(
        false,
        null,
        null,
        null,
        null,
        new HomeWanted(null, ages, null, true, null, null, null, false, true));
  }

  @Inject Pages pages;
  @Inject DutyRota rota;
  @Inject BusinessDate businessDate;
  @Inject NightReader night;

  @GET
  public Response show(@Context UriInfo address) {
    return show(200, Form.of(address.getQueryParameters()));
  }

  @POST
  @Path("duty")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public Response duty(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("name", "Enter who is on duty");
    form = form.require("phone", "Enter the number");
    LocalDate today = businessDate.today();
    LocalDate on = form.date("on").findDate().orElse(null);
    if (on == null) {
      form = form.with("on-day", "Enter the day whose night it is, like 27 3 2014");
    } else if (on.isBefore(today)) {
      form =
          form.with("on-day", "Enter today or a day to come: nights that passed stay as they are");
    }
    if (on == null || !form.isValid()) {
      return show(400, form);
    }
    rota.record(new DutyRota.Duty(on, form.value("name"), form.value("phone")));
    return pages.done("/handover", "Who is on duty on " + Dates.day(on) + " is recorded");
  }

  private Response show(int status, Form form) {
    HandoverPage page = night.page(form);
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesHandover(
                pages.page(page.heading(), Section.SEARCHES, form), page, form))
        .build();
  }
}
