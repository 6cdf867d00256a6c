package uk.kith.app.web.adoption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.document.DocumentFiles;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.meeting.HeldMeeting;
import uk.kith.app.web.meeting.Holding;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.PanelDays;
import uk.kith.matching.engine.adoption.AdoptionPolicy;
import uk.kith.placements.api.MeetingFilter;
import uk.kith.placements.api.MeetingSort;
import uk.kith.placements.api.Meetings;
import uk.kith.placements.engine.action.MeetingKind;

/**
 * The panels by their days, and the agenda of each: to look through, as Word, and to be held as a
 * meeting.
 */
@Path(AdoptionWords.HREF + "/panel")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PANEL_ADVISER)
public class PanelAgendaResource {

  private static final String NO_DAY = "Enter a day of the calendar";

  @Inject Pages pages;
  @Inject AdoptionBoard board;
  @Inject PanelDays panels;
  @Inject Meetings meetings;
  @Inject Holding holding;
  @Inject AdoptionPolicy policy;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  @GET
  public Response show(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    boolean unreadable = isUnreadable(form);
    if (unreadable) {
      form = form.with("panel-day", NO_DAY);
    }
    LocalDate today = businessDate.today();
    LocalDate day = form.date(PanelDayAgenda.DAY).findDate().orElse(null);
    return Response.status(unreadable ? 400 : 200)
        .entity(
            Pages.TEMPLATES.pagesPanelAgenda(
                pages.page("Panel agenda", Section.ADOPTION, form),
                PanelDayList.of(panels.listPanelDays(today), today),
                unreadable ? null : agenda(day, today),
                day == null ? List.of() : held(day),
                day == null ? null : holding.href(PanelDayAgenda.LIST, PanelDayAgenda.query(day)),
                form))
        .build();
  }

  @GET
  @Path("agenda.docx")
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    if (isUnreadable(form)) {
      throw new Invalid("panel", "unreadable", NO_DAY);
    }
    LocalDate today = businessDate.today();
    return DocumentFiles.word(
        agenda(form.date(PanelDayAgenda.DAY).findDate().orElse(today), today)
            .document(actor.get().name(), today));
  }

  /** What was typed is no day: no agenda of another day is shown for it. */
  private static boolean isUnreadable(Form form) {
    TypedDate typed = form.date("panel");
    return !typed.isEmpty() && typed.findDate().isEmpty();
  }

  /**
   * @param day of the panel; null for what waits alone
   */
  private PanelAgenda agenda(@Nullable LocalDate day, LocalDate today) {
    return PanelAgenda.of(
        day == null ? null : new PanelAgenda.Panel(day, panels.listItems(day, today)),
        board.forPanel(today),
        board.earlyAlerts(today),
        board.families(today),
        today,
        policy);
  }

  /** The adoption meetings of the day, the panel's among them. */
  private List<HeldMeeting> held(LocalDate day) {
    return meetings
        .listMeetings(
            new MeetingFilter(MeetingKind.ADOPTION, null, day), MeetingSort.USUAL, 0, Page.MAX_SIZE)
        .items()
        .stream()
        .map(line -> HeldMeeting.of(meetings.getMeeting(line.id())))
        .toList();
  }
}
