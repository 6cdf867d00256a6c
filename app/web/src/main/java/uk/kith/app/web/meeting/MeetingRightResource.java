package uk.kith.app.web.meeting;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.MeetingCorrections;
import uk.kith.placements.api.MeetingCorrections.PutRight;
import uk.kith.placements.api.Meetings;
import uk.kith.placements.api.Meetings.MeetingView;
import uk.kith.placements.api.Meetings.Written;
import uk.kith.placements.engine.action.MeetingKind;

/** The kind, the day or the chair of a meeting that goes on, when they were recorded wrongly. */
@Path("/meetings/{id}/put-right")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class MeetingRightResource {

  @Inject Pages pages;
  @Inject Meetings meetings;
  @Inject MeetingCorrections corrections;
  @Inject AccessPolicy access;

  @GET
  public Response ask(@PathParam("id") MeetingId id) {
    MeetingView view = meetings.getMeeting(id);
    LocalDate held = view.heldOn();
    Map<String, String> now = new LinkedHashMap<>();
    now.put("version", Long.toString(view.version()));
    now.put("items", Long.toString(view.written().itemVersions()));
    now.put("actions", Long.toString(view.written().actionVersions()));
    now.put("kind", view.kind().name());
    now.put("held-day", String.valueOf(held.getDayOfMonth()));
    now.put("held-month", String.valueOf(held.getMonthValue()));
    now.put("held-year", String.valueOf(held.getYear()));
    now.put("chair", view.chair());
    return show(200, view, Form.prefilled(now));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response put(@PathParam("id") MeetingId id, MultivaluedMap<String, String> typed) {
    MeetingView view = meetings.getMeeting(id);
    Form form = checked(Form.of(typed), view);
    long version = form.hidden("version", Long::parseLong);
    LocalDate held = form.date("held").findDate().orElse(null);
    if (held == null || !form.isValid()) {
      return show(400, view, form);
    }
    try {
      corrections.putRight(
          id,
          version,
          new PutRight(
              MeetingKind.valueOf(form.value("kind")),
              held,
              form.value("chair"),
              form.value("reason"),
              form.has("no-adopters", "yes"),
              new Written(
                  form.hidden("items", Long::parseLong), form.hidden("actions", Long::parseLong))));
    } catch (Conflict e) {
      return show(
          409,
          view,
          form.refused(String.valueOf(e.getMessage()))
              .withHidden("version", Long.toString(view.version()))
              .withHidden("items", Long.toString(view.written().itemVersions()))
              .withHidden("actions", Long.toString(view.written().actionVersions()))
              .withHidden("no-adopters", ""));
    } catch (Invalid e) {
      return show(
          400, view, form.with(field(e.errors().get(0).field()), String.valueOf(e.getMessage())));
    }
    return pages.done("/meetings/" + id, "The meeting is put right");
  }

  private Form checked(Form typed, MeetingView view) {
    Form form =
        StartScreen.checkedHead(typed, StartScreen.kinds(access, false))
            .require("reason", "Say what was wrong");
    if (form.value("reason").length() > PutRight.MOST_REASON) {
      form = form.with("reason", "Say it in at most " + PutRight.MOST_REASON + " letters");
    }
    boolean opens = view.kind().isSealed() && !form.has("kind", view.kind().name());
    return opens && !form.has("no-adopters", "yes")
        ? form.with("no-adopters", "Others may read it only when nothing in it tells of adopters")
        : form;
  }

  private static String field(String of) {
    return switch (of) {
      case "heldOn" -> "held-day";
      case "tellsOfNoAdopters" -> "no-adopters";
      default -> of;
    };
  }

  private Response show(int status, MeetingView view, Form form) {
    MeetingRight page =
        new MeetingRight(
            MeetingMaker.href(view),
            MeetingMaker.heading(view),
            StartScreen.kinds(access, false),
            view.kind().isSealed());
    JteModel model =
        Pages.TEMPLATES.pagesMeetingRight(
            pages.page("Put the meeting right", null, form), page, form);
    return Response.status(status).entity(model).build();
  }
}
