package uk.kith.app.web.courtlists;

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
import java.util.ArrayList;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.court.api.AccommodatedChildren;
import uk.kith.court.api.AccommodatedChildren.Filter;
import uk.kith.court.api.AccommodatedLine;
import uk.kith.court.api.AccommodatedSort;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Children;

/** Children accommodated under section 20, by length (R-COURT-30). */
@Path(AccommodatedList.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.COURT_OFFICER,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class AccommodatedPageResource {

  @Inject Pages pages;
  @Inject AccommodatedChildren accommodated;
  @Inject Children children;
  @Inject NextStepReader reader;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Filter filter = AccommodatedList.filter(form);
    Sort<AccommodatedSort> sort = AccommodatedList.sort(form);
    List<Long> counted = accommodated.count(AccommodatedList.WEEKS, today);
    List<Count> counts = new ArrayList<>();
    for (int i = 1; i < counted.size(); i++) {
      int weeks = AccommodatedList.WEEKS.get(i);
      counts.add(
          new Count(
              Numbers.count(counted.get(i)),
              "for " + AccommodatedList.words(weeks),
              AccommodatedList.href(weeks)));
    }
    Page<AccommodatedLine> found = accommodated.list(filter, sort, today, page, ListPage.ROWS);
    NextSteps steps =
        reader.read(address, found.items().stream().map(line -> line.child().id()).toList());
    return new CountedList(
            ListPage.of(
                AccommodatedList.of(steps, today),
                found,
                sort,
                form,
                AccommodatedList.selects(children.teams(null, today)),
                AccommodatedList.said(filter),
                List.of()),
            counts,
            Numbers.many(counted.get(0), "child", "children")
                + " in all, as of "
                + Dates.day(today),
            "Accommodated by agreement, without proceedings: no court sets a timetable for them.")
        .page(pages);
  }
}
