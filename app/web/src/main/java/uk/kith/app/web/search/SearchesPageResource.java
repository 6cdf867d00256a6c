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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.SearchList;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.meeting.Holding;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.SearchFilter;
import uk.kith.placements.api.SearchSort;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.SearchKind;

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
  private static final ListPage.Select STATE =
      new ListPage.Select(
          "state", "State", List.of(Choice.of("open", "Open"), Choice.of("all", "All")));
  private static final ListPage.Select KIND =
      new ListPage.Select(
          "kind",
          "Kind",
          Stream.concat(
                  Stream.of(Choice.of("", "All kinds")),
                  Arrays.stream(SearchKind.values())
                      .map(kind -> Choice.of(kind.name(), Words.kind(kind))))
              .toList());

  @Inject Pages pages;
  @Inject Searches searches;
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
    SearchFilter filter = filter(form);
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
            List.of(STATE, KIND),
            Arrays.asList(
                filter.open() ? "open" : null,
                filter.kind() == null ? null : Words.within(Words.kind(filter.kind())),
                ListPage.withText(form, "number or a child’s name")),
            holding.actions(
                mayAsk
                    ? List.of(
                        new ListPage.Action("Ask for a placement", "/searches/new"),
                        new ListPage.Action("Plan for all who wait", "/plans"),
                        new ListPage.Action("How soon providers answer", "/referrals"))
                    : List.of(),
                SearchAgenda.LIST,
                address)));
  }

  static Sort<SearchSort> sort(Form form) {
    return Sorting.asked(form, SearchSort.class, SearchSort.USUAL);
  }

  static SearchFilter filter(Form form) {
    String text = form.value("text");
    return new SearchFilter(
        !form.has("state", "all"),
        Arrays.stream(SearchKind.values())
            .filter(kind -> form.has("kind", kind.name()))
            .findFirst()
            .orElse(null),
        text.isEmpty() ? null : text);
  }
}
