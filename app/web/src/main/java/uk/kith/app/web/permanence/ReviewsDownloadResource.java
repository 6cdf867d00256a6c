package uk.kith.app.web.permanence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.Worklist;
import uk.kith.court.api.NotPlacedChildren;
import uk.kith.court.api.NotPlacedLine;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.court.api.ReviewFilter;
import uk.kith.court.api.ReviewLine;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;

/** The list of reviews as a file. */
@Path("/reviews/" + Download.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class ReviewsDownloadResource {

  @Inject ReviewCalendar calendar;
  @Inject NotPlacedChildren notPlaced;
  @Inject NextStepReader reader;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    NextSteps steps = reader.read("/reviews", List.of());
    ReviewFilter filter = ReviewList.filter(form, today);
    Worklist<ReviewLine> list = ReviewList.of(steps, today);
    return Download.of(
        list.ofRows(),
        format,
        taker -> {
          calendar.export(
              filter,
              ReviewList.sort(form),
              today,
              batch -> {
                reader.more(steps, batch.stream().map(line -> line.child().id()).toList());
                taker.accept(batch.stream().map(list::row).toList());
              });
          List<NotPlacedLine> unplaced = notPlaced.list(ReviewList.notPlaced(filter), today);
          reader.more(steps, NotPlacedPart.ids(unplaced));
          taker.accept(
              unplaced.stream().map(line -> NotPlacedPart.inReviews(line, steps)).toList());
        });
  }
}
