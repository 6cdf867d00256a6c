package uk.kith.app.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Fact;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.SearchApprovals;
import uk.kith.placements.api.SearchApprovals.ApprovalId;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.asking.Approvable;

/** Withdraws an approval that was recorded in error, with the reason. */
@Path("/searches/{search}/approvals/{approval}/withdraw")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.APPROVER)
public class WithdrawApprovalPageResource {

  @Inject WithdrawScreen screen;
  @Inject Searches searches;
  @Inject SearchApprovals approvals;
  @Inject Children children;
  @Inject Households households;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("search") SearchId id, @PathParam("approval") ApprovalId which) {
    return screen.show(page(id, which));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      @PathParam("search") SearchId id,
      @PathParam("approval") ApprovalId which,
      MultivaluedMap<String, String> typed) {
    return screen.withdraw(
        typed,
        () -> page(id, which),
        (why, acceptance) -> approvals.withdraw(id, which, why, acceptance),
        "/searches/" + id + "#approvals",
        "The approval is withdrawn");
  }

  private WithdrawOfSearchPage page(SearchId id, ApprovalId which) {
    SearchView search = searches.getSearch(id);
    LocalDate today = businessDate.today();
    SearchView.Approval given =
        approvals.listApprovals(id).stream()
            .filter(each -> each.id().equals(which))
            .findFirst()
            .orElseThrow(() -> new NotFound(which))
            .approval();
    SearchFacts who =
        new SearchFacts(search, children.findChildren(search.children(), today), today);
    return new WithdrawOfSearchPage(
        "/searches/" + id,
        "Search " + search.number(),
        "/searches/" + id + "/approvals/" + which + "/withdraw",
        "Withdraw an approval",
        List.of(
            Fact.of("Home", households.getHousehold(given.householdId(), today).name()),
            Fact.of(
                "For",
                who.names(given.children().isEmpty() ? search.children() : given.children())),
            Fact.of(
                "What was approved", Approvable.words(given.rule()) + " (" + given.rule() + ")"),
            Fact.of("By", given.by() + ", " + given.post()),
            Fact.of("On", Dates.day(given.on()))),
        "For an approval that was recorded in error, such as one for another home. It counts no"
            + " longer and leaves the record of the decision; on the page of the search it stays,"
            + " struck through, with your reason. Where the placement has begun, what was recorded"
            + " with it stays in what is recorded of the child and of the home, and is withdrawn"
            + " there.",
        "Withdraw the approval");
  }
}
