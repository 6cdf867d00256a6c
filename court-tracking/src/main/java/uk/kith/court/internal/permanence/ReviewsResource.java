package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.NotPlacedChildren;
import uk.kith.court.api.NotPlacedLine;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.court.api.ReviewFilter;
import uk.kith.court.api.ReviewLine;
import uk.kith.court.api.ReviewSort;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;

/** Reviews of children's cases over HTTP. */
@Path("/api/reviews")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class ReviewsResource {

  @Inject ReviewCalendar calendar;
  @Inject NotPlacedChildren notPlaced;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "The next review of every child looked after, by the day on which it is due",
      description = "due leaves those that are due later; late leaves those whose day has passed.")
  public Page<ReviewLine> list(
      @QueryParam("due") @Nullable LocalDate due,
      @QueryParam("late") @DefaultValue("false") boolean late,
      @QueryParam("officer") @Nullable String officer,
      @QueryParam("team") @Nullable String team,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return calendar.list(
        new ReviewFilter(late, due, officer, team),
        ReviewSort.USUAL,
        asOf == null ? businessDate.today() : asOf,
        page,
        size);
  }

  @GET
  @Path("not-placed")
  @Operation(
      summary = "Children in care by an order of whom no placement is recorded",
      description =
          "They are looked after and in no list of reviews: days of reviews are counted from a"
              + " placement (R-COURT-39). firstReviewBy is counted from since, the day of the first"
              + " of the orders that have followed each other (R-PERM-01); null where that tells no"
              + " day.")
  public List<NotPlacedLine> notPlaced(
      @QueryParam("officer") @Nullable String officer,
      @QueryParam("team") @Nullable String team,
      @QueryParam("asOf") @Nullable LocalDate asOf) {
    return notPlaced.list(
        new NotPlacedChildren.Filter(officer, team, null),
        asOf == null ? businessDate.today() : asOf);
  }
}
