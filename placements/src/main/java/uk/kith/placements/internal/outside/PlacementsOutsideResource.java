package uk.kith.placements.internal.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.OutsideFilter;
import uk.kith.placements.api.OutsideSort;
import uk.kith.placements.api.OutsideWanted;
import uk.kith.placements.api.PlacementCosts;
import uk.kith.placements.api.PlacementsOutside;
import uk.kith.placements.api.PlacementsOutside.Ledger;
import uk.kith.placements.api.PlacementsOutside.OutsideView;
import uk.kith.placements.engine.outside.LedgerFilter;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.outside.PlacementGroup;
import uk.kith.placements.engine.published.PublishedLedger;
import uk.kith.placements.engine.vacancy.PlaceBand;
import uk.kith.placements.engine.vacancy.PlaceNeed;
import uk.kith.placements.internal.facts.Body;
import uk.kith.placements.internal.placing.PlacementCostsResource.NewCost;

/** Placements outside the area, over HTTP. */
@Path("/api/placements-outside")
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
public class PlacementsOutsideResource {

  private static final int MONTHS_BACK = 12;

  @Inject PlacementsOutside outside;
  @Inject PlacementCosts costs;
  @Inject BusinessDate businessDate;

  /** Why the home is outside the area, and in whose words. */
  public record Reason(@Nullable OutsideReason reason, @Nullable String explanation) {}

  @GET
  @Operation(
      summary = "Placements outside the area in which a child lives on the day",
      description =
          "Longest first, unless sort says otherwise. text: only of children whose name or number"
              + " contains it; team: only of its children; kind: only placements of this kind.")
  public Page<OutsideView> list(
      @QueryParam("filter") @DefaultValue("ALL") OutsideFilter filter,
      @QueryParam("text") @Nullable String text,
      @QueryParam("team") @Nullable String team,
      @QueryParam("kind") @Nullable PlacementGroup kind,
      @QueryParam("sort") @DefaultValue("SINCE") OutsideSort sort,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return outside.listOutside(
        new OutsideWanted(filter, Body.text(text), Body.text(team), kind),
        Sort.ascending(sort),
        day(asOf),
        page,
        size);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Why one placement is outside, and what stood against each local home")
  public OutsideView get(
      @PathParam("id") PlacementId id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    return outside.getOutside(id, day(asOf));
  }

  @PUT
  @Path("{id}/reason")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  @Operation(summary = "Record why a placement is outside the area")
  public void reason(@PathParam("id") PlacementId id, Reason body) {
    outside.recordReason(id, Body.required("reason", body.reason()), Body.text(body.explanation()));
  }

  @PUT
  @Path("{id}/cost")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  @Operation(summary = "Record what a placement costs from a day on, inside or outside the area")
  public void cost(@PathParam("id") PlacementId id, NewCost body) {
    costs.record(id, body.of(day(null)));
  }

  @GET
  @Path("ledger")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.APPROVER})
  @Operation(
      summary = "Placements that began outside, counted by month, age, needs and reason",
      description =
          "first and last day are included; default the twelve months to the business date. rules"
              + " counts what stood against local homes where none was found.")
  public Ledger ledger(
      @QueryParam("first") @Nullable LocalDate first,
      @QueryParam("last") @Nullable LocalDate last,
      @QueryParam("age") @Nullable PlaceBand age,
      @QueryParam("need") @Nullable PlaceNeed need) {
    LocalDate until = day(last);
    LocalDate from =
        Objects.requireNonNullElseGet(first, () -> until.minusMonths(MONTHS_BACK).plusDays(1));
    return outside.ledger(
        Body.read("first", from, begun -> new LedgerFilter(begun, until, age, need)));
  }

  @GET
  @Path("ledger/published")
  @AllowedRoles({Role.COMMISSIONER, Role.PLACEMENT_OFFICER, Role.APPROVER})
  @Operation(
      summary = "Why placements began outside in three years, small counts withheld",
      description =
          "By age, by need and by year, each by reason, up to the newest month that has ended. A"
              + " number that is not there is withheld: a count of 1 to 4, or one that would tell it"
              + " (R-SUFF-14). A reason that is not there is one that nobody recorded; a rule that"
              + " is not there, that none spoke against the home.")
  public PublishedLedger publishedLedger() {
    return outside.publishedLedger();
  }

  private LocalDate day(@Nullable LocalDate asked) {
    return Objects.requireNonNullElseGet(asked, businessDate::today);
  }
}
