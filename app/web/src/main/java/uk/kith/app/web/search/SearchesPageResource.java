package uk.kith.app.web.search;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.SearchList;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Whose;
import uk.kith.app.web.meeting.Holding;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.SearchFilter;
import uk.kith.placements.api.SearchSort;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;

/** The list of searches. */
@Path("/searches")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class SearchesPageResource {
  @Inject Pages pages;
  @Inject Searches searches;
  @Inject SearchesAsked asked;
  @Inject Children children;
  @Inject SearchProgress progress;
  @Inject NextStepReader reader;
  @Inject Holding holding;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Sort<SearchSort> sort = sort(form);
    Whose whose = asked.whose(form, today);
    SearchFilter filter = SearchFilters.filter(form, whose, today);
    Page<SearchView> found = searches.listSearches(filter, sort, page, ListPage.ROWS);
    NextSteps steps =
        reader.read(
            address, found.items().stream().flatMap(each -> each.children().stream()).toList());
    boolean mayAsk = actor.get().has(Role.PLACEMENT_OFFICER);
    return Pages.TEMPLATES.pagesList(
        pages.page("Searches", Section.SEARCHES),
        ListPage.of(
            SearchList.of(today, progress.isTold(), steps),
            new Page<>(
                progress.of(found.items(), today), found.total(), found.page(), found.size()),
            sort,
            form,
            SearchFilters.selects(children.teams(null, today)),
            SearchFilters.said(form, filter, whose),
            holding.actions(
                mayAsk
                    ? List.of(
                        new ListPage.Action("Ask for a placement", "/searches/new"),
                        new ListPage.Action("Plan for all who wait", "/plans"),
                        new ListPage.Action("Decisions to look at again", LookAgainList.ADDRESS),
                        new ListPage.Action("How soon providers answer", "/referrals"))
                    : List.of(),
                SearchAgenda.LIST,
                address)));
  }

  static Sort<SearchSort> sort(Form form) {
    return Sorting.asked(form, SearchSort.class, SearchSort.USUAL);
  }
}
