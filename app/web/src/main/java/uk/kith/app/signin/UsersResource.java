package uk.kith.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.UserId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.IfMatch;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;

/** Who may sign in, over HTTP, for administrators. */
@Path("/api/users")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles(Role.ADMINISTRATOR)
public class UsersResource {

  @Inject UserAdministration users;

  /** A new user. */
  public record NewUser(@NotNull String name, @NotNull Set<Role> roles) {}

  /** What a user is to be. */
  public record Roles(@NotNull Set<Role> roles) {}

  /** What a user signs in with until a password is chosen. */
  public record Code(
      @Schema(
              description =
                  "Told once and never kept; opens only the page of the password. Absent for a user"
                      + " of the demonstration, and for who signs in with the organisation's"
                      + " account")
          @Nullable String code) {}

  @GET
  @Operation(summary = "Users by name", description = "Those who were switched off too.")
  public Page<UserView> list(
      @QueryParam("text") @DefaultValue("") String text,
      @QueryParam("role") @Nullable Role role,
      @QueryParam("state") UserView.@Nullable State state,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return users.list(new UserFilter(text, role, state), UserSort.USUAL, page, size);
  }

  @POST
  @Operation(
      summary = "Add a user",
      description =
          "The answer has the one-time code. 409 when the name is taken, also by somebody who left,"
              + " or when administrator stands beside a role that reads children.")
  @APIResponseSchema(responseCode = "201", value = UserAdministration.Added.class)
  public Response add(@NotNull @Valid NewUser body) {
    return Response.status(Response.Status.CREATED)
        .entity(users.add(body.name(), body.roles()))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A user")
  public UserView user(@PathParam("id") UserId id) {
    return users.get(id);
  }

  @PUT
  @Path("{id}/roles")
  @Operation(
      summary = "Give a user other roles",
      description =
          "If-Match carries the version. 409 for the caller's own roles, and where groups of the"
              + " organisation's account give them.")
  public void roles(
      @PathParam("id") UserId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Roles body) {
    users.setRoles(id, IfMatch.find(ifMatch), body.roles());
  }

  @POST
  @Path("{id}/off")
  @Operation(
      summary = "Switch a user off",
      description =
          "Sessions, remembered passwords, calendars and programs of the user end at once. 409 for"
              + " the last administrator.")
  public void switchOff(@PathParam("id") UserId id) {
    users.switchOff(id);
  }

  @POST
  @Path("{id}/on")
  @Operation(
      summary = "Switch a user on",
      description = "With a new one-time code; what ended when they were switched off stays ended.")
  public Code switchOn(@PathParam("id") UserId id) {
    return new Code(users.switchOn(id));
  }

  @POST
  @Path("{id}/code")
  @Operation(
      summary = "Give a user a new one-time code",
      description =
          "The password does not work any more, and sessions end. 409 for who signs in with the"
              + " organisation's account.")
  public Code newCode(@PathParam("id") UserId id) {
    return new Code(users.newCode(id));
  }

  @POST
  @Path("{id}/release")
  @Operation(summary = "Take away the hold after wrong passwords")
  public void release(@PathParam("id") UserId id) {
    users.release(id);
  }
}
