package uk.kith.app.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.handover.HandoverTables.OpenSearch;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.search.SearchNames;
import uk.kith.app.web.search.SearchProgress;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Calls;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.SearchFilter;
import uk.kith.placements.api.SearchSort;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.DuePolicy;

/** The tables of the page for the night as files, whole and without numbers to ring. */
@Path("/handover/{table:open|places|missing|ring-back|placed|rota}/" + Download.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class HandoverDownloadResource {

  @Inject Searches searches;
  @Inject SearchNames names;
  @Inject SearchProgress progress;
  @Inject Calls calls;
  @Inject Households households;
  @Inject BusinessDate businessDate;
  @Inject DuePolicy policy;
  @Inject NightReader night;

  @GET
  public Response download(
      @Context UriInfo address,
      @PathParam("table") String table,
      @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    return switch (table) {
      case NightTables.MISSING ->
          of(NightTables.missing(today), format, night.page(form).missing());
      case NightTables.RING_BACK ->
          of(NightTables.ringBack(today), format, night.page(form).ringBack());
      case NightTables.PLACED -> of(NightTables.placed(today), format, night.page(form).placed());
      case NightTables.NIGHTS -> of(NightTables.nights(today), format, night.page(form).nights());
      default -> whole(table, format, form, today);
    };
  }

  private static <R> Response of(Worklist<R> list, String format, List<R> rows) {
    return Download.of(list, format, taker -> taker.accept(rows));
  }

  private Response whole(String table, String format, Form form, LocalDate today) {
    if (table.equals("open")) {
      return Download.of(
          HandoverTables.open(today),
          format,
          taker ->
              searches.exportSearches(
                  SearchFilter.OPEN,
                  Sorting.asked(form, SearchSort.class, HandoverPageResource.EARLIEST_FIRST),
                  batch -> taker.accept(open(batch, today))));
    }
    return Download.of(
        HandoverTables.places(today),
        format,
        taker ->
            households.exportHouseholds(
                HandoverPageResource.FOR_AN_EMERGENCY,
                Sorting.asked(form, HouseholdSort.class, HandoverPageResource.NEWEST_CONFIRMED),
                today,
                taker));
  }

  private List<OpenSearch> open(List<SearchView> batch, LocalDate today) {
    List<SearchId> ids = batch.stream().map(SearchView::id).toList();
    List<CallView> rung = calls.findCalls(ids);
    List<HouseholdId> homes =
        Stream.concat(
                rung.stream().map(CallView::household),
                batch.stream()
                    .flatMap(search -> search.reservations().stream())
                    .map(SearchView.Reservation::householdId))
            .distinct()
            .toList();
    HandoverMaker maker =
        new HandoverMaker(
            today, policy, rung, progress.referred(ids), households.findHouseholds(homes, today));
    return names.named(batch, today).stream()
        .map(
            each ->
                new OpenSearch(each.search().neededFrom(), maker.open(each.search(), each.names())))
        .toList();
  }
}
