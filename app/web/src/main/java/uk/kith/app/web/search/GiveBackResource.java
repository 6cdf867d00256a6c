package uk.kith.app.web.search;

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
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.Options;

/** Gives reserved places back. */
@Path("/searches/{search}/give-back")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class GiveBackResource {
  @Inject Pages pages;
  @Inject Options options;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response giveBack(@PathParam("search") SearchId id, MultivaluedMap<String, String> typed) {
    ReservationId reservation = Form.of(typed).hidden("reservation", ReservationId::of);
    options.giveBack(id, reservation);
    return pages.done("/searches/" + id, "The places are given back");
  }
}
