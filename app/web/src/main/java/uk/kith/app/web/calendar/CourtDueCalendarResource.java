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
import uk.kith.app.web.component.Form;
import uk.kith.app.web.courtlists.CourtDuePageResource;
import uk.kith.app.web.courtlists.CourtDueReader;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;

/** The days ahead of what is due before the court for a calendar. */
@Path(CourtDuePageResource.ADDRESS + "/list.ics")
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles(Role.COURT_OFFICER)
public class CourtDueCalendarResource {

  @Inject CourtDueReader reader;
  @Inject CalendarAnswer answer;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address) {
    LocalDate today = businessDate.today();
    return answer.file(
        CalendarDates.of(reader.export(Form.of(address.getQueryParameters()), today)),
        "court-due",
        today,
        address);
  }
}
