package uk.kith.app.web.asking;

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
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.search.WithdrawOfSearchPage;
import uk.kith.app.web.search.WithdrawScreen;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Calls;
import uk.kith.placements.api.Calls.CallId;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;

/** Withdraws a call that was recorded in error, with the reason. */
@Path("/searches/{search}/calls/{call}/withdraw")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class WithdrawCallPageResource {

  @Inject WithdrawScreen screen;
  @Inject Searches searches;
  @Inject Calls calls;
  @Inject Households households;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("search") SearchId id, @PathParam("call") CallId call) {
    return screen.show(page(id, call));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      @PathParam("search") SearchId id,
      @PathParam("call") CallId call,
      MultivaluedMap<String, String> typed) {
    return screen.withdraw(
        typed,
        () -> page(id, call),
        (why, acceptance) -> calls.withdraw(id, call, why, acceptance),
        "/searches/" + id + "#calls",
        "The call is withdrawn");
  }

  private WithdrawOfSearchPage page(SearchId id, CallId call) {
    SearchView search = searches.getSearch(id);
    CallView rung =
        calls.listAllCalls(id).stream()
            .filter(each -> each.id().equals(call))
            .findFirst()
            .orElseThrow(() -> new NotFound(call));
    return new WithdrawOfSearchPage(
        "/searches/" + id,
        "Search " + search.number(),
        "/searches/" + id + "/calls/" + call + "/withdraw",
        "Withdraw a call",
        List.of(
            Fact.of("Home", households.getHousehold(rung.household(), businessDate.today()).name()),
            Fact.of("When", Dates.day(rung.on()) + " at " + AskedMaker.time(rung.at())),
            Fact.of(
                "Answer", AskedWords.answer(rung.answer()).text() + ". " + AskedMaker.said(rung)),
            Fact.of("Rung by", rung.by())),
        "For a call that was recorded in error, such as a no that was a yes. It counts no longer"
            + " and leaves the record of the decision; on the page of the search it stays, struck"
            + " through, with your reason. What was said is then recorded on the card of the home"
            + " among the options.",
        "Withdraw the call");
  }
}
