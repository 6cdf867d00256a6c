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
import java.util.List;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.courtlists.HearingDays;
import uk.kith.court.api.HearingList;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;

/** The hearings of a day or a week for a calendar. */
@Path("/court/hearings/list.ics")
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
public class HearingsCalendarResource {

  @Inject HearingList hearings;
  @Inject CalendarAnswer answer;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address) {
    LocalDate today = businessDate.today();
    Form form = Form.of(address.getQueryParameters());
    List<CalendarEntry> entries =
        HearingDays.asked(form, today).read(hearings, today).stream()
            .map(CalendarEntry::of)
            .toList();
    return answer.file(entries, "hearings", today, address);
  }
}
