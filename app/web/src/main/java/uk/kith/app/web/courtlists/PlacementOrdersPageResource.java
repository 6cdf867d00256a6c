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
import java.util.List;
import java.util.Map;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.meeting.Holding;
import uk.kith.court.api.PlacementOrderLine;
import uk.kith.court.api.PlacementOrderLine.Standing;
import uk.kith.court.api.PlacementOrderSort;
import uk.kith.court.api.PlacementOrders;
import uk.kith.court.api.PlacementOrders.Filter;
import uk.kith.court.api.PlacementOrders.Which;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Children;

/** Placement orders (R-COURT-32 to -37). */
@Path(PlacementOrderList.ADDRESS)
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
public class PlacementOrdersPageResource {

  @Inject Pages pages;
  @Inject PlacementOrders orders;
  @Inject Children children;
  @Inject AccessPolicy access;
  @Inject NextStepReader reader;
  @Inject Holding holding;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Filter filter = PlacementOrderList.filter(form);
    Sort<PlacementOrderSort> sort = PlacementOrderList.sort(form);
    Map<Standing, Long> counted = orders.count(today);
    Page<PlacementOrderLine> found = orders.list(filter, sort, today, page, ListPage.ROWS);
    NextSteps steps =
        reader.read(address, found.items().stream().map(line -> line.child().id()).toList());
    return new CountedList(
            ListPage.of(
                PlacementOrderList.of(today, access.mayKnowAdoptionReviews(), steps),
                found,
                sort,
                form,
                PlacementOrderList.selects(children.teams(null, today)),
                PlacementOrderList.said(filter),
                holding.actions(List.of(), PlacementOrderAgenda.LIST, address)),
            List.of(
                count(counted, Standing.TO_BE_REVOKED, "to be revoked", Which.TO_BE_REVOKED),
                count(counted, Standing.TO_APPLY, "to be applied for", Which.TO_APPLY),
                count(counted, Standing.APPLIED_FOR, "applied for", Which.APPLIED_FOR),
                count(counted, Standing.IN_FORCE, "in force", Which.IN_FORCE)),
            "as of " + Dates.day(today),
            "Authority to place a child for adoption. When the plan turns away from adoption, the"
                + " order is to be revoked.")
        .page(pages);
  }

  private static Count count(
      Map<Standing, Long> counted, Standing standing, String words, Which which) {
    return new Count(
        Numbers.count(counted.getOrDefault(standing, 0L)), words, PlacementOrderList.href(which));
  }
}
