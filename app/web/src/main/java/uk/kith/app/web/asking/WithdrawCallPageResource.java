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
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
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

  @Inject Pages pages;
  @Inject Searches searches;
  @Inject Calls calls;
  @Inject Households households;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("search") SearchId id, @PathParam("call") CallId call) {
    return show(200, id, call, Form.EMPTY);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      @PathParam("search") SearchId id,
      @PathParam("call") CallId call,
      MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("reason", "Say what was recorded in error");
    if (!form.isValid()) {
      return show(400, id, call, form);
    }
    try {
      calls.withdraw(id, call, form.value("reason"));
    } catch (Conflict e) {
      return show(409, id, call, form.refused(String.valueOf(e.getMessage())));
    }
    return pages.done("/searches/" + id + "#calls", "The call is withdrawn");
  }

  private Response show(int status, SearchId id, CallId call, Form form) {
    SearchView search = searches.getSearch(id);
    CallView rung =
        calls.listAllCalls(id).stream()
            .filter(each -> each.id().equals(call))
            .findFirst()
            .orElseThrow(() -> new NotFound(call));
    WithdrawCallPage page =
        new WithdrawCallPage(
            "/searches/" + id,
            "Search " + search.number(),
            "/searches/" + id + "/calls/" + call + "/withdraw",
            List.of(
                Fact.of(
                    "Home", households.getHousehold(rung.household(), businessDate.today()).name()),
                Fact.of("When", Dates.day(rung.on()) + " at " + AskedMaker.time(rung.at())),
                Fact.of(
                    "Answer",
                    AskedWords.answer(rung.answer()).text() + ". " + AskedMaker.said(rung)),
                Fact.of("Rung by", rung.by())));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesWithdrawCall(
                pages.page("Withdraw a call", Section.SEARCHES, form), page, form))
        .build();
  }
}
