package uk.kith.app.web.permanence;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.meeting.Holding;
import uk.kith.court.api.NotPlacedChildren;
import uk.kith.court.api.NotPlacedLine;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.court.api.ReviewLine;
import uk.kith.court.api.ReviewSort;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Children;

/** The list of reviews. */
@Path("/reviews")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class ReviewsPageResource {

  @Inject Pages pages;
  @Inject AccessPolicy access;
  @Inject ReviewCalendar calendar;
  @Inject NotPlacedChildren notPlaced;
  @Inject Children children;
  @Inject NextStepReader reader;
  @Inject Holding holding;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Sort<ReviewSort> sort = ReviewList.sort(form);
    Page<ReviewLine> found =
        calendar.list(ReviewList.filter(form, today), sort, today, page, ListPage.ROWS);
    List<NotPlacedLine> unplaced =
        notPlaced.list(ReviewList.notPlaced(ReviewList.filter(form, today)), today);
    NextSteps steps =
        reader.read(
            address,
            Stream.concat(
                    found.items().stream().map(line -> line.child().id()),
                    NotPlacedPart.ids(unplaced).stream())
                .toList());
    return Pages.TEMPLATES.pagesReviews(
        pages.page("Reviews", Section.PERMANENCE),
        ListPage.of(
            ReviewList.of(steps, today),
            found,
            sort,
            form,
            ReviewList.selects(calendar.officers(today), children.teams(null, today)),
            leftOut(),
            holding.actions(
                List.of(new ListPage.Action("Add to a calendar", calendarHref(address))),
                "reviews",
                address)),
        NotPlacedPart.of(unplaced.size(), "The list has no review of", unplaced, steps));
  }

  private List<@Nullable String> leftOut() {
    String said = NextReview.leftOut(access);
    return Collections.singletonList(said == null ? null : Words.within(said));
  }

  /** The same list for a calendar. */
  private static String calendarHref(UriInfo address) {
    String query = address.getRequestUri().getRawQuery();
    return "/reviews/list.ics" + (query == null ? "" : "?" + query);
  }
}
