package uk.kith.court.internal;

import static uk.kith.kernel.service.Role.COURT_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtOrders;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.IfMatch;

/** Orders about children, over HTTP. */
@Path("/api/proceedings/{id}/orders")
@ApplicationScoped
@AllowedRoles(COURT_OFFICER)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CourtOrdersResource {

  @Inject CourtOrders orders;
  @Inject ProceedingsRegister register;
  @Inject BusinessDate businessDate;

  @POST
  @Operation(
      summary = "Record an order about children",
      description =
          "Sets the legal status of the children where the order makes them looked after. 422 when"
              + " a rule speaks against it: sent again with accept and reason, it is recorded. It"
              + " may be told after the application has ended for a child, who is then named; 400"
              + " when it is of a later day than that end.")
  public ProceedingsView make(
      @PathParam("id") ProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid CourtRequests.NewOrder request) {
    orders.make(id, request.command(), IfMatch.find(version));
    return register.getProceedings(id, businessDate.today());
  }
}
