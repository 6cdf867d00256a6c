package uk.kith.app.web.asking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import uk.kith.app.web.Pages;
import uk.kith.app.web.options.OptionsScreen;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.RunPages;
import uk.kith.placements.api.Calls;

/** Records a call on the options page, in one click. */
@Path("/searches/{search}/calls")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class CallPageResource {

  @Inject Pages pages;
  @Inject OptionsScreen options;
  @Inject Calls calls;

  /** What is wrong is told on the card, and nothing typed is lost. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response call(@PathParam("search") SearchId id, MultivaluedMap<String, String> typed) {
    CallForm form = CallForm.of(typed);
    HouseholdId home = form.typed().hidden("household", HouseholdId::of);
    RunId run = form.typed().hidden("run", RunId::of);
    int status = 400;
    if (form.typed().isValid()) {
      try {
        calls.record(form.read(id, home));
        return pages.done(
            "/searches/" + id + "/options?run=" + run + form.anchor(), "The call is recorded");
      } catch (Invalid refused) {
        form = form.refused(refused);
      } catch (Refused refused) {
        form = form.refused(refused);
        status = 422;
      } catch (Conflict refused) {
        form = form.refused(refused);
        status = 409;
      }
    }
    return Response.status(status)
        .entity(
            options.show(
                id,
                run,
                form.isOfOption() ? home : null,
                new RunPages(0, 0, 0, null),
                form.typed()))
        .build();
  }
}
