package uk.kith.app.web.child;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.due.DoneForm;
import uk.kith.app.web.list.ChildList;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Whose;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.meeting.MeetingMaker;
import uk.kith.app.web.request.NewChildResource;
import uk.kith.app.web.search.KeepAwayPageResource;
import uk.kith.app.web.search.SearchesOfChild;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ChildFilter;
import uk.kith.placements.api.ChildSort;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.DueList;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.api.DuplicateChildren;
import uk.kith.placements.api.DuplicateChildren.Likely;
import uk.kith.placements.api.EndsByOrder;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.KnownChild;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.api.LifeEvents;
import uk.kith.placements.api.Meetings;
import uk.kith.placements.api.MissingChildren;
import uk.kith.placements.api.OwnFamily;
import uk.kith.placements.api.PlacementAccounts;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.api.Retention;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.life.Absence;
import uk.kith.placements.engine.life.Delegated;
import uk.kith.placements.engine.life.LifeEvent;

/** The list of children, and the page of one. */
@Path("/children")
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
public class ChildrenPageResource {
  private static final ListPage.Select STATE =
      new ListPage.Select(
          "state",
          "State",
          List.of(Choice.of("looked-after", "Looked after"), Choice.of("all", "All on record")));

  @Inject Pages pages;
  @Inject Children children;
  @Inject DuplicateChildren duplicates;
  @Inject Households households;
  @Inject Searches searches;
  @Inject DueList due;
  @Inject LifeEvents events;
  @Inject RecordableEvents recordable;
  @Inject PlacementAccounts accounts;
  @Inject MissingChildren missing;
  @Inject Retention retention;
  @Inject Meetings meetings;
  @Inject AccessPolicy access;
  @Inject LegalSpells spells;
  @Inject EndsByOrder orders;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Sort<ChildSort> sort = sort(form);
    Whose whose = whose(form, today);
    Page<ChildView> found =
        children.listChildren(filter(form, whose), sort, today, page, ListPage.ROWS);
    return Pages.TEMPLATES.pagesList(
        pages.page("Children", Section.CHILDREN),
        ListPage.of(
            list(today, missing.of(found.items().stream().map(ChildView::id).toList(), today)),
            found,
            sort,
            form,
            List.of(Whose.select(children.teams(null, today)), STATE),
            Arrays.asList(
                form.has("state", "all") ? null : "looked after",
                whose.said(),
                ListPage.withText(form, "name or number")),
            actions()));
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    return Download.of(
        list(today, missing.ofAll(today)),
        format,
        taker ->
            children.exportChildren(filter(form, whose(form, today)), sort(form), today, taker));
  }

  private List<ListPage.Action> actions() {
    ListPage.Action record = new ListPage.Action(NewChildResource.TITLE, NewChildResource.ADDRESS);
    return mayRequest()
        ? List.of(new ListPage.Action("Ask for a placement", "/searches/new"), record)
        : BirthPage.opensFor(actor.get()) ? List.of(record) : List.of();
  }

  private Worklist<ChildView> list(LocalDate today, Map<ChildId, Absence> missing) {
    return ChildList.of(today, AuthorityNames.shortName(authority), missing);
  }

  private static Sort<ChildSort> sort(Form form) {
    return Sorting.asked(form, ChildSort.class, ChildSort.USUAL);
  }

  private Whose whose(Form form, LocalDate today) {
    String me = actor.get().name();
    return Whose.asked(form, me, () -> children.teams(me, today));
  }

  private static ChildFilter filter(Form form, Whose whose) {
    String text = form.value("text");
    return new ChildFilter(
        !form.has("state", "all"), whose.worker(), whose.teams(), text.isEmpty() ? null : text);
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") ChildId id) {
    return show(200, id, Form.EMPTY);
  }

  private Response show(int status, ChildId id, Form form) {
    LocalDate today = businessDate.today();
    KnownChild known = mayRequest() ? children.getKnown(id, today) : null;
    ChildView child = known == null ? children.getChild(id, today) : known.view();
    List<ChildView> siblings =
        children.findChildren(child.siblings().stream().map(ChildView.Sibling::id).toList(), today);
    OwnFamily family = children.ownFamily(child.id(), today);
    SearchView open = SearchesOfChild.findOpen(searches.searchesOf(child.id())).orElse(null);
    List<PlacementAccount> placements = accounts.listAccounts(child.id());
    PlacementAccount next = ChildNow.findNext(placements, today).orElse(null);
    HouseholdView nextHome = next == null ? null : household(next.household(), today);
    PlacementAccount coming = child.placement() == null ? next : null;
    HouseholdView home = coming == null ? home(child, today) : nextHome;
    List<DueLine> lines = access.mayReadHouseholds() ? due.dueOf(child.id(), today) : null;
    ChildPage page =
        new ChildPageMaker(
                child,
                known == null ? null : known.known(),
                spells.of(List.of(id), today).getOrDefault(id, List.of()),
                orders.last(id, today).orElse(null),
                today,
                AuthorityNames.shortName(authority))
            .make(
                siblings,
                family,
                relatives(family, today),
                home,
                coming,
                open,
                children.history(id),
                lines,
                recordable.of(child, home, lines == null ? List.of() : lines),
                lines == null ? null : delegated(child),
                mayRequest(),
                LegalStatusPageResource.opensFor(actor.get()),
                KeepAwayPageResource.opensFor(actor.get()),
                retention.of(child.id()));
    List<Fact> decided =
        meetings.decisionsOf(child.id()).stream().map(MeetingMaker::decided).toList();
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesChild(
                pages.page(page.name(), Section.CHILDREN, form),
                page,
                ChildNow.of(
                    child.id(),
                    missing.of(List.of(child.id()), today).get(child.id()),
                    placements,
                    nextHome,
                    mayRequest(),
                    today),
                others(child, today),
                decided,
                form))
        .build();
  }

  private OtherRecords others(ChildView child, LocalDate today) {
    List<Likely> likely = duplicates.likelyOf(child.id(), today);
    return OtherRecords.of(
        child,
        likely,
        children.findChildren(likely.stream().map(Likely::other).toList(), today),
        mayRequest());
  }

  /** Records what was done for the child or in its placement; the page comes again if it cannot. */
  @POST
  @Path("{id}/events")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public Response record(@PathParam("id") ChildId id, MultivaluedMap<String, String> typed) {
    LocalDate today = businessDate.today();
    ChildView child = children.getChild(id, today);
    List<DueLine> lines = due.dueOf(child.id(), today);
    DoneForm done =
        DoneForm.of("/children/" + id + "/events", recordable.of(child, home(child, today), lines));
    if (done == null) {
      throw new Forbidden("Only who is responsible for it records what was done");
    }
    Form form = done.checked(Form.of(typed));
    if (!form.isValid()) {
      return show(400, id, form);
    }
    try {
      events.record(done.read(form, event -> RecordableEvents.subject(event, child, lines)));
    } catch (Invalid e) {
      return show(400, id, DoneForm.refused(form, e));
    }
    return pages.done("/children/" + id, "It is recorded");
  }

  private List<ChildView> relatives(OwnFamily family, LocalDate today) {
    return children.findChildren(
        Stream.concat(Stream.ofNullable(family.parent()), family.children().stream()).toList(),
        today);
  }

  /** Who decides what, by the newest plan of the placement that is not withdrawn (R-PERM-33). */
  private @Nullable Delegated delegated(ChildView child) {
    ChildView.CurrentPlacement lives = child.placement();
    return lives == null
        ? null
        : events.of(lives.id()).stream()
            .filter(each -> each.event() == LifeEvent.DECISIONS_DELEGATED)
            .filter(each -> each.withdrawnWhy() == null)
            .findFirst()
            .map(each -> each.details().delegated())
            .orElse(null);
  }

  private @Nullable HouseholdView home(ChildView child, LocalDate today) {
    ChildView.CurrentPlacement lives = child.placement();
    return lives == null ? null : household(lives.householdId(), today);
  }

  private @Nullable HouseholdView household(@Nullable HouseholdId id, LocalDate today) {
    if (id == null || !access.mayReadHouseholds()) {
      return null;
    }
    return households.findHouseholds(List.of(id), today).stream().findFirst().orElse(null);
  }

  private boolean mayRequest() {
    return actor.get().has(Role.PLACEMENT_OFFICER);
  }
}
