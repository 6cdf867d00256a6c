package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.Options;
import uk.kith.matching.api.ReserveOption;
import uk.kith.placements.api.Placements;
import uk.kith.placements.api.SearchView;

/** Choosing a home for a search over HTTP, and giving its places back. */
@Path("/api/searches/{search}/reservations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReservationsResource {

  /** The choice. */
  public record Choice(
      @NotNull HouseholdId householdId,
      @Schema(description = "Absent for all children of the search")
          @Nullable List<ChildId> children,
      @Schema(description = "What the person saw") @NotNull RunId runId,
      @Schema(description = "Why this home; the first of the order too") @NotBlank String reasons,
      @Schema(
              description =
                  "How religion, racial origin, culture and language were considered (R-MATCH-04);"
                      + " asked for at the start of the placement when it is absent")
          @Nullable String heritage,
      @Schema(description = "Rules accepted, after a 422") @Nullable Set<RuleId> accept,
      @Schema(description = "Why they are accepted") @Nullable String reason) {

    ReserveOption command(SearchId search) {
      return new ReserveOption(
          search,
          runId,
          householdId,
          Objects.requireNonNullElse(children, List.of()),
          reasons,
          heritage,
          accepted(accept, reason));
    }
  }

  private static Acceptance accepted(@Nullable Set<RuleId> rules, @Nullable String reason) {
    return new Acceptance(
        Objects.requireNonNullElse(rules, Set.of()), Objects.requireNonNullElse(reason, ""));
  }

  /** What was made. */
  public record Made(ReservationId id, Instant expiresAt) {}

  @Inject Options options;
  @Inject Placements placements;

  @POST
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(
      summary = "Reserve places",
      description =
          "The constraints are asked again: 409 when somebody else has the place, 422 when rules"
              + " speak against it that are neither approved nor accepted.")
  @APIResponseSchema(responseCode = "201", value = Made.class)
  public Response reserve(@PathParam("search") SearchId search, @Valid Choice choice) {
    SearchView.Reservation made = options.reserve(choice.command(search));
    return Response.status(Response.Status.CREATED)
        .entity(new Made(made.id(), made.expiresAt()))
        .build();
  }

  /**
   * Until when and why.
   *
   * @param until the day at whose close it ends
   * @param accept R-MATCH-15 when the reason is kept though it seems to name another child
   * @param acceptReason why; required with accept
   */
  public record Longer(
      @NotNull LocalDate until,
      @NotBlank String reason,
      @Nullable Set<RuleId> accept,
      @Nullable String acceptReason) {}

  @POST
  @Path("{reservation}/longer")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(
      summary = "Hold reserved places longer",
      description = "Until the close of a day, with a reason; 409 when they are not held any more.")
  @APIResponseSchema(responseCode = "200", value = Made.class)
  public Response holdLonger(
      @PathParam("search") SearchId search,
      @PathParam("reservation") ReservationId reservation,
      @Valid Longer longer) {
    Instant until =
        placements.holdLonger(
            search,
            reservation,
            longer.until(),
            longer.reason(),
            accepted(longer.accept(), longer.acceptReason()));
    return Response.ok(new Made(reservation, until)).build();
  }

  @DELETE
  @Path("{reservation}")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(summary = "Give reserved places back")
  public void giveBack(
      @PathParam("search") SearchId search, @PathParam("reservation") ReservationId reservation) {
    options.giveBack(search, reservation);
  }
}
