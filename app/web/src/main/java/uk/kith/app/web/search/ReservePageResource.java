package uk.kith.app.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.Options;
import uk.kith.matching.api.ReserveOption;
import uk.kith.placements.api.SearchView;

/** Reserves places in one home, with reasons; every choice asks for them, the first included. */
@Path("/searches/{search}/reserve")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.APPROVER})
public class ReservePageResource {
  @Inject Pages pages;
  @Inject Options options;
  @Inject Decision decision;

  @GET
  public Response show(
      @PathParam("search") SearchId id,
      @QueryParam("run") @Nullable RunId run,
      @QueryParam("household") @Nullable HouseholdId home,
      @QueryParam("child") List<ChildId> some) {
    if (run == null || home == null) {
      throw new Invalid("household", "required", "Choose a home on the options page");
    }
    return decision.show(200, id, new Decision.Chosen(run, home, some), Form.EMPTY, List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public Response reserve(@PathParam("search") SearchId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    RunId run = form.hidden("run", RunId::of);
    HouseholdId home = form.hidden("household", HouseholdId::of);
    Decision.Chosen chosen = new Decision.Chosen(run, home, form.hiddenOnes("child", ChildId::of));
    form = form.require("reasons", "Say why you choose this home");
    form = form.require("identity", "Say how identity, language, religion and culture will be met");
    form = Acceptances.checked(form);
    if (!form.isValid()) {
      return decision.show(400, id, chosen, form, List.of());
    }
    try {
      SearchView.Reservation held =
          options.reserve(
              new ReserveOption(
                  id,
                  run,
                  home,
                  chosen.some(),
                  form.value("reasons"),
                  form.value("identity"),
                  Acceptances.of(form)));
      return pages.done(
          "/searches/" + id,
          Numbers.sentence(Numbers.words(held.places(), "place"))
              + (held.places() == 1 ? " is reserved" : " are reserved"));
    } catch (Refused e) {
      return decision.show(
          422,
          id,
          chosen,
          form.refused("Rules speak against this. Read below what they say"),
          e.findings());
    } catch (Conflict e) {
      return decision.show(
          409, id, chosen, form.refused(String.valueOf(e.getMessage())), List.of());
    } catch (Invalid e) {
      return decision.show(400, id, chosen, form.refused(e.errors().get(0).message()), List.of());
    }
  }
}
