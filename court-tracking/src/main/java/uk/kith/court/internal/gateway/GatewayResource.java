package uk.kith.court.internal.gateway;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.GatewayDecisions;
import uk.kith.court.api.GatewayDecisions.DecisionView;
import uk.kith.court.api.GatewayDecisions.GatewayFigures;
import uk.kith.court.api.GatewayFilter;
import uk.kith.court.api.GatewaySort;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;

/** Decisions of the legal gateway over HTTP. */
@Path("/api/gateway-decisions")
@ApplicationScoped
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GatewayResource {

  @Inject GatewayDecisions gateway;
  @Inject BusinessDate businessDate;

  @POST
  @AllowedRoles(COURT_OFFICER)
  @Operation(
      summary = "Record what a legal gateway meeting decided for each of some children",
      description = "For those for whom it starts pre-proceedings, they start on its day.")
  @APIResponseSchema(responseCode = "201", value = GatewayDecisions.Decided.class)
  public Response decide(@Valid PreProceedingsRequests.Decide request) {
    return Response.status(Response.Status.CREATED)
        .entity(gateway.decide(request.command()))
        .build();
  }

  @GET
  @Operation(summary = "Decisions of legal gateway meetings up to a day, the latest first")
  public Page<DecisionView> list(
      @QueryParam("list") @DefaultValue("ALL") GatewayFilter list,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return gateway.listDecisions(list, GatewaySort.USUAL, day(asOf), page, size);
  }

  @GET
  @Path("figures")
  @Operation(summary = "Days to issue, and the share at short notice, of the year up to a day")
  public GatewayFigures figures(@QueryParam("asOf") @Nullable LocalDate asOf) {
    return gateway.figures(day(asOf));
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? businessDate.today() : asOf;
  }
}
