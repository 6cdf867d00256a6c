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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Referrals;
import uk.kith.placements.internal.facts.Accept;
import uk.kith.placements.internal.facts.Body;

/** Referrals of a search and their answers, over HTTP. */
@Path("/api/searches/{id}/referrals")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.APPROVER, Role.REVIEWING_OFFICER})
public class ReferralsResource {

  @Inject Referrals referrals;

  /** To which providers a referral goes. */
  public record NewReferral(@Nullable List<String> providers) {}

  /**
   * A provider's answer; the fee is for one week, in pence.
   *
   * @param accept R-MATCH-15 when it is kept though it seems to name another child
   * @param reason why; required with accept
   */
  public record NewAnswer(
      @Nullable String provider,
      Referrals.@Nullable Answer answer,
      @Nullable String home,
      @Nullable Long weeklyFeePence,
      @Nullable String reasons,
      @Nullable List<RuleId> accept,
      @Nullable String reason) {}

  /** What was made. */
  public record Made(Referrals.ReferralId id) {}

  /** The words of a referral. */
  public record Draft(String text) {}

  @GET
  @Operation(summary = "Referrals of the search with their answers, newest first")
  public List<Referrals.ReferralView> referrals(@PathParam("id") SearchId id) {
    return referrals.listReferrals(id);
  }

  @GET
  @Path("draft")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(summary = "The words that a referral would have, without names or addresses")
  public Draft draft(@PathParam("id") SearchId id) {
    return new Draft(referrals.draft(id));
  }

  @POST
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(summary = "Record that a referral goes to these providers")
  @APIResponseSchema(responseCode = "201", value = Made.class)
  public Response refer(@PathParam("id") SearchId id, NewReferral body) {
    Referrals.ReferralId made = referrals.refer(id, Body.required("providers", body.providers()));
    return Response.status(Response.Status.CREATED).entity(new Made(made)).build();
  }

  @POST
  @Path("{referral}/answers")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(
      summary = "Record a provider's answer",
      description = "An offer says which home, a decline says why.")
  @APIResponseSchema(responseCode = "201", value = Void.class)
  public Response answer(
      @PathParam("id") SearchId id,
      @PathParam("referral") Referrals.ReferralId referral,
      NewAnswer body) {
    referrals.answer(
        id,
        new Referrals.RecordAnswer(
            referral,
            Body.required("provider", body.provider()),
            Body.required("answer", body.answer()),
            Body.text(body.home()),
            body.weeklyFeePence(),
            Body.text(body.reasons()),
            Accept.of(body.accept(), body.reason())));
    return Response.status(Response.Status.CREATED).build();
  }
}
