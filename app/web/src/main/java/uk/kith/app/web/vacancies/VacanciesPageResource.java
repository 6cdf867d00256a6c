package uk.kith.app.web.vacancies;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Whose;
import uk.kith.app.web.list.Worklist;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.engine.DuePolicy;

/** The vacancy board. */
@Path("/vacancies")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class VacanciesPageResource {

  private static final Sort<HouseholdSort> STALE_FIRST = Sort.ascending(HouseholdSort.STALE_FIRST);

  @Inject Pages pages;
  @Inject Households households;
  @Inject AccessPolicy access;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;
  @Inject DuePolicy policy;

  @GET
  public JteModel show(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Whose whose = whose(form, today);
    HouseholdFilter filter = VacancyFilters.filter(form, whose, policy, today);
    Sort<HouseholdSort> sort = sort(form);
    String name = AuthorityNames.shortName(authority);
    Page<HouseholdView> found = households.listHouseholds(filter, sort, today, page, ListPage.ROWS);
    VacanciesPage board =
        new VacanciesPage(
            Supply.of(households.countPlaces(today)),
            ListPage.of(
                list(today),
                found,
                sort,
                form,
                VacancyFilters.selects(
                    households.teams(null, today), households.districts(today), name),
                VacancyFilters.said(form, filter, whose, policy, name),
                List.of()),
            "/vacancies/confirm" + query(address),
            confirms(found.items()));
    return Pages.TEMPLATES.pagesVacancies(pages.page("Vacancy board", Section.VACANCIES), board);
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    HouseholdFilter filter = VacancyFilters.filter(form, whose(form, today), policy, today);
    return Download.of(
        list(today),
        format,
        taker -> households.exportHouseholds(filter, sort(form), today, taker));
  }

  /** One click: the places of a home stand as recorded today (R-PLACE-37). */
  @POST
  @Path("confirm")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.SUPERVISING_WORKER})
  public Response confirm(@Context UriInfo address, MultivaluedMap<String, String> typed) {
    HouseholdId home = Form.of(typed).hidden("household", HouseholdId::of);
    LocalDate today = businessDate.today();
    households.confirmPlaces(home, today);
    String name = households.getHousehold(home, today).name();
    return pages.done(
        "/vacancies" + query(address),
        "The places of " + name + " are confirmed as they stand on " + Dates.day(today));
  }

  private Worklist<HouseholdView> list(LocalDate today) {
    return VacancyList.of(today, AuthorityNames.shortName(authority), policy);
  }

  private Whose whose(Form form, LocalDate today) {
    String me = actor.get().name();
    return Whose.asked(form, me, () -> households.teams(me, today));
  }

  private static Sort<HouseholdSort> sort(Form form) {
    return Sorting.asked(form, HouseholdSort.class, STALE_FIRST);
  }

  private List<@Nullable String> confirms(List<HouseholdView> homes) {
    Actor reader = actor.get();
    boolean confirms = reader.has(Role.SUPERVISING_WORKER) || reader.has(Role.PLACEMENT_OFFICER);
    List<@Nullable String> ids = new ArrayList<>();
    for (HouseholdView home : homes) {
      boolean keeps = confirms && access.mayKeepPlaces(home.supervisingWorker());
      ids.add(keeps ? home.snapshot().id().toString() : null);
    }
    return ids;
  }

  private static String query(UriInfo address) {
    String query = address.getRequestUri().getRawQuery();
    return query == null ? "" : "?" + query;
  }
}
