package uk.kith.app.restriction;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.app.restriction.Restrictions.RestrictionView;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.IfMatch;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;

/** Restrictions of records over HTTP, for information governance (ADR 0037). */
@Path("/api/restrictions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class RestrictionsResource {

  @Inject Restrictions restrictions;

  /** Who alone may know of a record, or who may not. */
  public record Names(
      @Schema(description = "Sign-in names; when there are any, only they may know of the record")
          @Nullable List<@NotNull String> allowed,
      @Schema(description = "Sign-in names of those who may not")
          @Nullable List<@NotNull String> denied) {

    List<String> allowedNames() {
      return Objects.requireNonNullElse(allowed, List.of());
    }

    List<String> deniedNames() {
      return Objects.requireNonNullElse(denied, List.of());
    }
  }

  /** A record that is to be restricted. */
  public record NewRestriction(
      @NotNull RecordKind kind,
      @Schema(description = "The authority's number of the child or household, or its id") @NotNull
          String number,
      @NotNull String reason,
      @NotNull @Valid Names names) {}

  /** What a review found. */
  public record NewReview(@NotNull String note) {}

  /** Why it is lifted. */
  public record Lift(@NotNull String why) {}

  /** The id of what was made. */
  public record Made(RestrictionId id) {}

  /**
   * A restriction of a record.
   *
   * @param subject the id of the child or household
   * @param localId its number when it was restricted; null when it had none
   * @param reviewBy day by which it is to be reviewed
   * @param liftedAt null while it is in force
   * @param version for {@code If-Match}
   */
  public record Restriction(
      RestrictionId id,
      RecordKind kind,
      UUID subject,
      @Nullable String localId,
      String reason,
      List<String> allowed,
      List<String> denied,
      Instant madeAt,
      String madeBy,
      LocalDate reviewBy,
      @Nullable Instant liftedAt,
      @Nullable String liftedBy,
      @Nullable String liftedWhy,
      List<Restrictions.Review> reviews,
      long version) {

    static Restriction of(RestrictionView view) {
      return new Restriction(
          view.id(),
          view.kind(),
          view.subject().value(),
          view.localId(),
          view.reason(),
          view.allowed(),
          view.denied(),
          view.madeAt(),
          view.madeBy(),
          view.reviewBy(),
          view.liftedAt(),
          view.liftedBy(),
          view.liftedWhy(),
          view.reviews(),
          view.version());
    }
  }

  @GET
  @Operation(
      summary = "Restrictions of records",
      description =
          "Those in force, what is to be reviewed first at the top; then those that were lifted."
              + " Those that deny the caller are absent.")
  public Page<Restriction> list(
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return Page.of(restrictions.list().stream().map(Restriction::of).toList(), page, size);
  }

  @POST
  @Operation(
      summary = "Restrict a record",
      description =
          "From now on. 400 when there is no such record or user; 409 when the caller would allow"
              + " themselves.")
  @APIResponseSchema(responseCode = "201", value = Made.class)
  public Response restrict(@NotNull @Valid NewRestriction body) {
    RestrictionId id =
        restrictions.restrict(
            body.kind(),
            body.number(),
            body.reason(),
            body.names().allowedNames(),
            body.names().deniedNames());
    return Response.status(Response.Status.CREATED).entity(new Made(id)).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A restriction, with its reviews")
  public Restriction restriction(@PathParam("id") RestrictionId id) {
    return Restriction.of(restrictions.get(id));
  }

  @PUT
  @Path("{id}/names")
  @Operation(
      summary = "Put other names in place of those that hold",
      description = "If-Match carries the version. 409 when the caller would allow themselves.")
  public void rename(
      @PathParam("id") RestrictionId id,
      @HeaderParam("If-Match") @Nullable String version,
      @NotNull @Valid Names body) {
    restrictions.rename(id, IfMatch.version(version), body.allowedNames(), body.deniedNames());
  }

  @POST
  @Path("{id}/reviews")
  @Operation(
      summary = "Record that a restriction was reviewed and goes on",
      description = "If-Match carries the version.")
  public void review(
      @PathParam("id") RestrictionId id,
      @HeaderParam("If-Match") @Nullable String version,
      @NotNull @Valid NewReview body) {
    restrictions.review(id, IfMatch.version(version), body.note());
  }

  @POST
  @Path("{id}/lift")
  @Operation(
      summary = "Lift a restriction",
      description =
          "The record is for everybody whose role reads it. If-Match carries the version.")
  public void lift(
      @PathParam("id") RestrictionId id,
      @HeaderParam("If-Match") @Nullable String version,
      @NotNull @Valid Lift body) {
    restrictions.lift(id, IfMatch.version(version), body.why());
  }
}
