package uk.kith.placements.internal.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.IfMatch;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Births;
import uk.kith.placements.api.ChildFilter;
import uk.kith.placements.api.ChildSort;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HistoryLine;
import uk.kith.placements.api.MergeRecords;
import uk.kith.placements.api.OwnFamily;
import uk.kith.placements.internal.children.ChildBodies.BirthDay;
import uk.kith.placements.internal.children.ChildBodies.EndedKeepAway;
import uk.kith.placements.internal.children.ChildBodies.Full;
import uk.kith.placements.internal.children.ChildBodies.Item;
import uk.kith.placements.internal.children.ChildBodies.LegalStatus;
import uk.kith.placements.internal.children.ChildBodies.Made;
import uk.kith.placements.internal.children.ChildBodies.Merge;
import uk.kith.placements.internal.children.ChildBodies.NewBirth;
import uk.kith.placements.internal.children.ChildBodies.NewChild;
import uk.kith.placements.internal.children.ChildBodies.NewKeepAway;
import uk.kith.placements.internal.children.ChildBodies.NewParent;
import uk.kith.placements.internal.facts.Body;

/** Children over HTTP. */
@Path("/api/children")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class ChildrenResource {

  @Inject Children children;
  @Inject Births births;
  @Inject BusinessDate businessDate;

  @POST
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.COURT_OFFICER})
  @Operation(
      summary = "Record a child",
      description =
          "From what is known tonight: one of dateOfBirth, dueDate and age (completed years) is"
              + " required. What is said takes effect on from, by default the business date.")
  @APIResponseSchema(responseCode = "201", value = Made.class)
  public Response record(NewChild body) {
    LocalDate from = dayOf(body.from());
    ChildId id = children.record(from, body.command(from));
    return Response.created(URI.create("/api/children/" + id)).entity(new Made(id)).build();
  }

  @PUT
  @Path("{id}")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(
      summary = "Change what is known of a child",
      description =
          "The whole of what is known from a day on; what is absent is not known any more. What"
              + " held before is kept. A number under which returns or the case system tell of the"
              + " child stays. If-Match carries the version.")
  public void change(
      @PathParam("id") ChildId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      NewChild body) {
    LocalDate from = dayOf(body.from());
    children.change(id, IfMatch.version(ifMatch), from, body.command(from));
  }

  @POST
  @Path("{id}/birth")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.COURT_OFFICER})
  @Operation(
      summary = "Record the birth of an unborn child",
      description =
          "dateOfBirth instead of the dueDate on record, and with it names and sex; what is absent"
              + " stays as it is known. If-Match carries the version. 409 when the child is not"
              + " unborn.")
  public void birth(
      @PathParam("id") ChildId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      NewBirth body) {
    births.record(id, IfMatch.version(ifMatch), body.command());
  }

  @PUT
  @Path("{id}/birth")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.COURT_OFFICER})
  @Operation(
      summary = "Put the day of birth right",
      description =
          "That was recorded by mistake: by who recorded the child as it stands, or by a placement"
              + " officer; names and sex stay. If-Match carries the version. 409 when no day of"
              + " birth is on record.")
  public void correctBirth(
      @PathParam("id") ChildId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      BirthDay body) {
    births.correct(id, IfMatch.version(ifMatch), Body.required("dateOfBirth", body.dateOfBirth()));
  }

  @POST
  @Path("{id}/merge")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(
      summary = "Merge a duplicate into the child's record",
      description =
          "Searches, placements and links move over, and what the record does not know; reason says"
              + " why both are the same child. 409 when both lived somewhere on the same days. A"
              + " duplicate with a number of its own needs If-Match with its version, intoVersion"
              + " and a reason: both numbers then lead to the record; 422 with findings when both"
              + " histories cannot be one child's.")
  public void merge(
      @PathParam("id") ChildId id, @HeaderParam("If-Match") @Nullable String ifMatch, Merge body) {
    ChildId into = Body.required("into", body.into());
    Long version = IfMatch.find(ifMatch);
    if (version == null) {
      children.merge(id, into, Body.text(body.reason()));
    } else {
      children.merge(
          new MergeRecords(
              id,
              version,
              into,
              Body.required("intoVersion", body.intoVersion()),
              Body.required("reason", body.reason())));
    }
  }

  @POST
  @Path("{id}/keep-away")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(
      summary = "Add from whom and what a child is to be kept away",
      description =
          "places (districts such as S65, or sectors such as S65 1), apartFrom (ids of children on"
              + " record), people and schools (in words). What is recorded already stands; people"
              + " are told by need alone, on their own page.")
  public void keepAway(@PathParam("id") ChildId id, NewKeepAway body) {
    children.keepAway(id, dayOf(body.from()), body.command());
  }

  @POST
  @Path("{id}/keep-away/ended")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(
      summary = "End what need not be kept away from a child any more",
      description =
          "places and apartFrom as they are recorded; people and schools true for all that is told"
              + " of them in words. What is not named stays, and so does what held before from.")
  public void endKeepAway(@PathParam("id") ChildId id, EndedKeepAway body) {
    children.endKeepAway(id, dayOf(body.from()), body.command());
  }

  @POST
  @Path("{id}/legal-status")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.COURT_OFFICER})
  @Operation(
      summary = "Set the legal status from a day on",
      description = "A code of the return such as C2; absent when no longer looked after.")
  public void setLegalStatus(@PathParam("id") ChildId id, LegalStatus body) {
    children.setLegalStatus(id, dayOf(body.from()), Body.text(body.code()));
  }

  @POST
  @Path("{id}/parent")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(
      summary = "Set whose child it is, from a day on",
      description =
          "parent is the id of a child on record, absent when none is to be recorded any more; from"
              + " is by default the business date. Looked after parent and child have different"
              + " reviewing officers (R-PERM-27).")
  public void setParent(@PathParam("id") ChildId id, NewParent body) {
    children.setParent(id, dayOf(body.from()), body.parent());
  }

  @GET
  @Path("{id}/own-family")
  @Operation(
      summary = "Parent and own children, those who are children on record",
      description = "As on asOf; ids alone.")
  public OwnFamily ownFamily(
      @PathParam("id") ChildId id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    return children.ownFamily(id, dayOf(asOf));
  }

  @GET
  @Operation(
      summary = "List children",
      description = "As on asOf; distances in miles, ages in completed years.")
  public Page<Item> list(
      @QueryParam("lookedAfter") @DefaultValue("false") boolean lookedAfter,
      @QueryParam("worker") @Nullable String worker,
      @QueryParam("team") @Nullable String team,
      @QueryParam("text") @Nullable String text,
      @QueryParam("sort") @DefaultValue("LOCAL_ID") ChildSort sort,
      @QueryParam("descending") @DefaultValue("false") boolean descending,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    ChildFilter filter =
        new ChildFilter(lookedAfter, Body.text(worker), teams(team), Body.text(text));
    return children
        .listChildren(filter, new Sort<>(sort, descending), dayOf(asOf), page, size)
        .map(Item::of);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A child", description = "As on asOf; ETag is the version for If-Match.")
  @APIResponseSchema(responseCode = "200", value = Full.class)
  public Response get(@PathParam("id") ChildId id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    ChildView view = children.getChild(id, dayOf(asOf));
    return Response.ok(Full.of(view)).tag(Long.toString(view.version())).build();
  }

  @GET
  @Path("{id}/history")
  @Operation(summary = "Everything dated that is known of a child, newest first")
  public List<HistoryLine> history(@PathParam("id") ChildId id) {
    return children.history(id);
  }

  private static @Nullable List<String> teams(@Nullable String team) {
    String one = Body.text(team);
    return one == null ? null : List.of(one);
  }

  private LocalDate dayOf(@Nullable LocalDate asked) {
    return Objects.requireNonNullElseGet(asked, businessDate::today);
  }
}
