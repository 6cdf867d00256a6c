package uk.kith.placements.internal.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.DataQuality;
import uk.kith.placements.api.DataQuality.AcceptanceView;
import uk.kith.placements.api.DataQuality.FindingId;
import uk.kith.placements.api.DataQuality.QualityCounts;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.api.QualityFilter;
import uk.kith.placements.api.QualityFilter.State;
import uk.kith.placements.api.QualitySort;
import uk.kith.placements.engine.quality.Standing;
import uk.kith.placements.internal.facts.Body;

/** Findings of returns and doubts about the register over HTTP. */
@Path("/api/data-quality")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.INFORMATION_GOVERNANCE})
public class DataQualityResource {

  @Inject DataQuality quality;
  @Inject BusinessDate businessDate;

  /** Why a finding may stand. */
  public record NewAcceptance(@Nullable String reason) {}

  @GET
  @Operation(
      summary = "Findings of the returns held, and what is missing or doubtful in the register",
      description =
          "Gravest first, then oldest. state is OPEN (default), ACCEPTED or ALL; table as in a"
              + " return, or register; days are counted from since to asOf.")
  public Page<QualityFinding> list(
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("state") @DefaultValue("OPEN") State state,
      @QueryParam("rule") @Nullable RuleId rule,
      @QueryParam("severity") @Nullable Severity severity,
      @QueryParam("team") @Nullable String team,
      @QueryParam("table") @Nullable String table,
      @QueryParam("standing") @Nullable Standing standing,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return quality.listFindings(
        new QualityFilter(state, rule, severity, team, table, standing),
        QualitySort.USUAL,
        day(asOf),
        page,
        size);
  }

  @GET
  @Path("counts")
  @Operation(summary = "Findings counted by rule, by team and by how long they have stood")
  public QualityCounts counts(@QueryParam("asOf") @Nullable LocalDate asOf) {
    return quality.count(day(asOf));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One finding: always under the same id for the same fact")
  public QualityFinding get(
      @PathParam("id") FindingId id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    return quality.getFinding(id, day(asOf));
  }

  @GET
  @Path("{id}/acceptances")
  @Operation(summary = "What was accepted of a finding, newest first, with what was withdrawn")
  public List<AcceptanceView> acceptances(@PathParam("id") FindingId id) {
    return quality.acceptancesOf(id, businessDate.today());
  }

  @POST
  @Path("{id}/acceptance")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  @Operation(
      summary = "Accept a finding with a reason",
      description =
          "201. The acceptance belongs to the fact: the next return with the same row keeps it. 409"
              + " when it is accepted already.")
  @APIResponseSchema(responseCode = "201", value = Void.class)
  public Response accept(@PathParam("id") FindingId id, NewAcceptance body) {
    quality.accept(id, Body.required("reason", body.reason()).strip(), businessDate.today());
    return Response.status(Response.Status.CREATED).build();
  }

  @DELETE
  @Path("{id}/acceptance")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  @Operation(
      summary = "Withdraw the acceptance of a finding; it stays on record",
      description = "204; 409 when it is not accepted.")
  public void withdraw(@PathParam("id") FindingId id) {
    quality.withdraw(id, businessDate.today());
  }

  private LocalDate day(@Nullable LocalDate asked) {
    return Objects.requireNonNullElseGet(asked, businessDate::today);
  }
}
