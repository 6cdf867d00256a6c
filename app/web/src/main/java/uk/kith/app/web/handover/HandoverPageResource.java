package uk.kith.app.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.search.SearchNames;
import uk.kith.app.web.search.SearchProgress;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Calls;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.DutyRota;
import uk.kith.placements.api.HomeWanted;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.MissingChildren;
import uk.kith.placements.api.MissingChildren.Missing;
import uk.kith.placements.api.PlacementAccounts;
import uk.kith.placements.api.PlacementAccounts.Begun;
import uk.kith.placements.api.SearchFilter;
import uk.kith.placements.api.SearchSort;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.DuePolicy;

/** The page for the night, and who is on duty. */
@Path("/handover")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class HandoverPageResource {

  private static final int MOST_SEARCHES = 100;
  private static final int MOST_PLACES = 40;
  static final Sort<SearchSort> EARLIEST_FIRST = Sort.ascending(SearchSort.NEEDED_FROM);
  static final Sort<HouseholdSort> NEWEST_CONFIRMED = new Sort<>(HouseholdSort.CONFIRMED, true);

  /** As the vacancy board shows those for an emergency tonight. */
  static final HouseholdFilter FOR_AN_EMERGENCY =
      new HouseholdFilter(
          false,
          null,
          null,
          null,
          null,
          new HomeWanted(null, null, null, true, null, null, null, false, true));

  @Inject Pages pages;
  @Inject Searches searches;
  @Inject SearchNames names;
  @Inject SearchProgress progress;
  @Inject Calls calls;
  @Inject Households households;
  @Inject PlacementAccounts accounts;
  @Inject Children children;
  @Inject MissingChildren missing;
  @Inject DutyRota rota;
  @Inject BusinessDate businessDate;
  @Inject DuePolicy policy;
  @Inject CurrentActor actor;

  @GET
  public Response show(@Context UriInfo address) {
    return show(200, Form.of(address.getQueryParameters()));
  }

  @POST
  @Path("duty")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public Response duty(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("name", "Enter who is on duty");
    form = form.require("phone", "Enter the number");
    LocalDate today = businessDate.today();
    LocalDate on = form.date("on").findDate().orElse(null);
    if (on == null) {
      form = form.with("on-day", "Enter the day whose night it is, like 27 3 2014");
    } else if (on.isBefore(today)) {
      form =
          form.with("on-day", "Enter today or a day to come: nights that passed stay as they are");
    }
    if (on == null || !form.isValid()) {
      return show(400, form);
    }
    rota.record(new DutyRota.Duty(on, form.value("name"), form.value("phone")));
    return pages.done("/handover", "Who is on duty on " + Dates.day(on) + " is recorded");
  }

  private Response show(int status, Form form) {
    LocalDate today = businessDate.today();
    Page<SearchView> found =
        searches.listSearches(
            SearchFilter.OPEN,
            Sorting.asked(form, SearchSort.class, EARLIEST_FIRST),
            0,
            MOST_SEARCHES);
    List<SearchView> open = found.items();
    List<CallView> rung = calls.findCalls(open.stream().map(SearchView::id).toList());
    List<Begun> begun = accounts.listBegun(today);
    List<Missing> gone = missing.on(today);
    List<ChildView> who =
        children.findChildren(
            Stream.concat(begun.stream().map(Begun::child), gone.stream().map(Missing::child))
                .distinct()
                .toList(),
            today);
    Page<HouseholdView> places =
        households.listHouseholds(
            FOR_AN_EMERGENCY,
            Sorting.asked(form, HouseholdSort.class, NEWEST_CONFIRMED),
            today,
            0,
            MOST_PLACES);
    HandoverPage page =
        new HandoverMaker(
                today,
                policy,
                rung,
                progress.referred(open.stream().map(SearchView::id).toList()),
                homes(open, rung, begun, who, places.items(), today))
            .make(
                named(open, today),
                found.total(),
                begun,
                gone,
                who,
                places,
                rota.listDuties(today.minusDays(1), today.plusDays(HandoverMaker.NIGHTS - 1)),
                actor.get().has(Role.PLACEMENT_OFFICER),
                form);
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesHandover(
                pages.page(page.heading(), Section.SEARCHES, form), page, form))
        .build();
  }

  private Map<SearchView, String> named(List<SearchView> open, LocalDate today) {
    Map<SearchView, String> known = names.of(open, today);
    Map<SearchView, String> inOrder = new LinkedHashMap<>();
    open.forEach(search -> inOrder.put(search, known.getOrDefault(search, search.number())));
    return inOrder;
  }

  private List<HouseholdView> homes(
      List<SearchView> open,
      List<CallView> rung,
      List<Begun> begun,
      List<ChildView> who,
      List<HouseholdView> places,
      LocalDate today) {
    List<HouseholdId> ids =
        Stream.of(
                rung.stream().map(CallView::household),
                open.stream()
                    .flatMap(search -> search.reservations().stream())
                    .map(SearchView.Reservation::householdId),
                begun.stream().map(Begun::household),
                who.stream()
                    .map(ChildView::placement)
                    .flatMap(
                        lives -> Stream.ofNullable(lives == null ? null : lives.householdId())))
            .flatMap(each -> each)
            .distinct()
            .toList();
    return Stream.concat(households.findHouseholds(ids, today).stream(), places.stream()).toList();
  }
}
