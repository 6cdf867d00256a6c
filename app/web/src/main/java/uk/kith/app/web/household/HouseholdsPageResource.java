package uk.kith.app.web.household;

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
import java.util.List;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.due.DoneForm;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.HouseholdList;
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
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.DueList;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.LifeEvents;
import uk.kith.placements.api.Retention;
import uk.kith.placements.engine.DuePolicy;

/** The list of households and homes, and the page of one. */
@Path("/households")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class HouseholdsPageResource {
  @Inject Pages pages;
  @Inject Households households;
  @Inject Retention retention;
  @Inject DueList due;
  @Inject LifeEvents events;
  @Inject AccessPolicy access;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;
  @Inject DuePolicy policy;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Sort<HouseholdSort> sort = sort(form);
    Whose whose = whose(form, today);
    HouseholdFilter filter = HouseholdFilters.filter(form, whose);
    String name = AuthorityNames.shortName(authority);
    return Pages.TEMPLATES.pagesList(
        pages.page("Households", Section.HOUSEHOLDS),
        ListPage.of(
            list(today),
            households.listHouseholds(filter, sort, today, page, ListPage.ROWS),
            sort,
            form,
            HouseholdFilters.selects(
                access.maySeeAdopters(),
                households.teams(null, today),
                households.districts(today),
                name),
            HouseholdFilters.said(form, filter, whose, name),
            mayChange()
                ? List.of(
                    new ListPage.Action("New home", "/households/new"),
                    new ListPage.Action("Load a spreadsheet", "/sheets"))
                : List.of()));
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    return Download.of(
        list(today),
        format,
        taker ->
            households.exportHouseholds(
                HouseholdFilters.filter(form, whose(form, today)), sort(form), today, taker));
  }

  private boolean mayChange() {
    return actor.get().has(Role.PLACEMENT_OFFICER) || actor.get().has(Role.PANEL_ADVISER);
  }

  private Worklist<HouseholdView> list(LocalDate today) {
    return HouseholdList.of(today, AuthorityNames.shortName(authority));
  }

  private static Sort<HouseholdSort> sort(Form form) {
    return Sorting.asked(form, HouseholdSort.class, HouseholdSort.USUAL);
  }

  private Whose whose(Form form, LocalDate today) {
    String me = actor.get().name();
    return Whose.asked(form, me, () -> households.teams(me, today));
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") HouseholdId id) {
    return show(200, id, Form.EMPTY);
  }

  private Response show(int status, HouseholdId id, Form form) {
    LocalDate today = businessDate.today();
    HouseholdView view = households.getHousehold(id, today);
    HouseholdPage page = page(view, today);
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesHousehold(
                pages.page(view.name(), Section.HOUSEHOLDS, form), page, form))
        .build();
  }

  private HouseholdPage page(HouseholdView view, LocalDate today) {
    HouseholdId id = view.snapshot().id();
    Actor reader = actor.get();
    boolean keeps = access.mayKeepPlaces(view.supervisingWorker());
    boolean mayConfirm =
        keeps && (reader.has(Role.SUPERVISING_WORKER) || reader.has(Role.PLACEMENT_OFFICER));
    return new HouseholdPageMaker(view, today, AuthorityNames.shortName(authority), policy)
        .make(
            households.history(id),
            due.dueOf(id, today),
            due.findingsOf(id, today),
            mayConfirm,
            keeps,
            mayChange(),
            reader.has(Role.APPROVER),
            retention.of(id));
  }

  /** Records what was done; the page comes again when something is missing. */
  @POST
  @Path("{id}/events")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.SUPERVISING_WORKER})
  public Response record(@PathParam("id") HouseholdId id, MultivaluedMap<String, String> typed) {
    LocalDate today = businessDate.today();
    DoneForm done = page(households.getHousehold(id, today), today).done();
    if (done == null) {
      throw new Forbidden("Only who is responsible for it records what was done");
    }
    Form form = done.checked(Form.of(typed));
    if (!form.isValid()) {
      return show(400, id, form);
    }
    try {
      events.record(done.read(form, event -> id));
    } catch (Invalid e) {
      return show(400, id, DoneForm.refused(form, e));
    } catch (Refused e) {
      return show(422, id, DoneForm.refused(form, e));
    }
    return pages.done("/households/" + id, "It is recorded");
  }

  @POST
  @Path("{id}/confirm")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.SUPERVISING_WORKER})
  public Response confirm(@PathParam("id") HouseholdId id) {
    LocalDate today = businessDate.today();
    households.confirmPlaces(id, today);
    return pages.done(
        "/households/" + id, "The places are confirmed as they stand on " + Dates.day(today));
  }
}
