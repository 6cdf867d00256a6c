package uk.kith.placements.internal.households;

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
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.IfMatch;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.HistoryLine;
import uk.kith.placements.api.HomeWanted;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.internal.facts.Accept;
import uk.kith.placements.internal.facts.Body;
import uk.kith.placements.internal.households.HouseholdBodies.Confirmation;
import uk.kith.placements.internal.households.HouseholdBodies.EndedExemption;
import uk.kith.placements.internal.households.HouseholdBodies.Imported;
import uk.kith.placements.internal.households.HouseholdBodies.Item;
import uk.kith.placements.internal.households.HouseholdBodies.Made;
import uk.kith.placements.internal.households.HouseholdBodies.NewBedrooms;
import uk.kith.placements.internal.households.HouseholdBodies.NewExemption;
import uk.kith.placements.internal.households.HouseholdBodies.NewHousehold;
import uk.kith.placements.internal.households.HouseholdBodies.NewNotAvailable;
import uk.kith.placements.internal.households.HouseholdBodies.NotAvailableBody;
import uk.kith.placements.internal.households.HouseholdBodies.RoomBody;

/** Households over HTTP. */
@Path("/api/households")
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
public class HouseholdsResource {

  @Inject Households households;
  @Inject BusinessDate businessDate;
  @Inject DuePolicy policy;

  @POST
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  @Operation(
      summary = "Record a household or home",
      description = "With its approval: localId, name, kind, terms and approvedFrom are required.")
  @APIResponseSchema(responseCode = "201", value = Made.class)
  public Response record(NewHousehold body) {
    HouseholdId id = households.record(body.command());
    return Response.created(URI.create("/api/households/" + id)).entity(new Made(id)).build();
  }

  @POST
  @Path("import")
  @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  @Operation(
      summary = "Record many households from a CSV file",
      description =
          "UTF-8 with one header row; columns by name, in any order: localId, name, kind (FOSTER,"
              + " CONNECTED_PERSON, ADOPTER, CHILDRENS_HOME, SUPPORTED, PARENT), own (yes or no),"
              + " places, approvedFrom are required; minAge, maxAge (completed years),"
              + " approvedUntil, sex (MALE, FEMALE), types (kinds of search, parted by semicolons),"
              + " agency, approvedBy (national code), postcode, phone, worker, workerPhone,"
              + " agencyPhone, agencyNightPhone, team, notAvailable (count), notAvailableReason,"
              + " notAvailableReview, availableFrom, notAvailableWords (what another reason is),"
              + " skills (BEHAVIOUR:HIGH;HEALTH:SOME), languages and supports (parted by"
              + " semicolons), urn, registration (REGISTERED, APPLIED, EXCEPTED, NONE),"
              + " registrationApplied (the day of an application that is not decided) and bedrooms"
              + " (1 bed;2 beds shared) may be absent. Days are yyyy-MM-dd. All or nothing; 400"
              + " names each line that cannot be read.")
  @APIResponseSchema(responseCode = "201", value = Imported.class)
  public Response importCsv(String csv) {
    List<HouseholdId> ids = households.importCsv(csv);
    return Response.status(Response.Status.CREATED).entity(new Imported(ids.size(), ids)).build();
  }

  @PUT
  @Path("{id}")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  @Operation(
      summary = "Change what is known of a household",
      description =
          "The whole of what is known from a day on; what held before is kept, and so are those"
              + " whom other authorities placed, whom residents may not name. If-Match carries the"
              + " version. 422 with R-PLACE-12 when terms of foster carers change without 28 days'"
              + " notice and without their agreement: sent again with accept (R-PLACE-12) and"
              + " reason it is recorded, and the reason is kept.")
  public void change(
      @PathParam("id") HouseholdId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      NewHousehold body) {
    LocalDate from = dayOf(body.from());
    boolean onTheWay = households.getHousehold(id, from).snapshot().terms() == null;
    households.change(
        id,
        IfMatch.version(ifMatch),
        from,
        body.command(onTheWay),
        Accept.of(body.accept(), body.reason()));
  }

  @PUT
  @Path("{id}/not-available")
  @AllowedRoles({Role.SUPERVISING_WORKER, Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  @Operation(
      summary = "Set which places are not available from a day on, and why",
      description =
          "422 with R-PLACE-38 where places are held for a search; accepted with a reason, they are"
              + " held no longer, and the search says so.")
  public void setNotAvailable(
      @PathParam("id") HouseholdId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      NewNotAvailable body) {
    households.setNotAvailable(
        id,
        IfMatch.version(ifMatch),
        dayOf(body.from()),
        Body.list(body.notAvailable()).stream().map(NotAvailableBody::read).toList(),
        Accept.of(body.accept(), body.reason()));
  }

  @PUT
  @Path("{id}/bedrooms")
  @AllowedRoles({Role.SUPERVISING_WORKER, Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  @Operation(
      summary = "Set the bedrooms for children from a day on",
      description =
          "Each with beds and mayBeShared; rooms in which placed children may sleep, and nobody of"
              + " the carers' own family does. An empty list: they are not known. If-Match carries"
              + " the version.")
  public void setBedrooms(
      @PathParam("id") HouseholdId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      NewBedrooms body) {
    households.setBedrooms(
        id, IfMatch.version(ifMatch), dayOf(body.from()), RoomBody.read(body.bedrooms()));
  }

  @POST
  @Path("{id}/confirmations")
  @AllowedRoles({Role.SUPERVISING_WORKER, Role.PLACEMENT_OFFICER})
  @Operation(summary = "Confirm that the places stand as recorded")
  public void confirm(@PathParam("id") HouseholdId id, Confirmation body) {
    households.confirmPlaces(id, dayOf(body.on()));
  }

  @POST
  @Path("{id}/exemptions")
  @AllowedRoles(Role.APPROVER)
  @Operation(
      summary = "Record an exemption from the usual fostering limit, naming the children",
      description =
          "Given by the authority where the carers live: by, children, from, approver, post, on and"
              + " considered (NUMBER, ARRANGEMENTS, RELATIONSHIP, PERIOD and WELFARE, all of them)"
              + " are required; until, noticeOn and conditions may be absent.")
  public void exempt(@PathParam("id") HouseholdId id, NewExemption body) {
    households.recordExemption(id, body.read());
  }

  @POST
  @Path("{id}/exemptions/ends")
  @AllowedRoles(Role.APPROVER)
  @Operation(
      summary = "End an exemption from the usual fostering limit before its time",
      description =
          "That which begins on from and names children, all of them; endedFrom is the first day on"
              + " which it holds no more. All fields are required. 409 when the carers hold no such"
              + " exemption, or it was ended already.")
  public void endExemption(@PathParam("id") HouseholdId id, EndedExemption body) {
    households.endExemption(
        id,
        Body.required("from", body.from()),
        Body.required("children", body.children()),
        body.read());
  }

  @GET
  @Operation(
      summary = "List households",
      description =
          "As on asOf; vacant=true: only those with a place usable now. own, age (whole years), sex"
              + " (MALE, FEMALE), emergency, district (such as S65), local and notAvailable narrow"
              + " it further; stale=true: only those with a vacant place that nobody confirmed for"
              + " as long as the setting says.")
  public Page<Item> list(
      @QueryParam("vacant") @DefaultValue("false") boolean vacant,
      @QueryParam("kind") @Nullable HouseholdKind kind,
      @QueryParam("worker") @Nullable String worker,
      @QueryParam("team") @Nullable String team,
      @QueryParam("text") @Nullable String text,
      @QueryParam("own") @Nullable Boolean own,
      @QueryParam("age") @Nullable Integer age,
      @QueryParam("sex") @Nullable Sex sex,
      @QueryParam("emergency") @DefaultValue("false") boolean emergency,
      @QueryParam("district") @Nullable String district,
      @QueryParam("local") @Nullable Boolean local,
      @QueryParam("stale") @DefaultValue("false") boolean stale,
      @QueryParam("notAvailable") @DefaultValue("false") boolean notAvailable,
      @QueryParam("sort") @DefaultValue("LOCAL_ID") HouseholdSort sort,
      @QueryParam("descending") @DefaultValue("false") boolean descending,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    LocalDate day = dayOf(asOf);
    HomeWanted wanted =
        new HomeWanted(
            own,
            age == null ? null : Body.read("age", age, years -> new AgeRange(years, years)),
            sex == Sex.UNKNOWN ? null : sex,
            emergency,
            Body.text(district),
            local,
            stale ? policy.staleBefore(day) : null,
            notAvailable,
            false);
    HouseholdFilter filter =
        new HouseholdFilter(vacant, kind, Body.text(worker), teams(team), Body.text(text), wanted);
    return households
        .listHouseholds(filter, new Sort<>(sort, descending), day, page, size)
        .map(Item::of);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A household", description = "As on asOf; ETag is the version.")
  @APIResponseSchema(responseCode = "200", value = Item.class)
  public Response get(
      @PathParam("id") HouseholdId id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    HouseholdView view = households.getHousehold(id, dayOf(asOf));
    return Response.ok(Item.of(view)).tag(Long.toString(view.version())).build();
  }

  @GET
  @Path("{id}/history")
  @Operation(summary = "Everything dated that is known of a household, newest first")
  public List<HistoryLine> history(@PathParam("id") HouseholdId id) {
    return households.history(id);
  }

  private static @Nullable List<String> teams(@Nullable String team) {
    String one = Body.text(team);
    return one == null ? null : List.of(one);
  }

  private LocalDate dayOf(@Nullable LocalDate asked) {
    return Objects.requireNonNullElseGet(asked, businessDate::today);
  }
}
