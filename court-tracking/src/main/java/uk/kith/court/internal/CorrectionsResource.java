package uk.kith.court.internal;

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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtCorrections;
import uk.kith.court.api.CourtCorrections.TakeBack;
import uk.kith.court.api.CourtCorrections.TakenBack;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.IfMatch;

/** What was recorded of a case by mistake, over HTTP. */
@Path("/api/proceedings/{id}/corrections")
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
public class CorrectionsResource {

  @Inject CourtCorrections corrections;
  @Inject ProceedingsRegister register;
  @Inject BusinessDate businessDate;

  /**
   * A mistake.
   *
   * @param entry id of what it is; of the last move of a hearing, the hearing's; of a filing, the
   *     direction's; of the end of the application, of a family meeting, and of a child who joined
   *     on another day or is no part of the case, the child's; of the day of issue, of what the
   *     application asks for and of the whole case, the case's
   * @param also entries of brothers and sisters with the same mistake, each of its own child
   * @param reason what the mistake was
   * @param issuedOn the right day of issue; absent when the court has not issued the application
   * @param joinedOn the right day of joining; absent when the child is in it from its beginning
   * @param caseKind what the application asks for in truth; needed for that kind of mistake
   */
  public record Mistake(
      CourtCorrections.@NotNull Kind kind,
      @NotNull UUID entry,
      @Nullable List<@NotNull UUID> also,
      @NotBlank String reason,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate joinedOn,
      @Nullable ProceedingsKind caseKind) {

    TakeBack command() {
      List<UUID> entries = new ArrayList<>(List.of(entry));
      if (also != null) {
        entries.addAll(also);
      }
      return new TakeBack(kind, entries, reason, issuedOn, joinedOn, caseKind);
    }
  }

  @POST
  @AllowedRoles(COURT_OFFICER)
  @Operation(
      summary = "Take back what was recorded by mistake; it stays on record with the reason",
      description =
          "With an order the legal status that it set is corrected; with a move that listed a"
              + " hearing again, that hearing goes. 409 when something that was recorded later"
              + " rests on it. 204 when the whole case is taken back, of which nothing is left to"
              + " tell.")
  @APIResponseSchema(ProceedingsView.class)
  public Response takeBack(
      @PathParam("id") ProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid Mistake request) {
    corrections.takeBack(id, request.command(), IfMatch.find(version));
    return request.kind() == CourtCorrections.Kind.CASE
        ? Response.noContent().build()
        : Response.ok(register.getProceedings(id, businessDate.today())).build();
  }

  @GET
  @Operation(summary = "What was taken back of the case, the latest first")
  public List<TakenBack> list(@PathParam("id") ProceedingsId id) {
    return corrections.takenBack(id);
  }
}
