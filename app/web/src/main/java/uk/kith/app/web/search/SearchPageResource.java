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
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Role;
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
  @Inject SearchScreen screen;
  @Inject Searches searches;

  @GET
  public Response show(@PathParam("search") SearchId id) {
    return screen.show(200, id, Form.EMPTY);
  }

  @POST
  @Path("close")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response close(@PathParam("search") SearchId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("reason", "Say why the search ends");
    if (!form.isValid()) {
      return screen.show(400, id, form);
    }
    try {
      searches.close(id, form.value("reason"));
    } catch (Conflict e) {
      return screen.show(409, id, form.refused(String.valueOf(e.getMessage())));
    }
    return pages.done("/searches/" + id, "The search is closed");
  }
}
