package uk.kith.app.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.courtlists.DirectionList;
import uk.kith.court.api.DirectionSort;
import uk.kith.court.api.DirectionWorklist;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;

/** The directions of a list for a calendar. */
@Path("/court/directions/list.ics")
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({
  Role.COURT_OFFICER,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class DirectionsCalendarResource {

  @Inject DirectionWorklist worklist;
  @Inject CalendarAnswer answer;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address) {
    LocalDate today = businessDate.today();
    List<CalendarEntry> entries = new ArrayList<>();
    worklist.export(
        DirectionList.filter(Form.of(address.getQueryParameters())),
        DirectionSort.USUAL,
        today,
        batch -> batch.stream().map(CalendarEntry::of).forEach(entries::add));
    return answer.file(entries, "directions", today, address);
  }
}
