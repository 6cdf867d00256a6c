package uk.kith.app.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Meetings;
import uk.kith.placements.api.Meetings.Attendance;

/** Who is at a meeting that goes on, and who sent apologies. */
@Path("/meetings/{id}/attendance")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class AttendanceResource {

  @Inject Pages pages;
  @Inject Meetings meetings;
  @Inject MeetingScreen screen;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(@PathParam("id") MeetingId id, MultivaluedMap<String, String> typed) {
    Form form = checked(checked(Form.of(typed), MeetingScreen.PRESENT), MeetingScreen.APOLOGIES);
    long seen = form.hidden("version", Long::parseLong);
    if (!form.isValid()) {
      return screen.show(400, id, form);
    }
    try {
      meetings.attended(
          id,
          seen,
          new Attendance(typed(form, MeetingScreen.PRESENT), typed(form, MeetingScreen.APOLOGIES)));
    } catch (Conflict e) {
      return screen.show(409, id, form.refused(told(e, meetings.getMeeting(id).attendance())));
    }
    return pages.done("/meetings/" + id, "It is recorded who was there");
  }

  private static Form checked(Form form, String field) {
    return form.value(field).length() > Attendance.MOST
        ? form.with(field, "Write at most " + Attendance.MOST + " letters")
        : form;
  }

  private static @Nullable String typed(Form form, String field) {
    return form.value(field).isEmpty() ? null : form.value(field);
  }

  /** Whoever sees what somebody else wrote may put the own words in its place. */
  private static String told(Conflict why, Attendance now) {
    String told = String.valueOf(why.getMessage());
    if (now.present() != null) {
      told += ". Now present: “" + now.present() + "”";
    }
    if (now.apologies() != null) {
      told += ". Now apologies: “" + now.apologies() + "”";
    }
    return told;
  }
}
