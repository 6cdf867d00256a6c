package uk.kith.app.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.app.program.ServiceAccountView.Access;
import uk.kith.kernel.ServiceAccountId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;

/** The accounts of programs over HTTP, for administrators. */
@Path("/api/service-accounts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles(Role.ADMINISTRATOR)
public class ServiceAccountsResource {

  @Inject ServiceAccountAdministration accounts;

  /** A program that is to call the API. */
  public record NewAccount(
      @NotNull String name,
      @NotNull String purpose,
      @Schema(description = "Sign-in name of who answers for it") @NotNull String owner,
      @Schema(description = "Of those that the owner has") @NotNull Set<Role> roles,
      @Schema(description = "First parts of addresses below /api; absent for all")
          @Nullable Set<String> areas,
      @NotNull Access access,
      @Schema(description = "The last day on which the token works") @NotNull LocalDate lastDay) {

    NewServiceAccount wanted() {
      return new NewServiceAccount(
          name,
          purpose,
          owner,
          roles,
          Objects.requireNonNullElse(areas, Set.of()),
          access,
          lastDay);
    }
  }

  /** Who answers for it from now on, and until when. */
  public record Renewal(@NotNull String owner, @NotNull LocalDate lastDay) {}

  @GET
  @Operation(summary = "Programs by name", description = "Those that have ended too.")
  public Page<ServiceAccountView> list(
      @QueryParam("text") @DefaultValue("") String text,
      @QueryParam("state") ServiceAccountView.@Nullable State state,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return accounts.list(
        new ServiceAccountFilter(text, state), ServiceAccountSort.USUAL, page, size);
  }

  @POST
  @Operation(
      summary = "Make the account of a program",
      description =
          "The answer has the token, which is told once. 409 when the name is taken or a role is"
              + " not the owner's.")
  @APIResponseSchema(responseCode = "201", value = ServiceAccountAdministration.Made.class)
  public Response make(@NotNull @Valid NewAccount body) {
    return Response.status(Response.Status.CREATED).entity(accounts.make(body.wanted())).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A program")
  public ServiceAccountView account(@PathParam("id") ServiceAccountId id) {
    return accounts.get(id);
  }

  @POST
  @Path("{id}/renew")
  @Operation(
      summary = "Make a new token",
      description = "The old one does not work any more. An account that has ended works again.")
  public ServiceAccountAdministration.Made renew(
      @PathParam("id") ServiceAccountId id, @NotNull @Valid Renewal body) {
    return accounts.renew(id, body.owner(), body.lastDay());
  }

  @POST
  @Path("{id}/revoke")
  @Operation(summary = "End the token of a program", description = "From the next request on.")
  public void revoke(@PathParam("id") ServiceAccountId id) {
    accounts.revoke(id);
  }
}
