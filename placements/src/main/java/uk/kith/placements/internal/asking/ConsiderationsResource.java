package uk.kith.placements.internal.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Considerations;
import uk.kith.placements.engine.asking.Consideration;
import uk.kith.placements.engine.asking.ConsiderationKind;
import uk.kith.placements.engine.asking.ConsiderationOutcome;
import uk.kith.placements.internal.facts.Accept;
import uk.kith.placements.internal.facts.Body;

/** What was considered for a search, over HTTP. */
@Path("/api/searches/{id}/considerations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class ConsiderationsResource {

  @Inject Considerations considerations;
  @Inject BusinessDate businessDate;

  /**
   * What was considered.
   *
   * @param person who, where it is about somebody in particular
   * @param on default the business date
   * @param children for which children of the search; default all of them
   * @param accept R-MATCH-15 when it is kept though it seems to name another child
   * @param reason why; required with accept
   */
  public record NewConsideration(
      @Nullable ConsiderationKind kind,
      @Nullable ConsiderationOutcome outcome,
      @Nullable String person,
      @Nullable String reasons,
      @Nullable LocalDate on,
      @Nullable List<ChildId> children,
      @Nullable List<RuleId> accept,
      @Nullable String reason) {}

  @GET
  @Operation(summary = "What was considered for the children, in the order of the law")
  public Considerations.Considered considered(@PathParam("id") SearchId id) {
    return considerations.getConsidered(id);
  }

  @POST
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.SUPERVISING_WORKER})
  @Operation(
      summary = "Record what was considered",
      description =
          "For the named children of the search, or for all of them. Of each child, an earlier"
              + " entry of the same kind and person is superseded and kept. What seems to name"
              + " another child is 422 R-MATCH-15, unless it is accepted with a reason.")
  @APIResponseSchema(responseCode = "201", value = Void.class)
  public Response consider(@PathParam("id") SearchId id, NewConsideration body) {
    ConsiderationKind kind = Body.required("kind", body.kind());
    ConsiderationOutcome outcome = Body.required("outcome", body.outcome());
    String reasons = Body.required("reasons", body.reasons());
    LocalDate on = body.on() == null ? businessDate.today() : body.on();
    considerations.record(
        id,
        Body.read(
            "outcome",
            outcome,
            o -> new Consideration(kind, o, Body.text(body.person()), reasons, on)),
        Body.list(body.children()),
        Accept.of(body.accept(), body.reason()));
    return Response.status(Response.Status.CREATED).build();
  }
}
