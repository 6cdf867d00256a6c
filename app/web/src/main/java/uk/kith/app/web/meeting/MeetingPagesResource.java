package uk.kith.app.web.meeting;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.action.StepForm;
import uk.kith.app.web.calendar.ListFiles;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.kernel.AgendaItemId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.MeetingFilter;
import uk.kith.placements.api.MeetingSort;
import uk.kith.placements.api.Meetings;
import uk.kith.placements.api.Meetings.ItemView;
import uk.kith.placements.api.Meetings.MeetingView;
import uk.kith.placements.api.Meetings.Minuted;
import uk.kith.placements.api.Meetings.TakenOff;
import uk.kith.placements.api.Meetings.Wanted;
import uk.kith.placements.engine.action.MeetingKind;

/** Meetings: all of them, one with its agenda, and each item on a screen of its own. */
@Path("/meetings")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class MeetingPagesResource {

  @Inject Pages pages;
  @Inject Meetings meetings;
  @Inject Children children;
  @Inject StartScreen starting;
  @Inject MeetingScreen screen;
  @Inject GatewayRegister register;
  @Inject Holding holding;
  @Inject ListFiles files;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;

  @GET
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    MeetingFilter filter = MeetingList.filter(form);
    Sort<MeetingSort> sort = MeetingList.sort(form);
    return Pages.TEMPLATES.pagesMeetings(
        pages.page("Meetings"),
        ListPage.of(
            MeetingList.of(today),
            meetings.listMeetings(filter, sort, page, ListPage.ROWS),
            sort,
            form,
            MeetingList.selects(
                Arrays.stream(MeetingKind.values())
                    .filter(kind -> !kind.isSealed() || access.maySeeAdopters())
                    .toList()),
            MeetingList.said(filter),
            List.of()));
  }

  @GET
  @Path(ListFiles.PATH)
  @Produces(MediaType.WILDCARD)
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    return files.of(
        MeetingList.of(businessDate.today()),
        format,
        taker -> meetings.exportMeetings(MeetingList.filter(form), MeetingList.sort(form), taker),
        address);
  }

  @GET
  @Path("new")
  public Response ask(@Context UriInfo address) {
    return starting.show(200, Form.of(address.getQueryParameters()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response start(MultivaluedMap<String, String> typed) {
    return starting.start(Form.of(typed));
  }

  @GET
  @Path("{id}")
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public Response meeting(
      @PathParam("id") MeetingId id, @QueryParam("text") @DefaultValue("") String text) {
    return screen.show(200, id, Form.prefilled(Map.of("text", text)));
  }

  @POST
  @Path("{id}/items")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(@PathParam("id") MeetingId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    if (form.value("child").isEmpty()) {
      return screen.show(400, id, form.with("child", "Choose who is put on the agenda"));
    }
    ChildId child = form.hidden("child", ChildId::of);
    boolean back =
        meetings.getMeeting(id).takenOff().stream()
            .anyMatch(off -> off.item().child().equals(child));
    try {
      meetings.add(id, new Wanted(child, "Put on the agenda one by one, from no list."));
    } catch (Conflict e) {
      return screen.show(409, id, form.refused(String.valueOf(e.getMessage())));
    }
    return pages.done(
        "/meetings/" + id,
        back
            ? "The child stands on the agenda again, in the old place"
            : "The child stands on the agenda, as the last item");
  }

  @POST
  @Path("{id}/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end(@PathParam("id") MeetingId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    try {
      meetings.end(
          id, form.hidden("version", Long::parseLong), form.has(MeetingPage.NOBODY, "yes"));
    } catch (Conflict e) {
      return screen.show(409, id, form.refused(String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      return screen.show(400, id, form.with(MeetingPage.NOBODY, e.errors().get(0).message()));
    }
    return pages.done("/meetings/" + id, "The meeting has ended. Its minutes are ready");
  }

  @GET
  @Path("{id}/items/{item}")
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public Response item(@PathParam("id") MeetingId id, @PathParam("item") AgendaItemId itemId) {
    MeetingView view = meetings.getMeeting(id);
    ItemView item = find(view, itemId);
    Map<String, String> now = new LinkedHashMap<>();
    now.put("version", Long.toString(item.version()));
    now.put("note", Objects.requireNonNullElse(item.note(), ""));
    now.put("decision", Objects.requireNonNullElse(item.decision(), ""));
    return item(200, view, item, Form.prefilled(now));
  }

  @POST
  @Path("{id}/items/{item}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("id") MeetingId id,
      @PathParam("item") AgendaItemId itemId,
      MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    long seen = form.hidden("version", Long::parseLong);
    MeetingView view = meetings.getMeeting(id);
    ItemView item = find(view, itemId);
    if (!view.items().contains(item)) {
      return item(
          409, view, item, form.refused("Somebody took the child off the agenda meanwhile"));
    }
    if (form.value("decision").length() > Minuted.MOST_DECISION) {
      form =
          form.with(
              "decision",
              "Say it in at most " + Minuted.MOST_DECISION + " letters; the note has room");
    }
    boolean agrees = StepForm.isBegun(form);
    if (agrees) {
      form = StepForm.checked(form);
      LocalDate due = form.date("due").findDate().orElse(null);
      if (due != null && due.isBefore(view.heldOn())) {
        form = form.with("due-day", "The meeting was on " + Dates.day(view.heldOn()));
      }
    }
    if (!form.isValid()) {
      return item(400, view, item, form);
    }
    Minuted minuted = new Minuted(typed(form, "note"), typed(form, "decision"));
    try {
      if (!minuted.equals(new Minuted(item.note(), item.decision())) || seen != item.version()) {
        meetings.write(id, itemId, seen, minuted);
      }
      if (agrees) {
        meetings.agree(id, itemId, StepForm.terms(form));
      }
    } catch (Conflict e) {
      return meanwhile(id, itemId, form, String.valueOf(e.getMessage()));
    } catch (Invalid e) {
      return item(400, view, item, form.with("due-day", String.valueOf(e.getMessage())));
    }
    return done(view, item, form);
  }

  private static @Nullable String typed(Form form, String field) {
    return form.value(field).isEmpty() ? null : form.value(field);
  }

  /**
   * The item as it is now: ended, or without the child, it takes no note. Whoever sees what
   * somebody else wrote may put the own note in its place.
   */
  private Response meanwhile(MeetingId id, AgendaItemId itemId, Form form, String why) {
    MeetingView view = meetings.getMeeting(id);
    ItemView item = find(view, itemId);
    String now = item.note();
    String told = now == null ? why : why + ". Now it says: “" + now + "”";
    String decided = item.decision();
    if (decided != null) {
      told += ". Now the decision says: “" + decided + "”";
    }
    return item(
        409, view, item, form.refused(told).withHidden("version", Long.toString(item.version())));
  }

  /** On to the next child, or back to this one. */
  private Response done(MeetingView view, ItemView item, Form form) {
    int place = view.items().indexOf(item);
    boolean on = form.has("then", "next") && place < view.items().size() - 1;
    ItemView to = on ? view.items().get(place + 1) : item;
    return pages.done("/meetings/" + view.id() + "/items/" + to.id(), "It is recorded");
  }

  /** Also of a child who was taken off the agenda: what was typed meanwhile is not lost. */
  private static ItemView find(MeetingView view, AgendaItemId id) {
    return Stream.concat(view.items().stream(), view.takenOff().stream().map(TakenOff::item))
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private Response item(int status, MeetingView view, ItemView item, Form form) {
    ItemPage page =
        new MeetingMaker(
                view,
                children.findChildren(List.of(item.child()), businessDate.today()),
                register.of(view, item),
                holding.mayHold())
            .item(item, meetings.decisionsOf(item.child()));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesMeetingItem(
                pages.page(page.child() + ", " + page.meeting(), null, form), page, form))
        .build();
  }
}
