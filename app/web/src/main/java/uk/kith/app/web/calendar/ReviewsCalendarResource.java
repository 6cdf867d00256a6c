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
import uk.kith.app.web.permanence.ReviewList;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;

/** The reviews of a list for a calendar. */
@Path("/reviews/list.ics")
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class ReviewsCalendarResource {

  @Inject ReviewCalendar calendar;
  @Inject CalendarAnswer answer;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address) {
    LocalDate today = businessDate.today();
    Form form = Form.of(address.getQueryParameters());
    List<CalendarEntry> entries = new ArrayList<>();
    calendar.export(
        ReviewList.filter(form, today),
        ReviewList.sort(form),
        today,
        batch -> entries.addAll(CalendarDates.ofReviews(batch, null)));
    return answer.file(entries, "reviews", today, address);
  }
}
