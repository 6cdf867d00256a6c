package uk.kith.placements.internal.searches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.OpenSearch;
import uk.kith.placements.api.RecordApproval;
import uk.kith.placements.api.SearchApprovals;
import uk.kith.placements.api.SearchFilter;
import uk.kith.placements.api.SearchPartings;
import uk.kith.placements.api.SearchSort;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.asking.ApprovalCheck;
import uk.kith.placements.internal.facts.Accept;
import uk.kith.placements.internal.facts.Body;

/** Searches over HTTP. */
@Path("/api/searches")
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
public class SearchesResource {

  @Inject Searches searches;
  @Inject SearchApprovals approvals;
  @Inject SearchPartings partings;
  @Inject BusinessDate businessDate;

  /**
   * What is looked for.
   *
   * @param openedOn default the business date
   * @param together default PREFERRED
   */
  public record NewSearch(
      @Nullable List<ChildId> children,
      @Nullable LocalDate openedOn,
      @Nullable LocalDate neededFrom,
      @Nullable SearchKind kind,
      @Nullable Together together) {}

  /** Why a search ends. */
  public record Close(@Nullable String reason) {}

  /**
   * Who approved what, for one household and some children, when, why and on which checks; default
   * of {@code on}: business date.
   *
   * @param children of the search, whom it is given for; default all of them
   * @param notDone checks that whoever gave it says were not done; one that the law makes a
   *     condition lets nobody move in until a later approval says that it was
   * @param accept R-MATCH-15 when the reasons are kept though they seem to name another child
   * @param reason why; required with accept
   */
  public record NewApproval(
      @Nullable HouseholdId householdId,
      @Nullable List<ChildId> children,
      @Nullable RuleId rule,
      @Nullable String by,
      @Nullable String post,
      @Nullable LocalDate on,
      @Nullable String reasons,
      @Nullable List<ApprovalCheck> checks,
      @Nullable List<ApprovalCheck> notDone,
      @Nullable List<RuleId> accept,
      @Nullable String reason) {}

  /**
   * Why an approval is taken back.
   *
   * @param accept R-MATCH-15 when that is kept though it seems to name another child
   * @param acceptReason why; required with accept
   */
  public record Withdrawal(
      @Nullable String reason, @Nullable List<RuleId> accept, @Nullable String acceptReason) {}

  /**
   * Who goes on in a search of their own.
   *
   * @param children who leave; those who are placed, or for whom a place is held, cannot
   * @param together how those who leave are to be placed; default as before
   * @param remaining how those who stay are to be placed; default as before
   * @param reason the decision on brothers and sisters, and why it was taken
   * @param accept R-MATCH-15 when the reason is kept though it seems to name another child
   * @param acceptReason why; required with accept
   */
  public record NewPart(
      @Nullable List<ChildId> children,
      @Nullable Together together,
      @Nullable Together remaining,
      @Nullable String reason,
      @Nullable List<RuleId> accept,
      @Nullable String acceptReason) {}

  /** What was made. */
  public record Made(SearchId id) {}

  @POST
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(
      summary = "Open a search",
      description = "A child has one open search: a second is 409 search-open.")
  @APIResponseSchema(responseCode = "201", value = Made.class)
  public Response open(NewSearch body) {
    SearchId id =
        searches.open(
            new OpenSearch(
                Body.required("children", body.children()),
                body.openedOn(),
                Body.required("neededFrom", body.neededFrom()),
                Body.required("kind", body.kind()),
                body.together() == null ? Together.PREFERRED : body.together()));
    return Response.created(URI.create("/api/searches/" + id)).entity(new Made(id)).build();
  }

  @GET
  @Operation(
      summary = "List searches",
      description =
          "Unless sorted otherwise: open ones first by needed-from, then closed ones, newest"
              + " first.")
  public Page<SearchView> list(
      @QueryParam("open") @DefaultValue("false") boolean open,
      @QueryParam("status") SearchView.@Nullable Status status,
      @QueryParam("kind") @Nullable SearchKind kind,
      @QueryParam("neededBy") @Nullable LocalDate neededBy,
      @QueryParam("text") @Nullable String text,
      @QueryParam("sort") @DefaultValue("OPEN_FIRST") SearchSort sort,
      @QueryParam("descending") @DefaultValue("false") boolean descending,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return searches.listSearches(
        new SearchFilter(
            open, status, kind, neededBy, SearchFilter.Whose.EVERYBODYS, Body.text(text)),
        new Sort<>(sort, descending),
        page,
        size);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A search with its unexpired reservations and its approvals")
  @APIResponseSchema(responseCode = "200", value = SearchView.class)
  public Response get(@PathParam("id") SearchId id) {
    SearchView view = searches.getSearch(id);
    return Response.ok(view).tag(Long.toString(view.version())).build();
  }

  @POST
  @Path("{id}/close")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(summary = "Close a search that ends without a placement")
  public void close(@PathParam("id") SearchId id, Close body) {
    searches.close(id, Body.required("reason", body.reason()));
  }

  @POST
  @Path("{id}/parts")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(
      summary = "Let some of the children go on in a search of their own",
      description =
          "Brothers and sisters are looked for apart by decision (R-MATCH-16). The answer is the"
              + " search of those who left. 409 place-held while a place is held for one of them.")
  @APIResponseSchema(responseCode = "201", value = Made.class)
  public Response part(@PathParam("id") SearchId id, NewPart body) {
    SearchId other =
        partings.part(
            new SearchPartings.PartSearch(
                id,
                Body.required("children", body.children()),
                body.together(),
                body.remaining(),
                Body.required("reason", body.reason()),
                Accept.of(body.accept(), body.acceptReason())));
    return Response.created(URI.create("/api/searches/" + other)).entity(new Made(other)).build();
  }

  @GET
  @Path("{id}/parts")
  @Operation(
      summary = "Searches that came from this one, and that from which it came",
      description = "In the order of time; each with whom it looks for a home for.")
  public List<SearchPartings.Parting> parts(@PathParam("id") SearchId id) {
    return partings.listPartings(id);
  }

  @POST
  @Path("{id}/approvals")
  @AllowedRoles(Role.APPROVER)
  @Operation(summary = "Record that a named person approved what a rule asks, for one household")
  @APIResponseSchema(responseCode = "201", value = Void.class)
  public Response approve(@PathParam("id") SearchId id, NewApproval body) {
    searches.recordApproval(
        new RecordApproval(
            id,
            Body.required("householdId", body.householdId()),
            Body.list(body.children()),
            Body.required("rule", body.rule()),
            Body.required("by", body.by()),
            Body.required("post", body.post()),
            body.on() == null ? businessDate.today() : body.on(),
            Body.required("reasons", body.reasons()),
            Set.copyOf(Body.list(body.checks())),
            Set.copyOf(Body.list(body.notDone())),
            Accept.of(body.accept(), body.reason())));
    return Response.status(Response.Status.CREATED).build();
  }

  @GET
  @Path("{id}/approvals")
  @Operation(
      summary = "Approvals recorded for the search, in the order in which they were given",
      description = "withdrawn says why one that was recorded in error counts no longer.")
  public List<SearchApprovals.RecordedApproval> approvals(@PathParam("id") SearchId id) {
    return approvals.listApprovals(id);
  }

  @POST
  @Path("{id}/approvals/{approval}/withdraw")
  @AllowedRoles(Role.APPROVER)
  @Operation(
      summary = "Take back an approval that was recorded in error",
      description =
          "It counts no longer, and stays on record with the reason. What it recorded of a"
              + " placement that has begun is taken back with the events of the placement.")
  public void withdraw(
      @PathParam("id") SearchId id,
      @PathParam("approval") SearchApprovals.ApprovalId approval,
      Withdrawal body) {
    approvals.withdraw(
        id,
        approval,
        Body.required("reason", body.reason()),
        Accept.of(body.accept(), body.acceptReason()));
  }
}
