package uk.kith.app.web.search;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;

/** The page of a search, and ending it. */
@Path("/searches/{search}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class SearchPageResource {
  @Inject Pages pages;
  @Inject Searches searches;
  @Inject Children children;
  @Inject Households households;
  @Inject AccessPolicy access;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@PathParam("search") SearchId id) {
    SearchView search = searches.getSearch(id);
    LocalDate today = businessDate.today();
    SearchPage page =
        new SearchPageMaker(
                search,
                children.findChildren(search.children(), today),
                homes(search, today),
                today)
            .make(actor.get().has(Role.PLACEMENT_OFFICER));
    return Pages.TEMPLATES.pagesSearch(
        pages.page("Search " + search.number(), Section.SEARCHES), page);
  }

  private List<HouseholdView> homes(SearchView search, LocalDate today) {
    if (!access.mayReadHouseholds()) {
      return List.of();
    }
    List<HouseholdId> ids =
        Stream.concat(
                search.reservations().stream().map(SearchView.Reservation::householdId),
                search.approvals().stream().map(SearchView.Approval::householdId))
            .distinct()
            .toList();
    return households.findHouseholds(ids, today);
  }

  @POST
  @Path("close")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public Response close(
      @PathParam("search") SearchId id, @FormParam("reason") @DefaultValue("") String reason) {
    if (reason.isBlank()) {
      throw new Invalid("reason", "required", "Say why the search ends");
    }
    searches.close(id, reason.strip());
    return pages.done("/searches/" + id, "The search is closed");
  }
}
