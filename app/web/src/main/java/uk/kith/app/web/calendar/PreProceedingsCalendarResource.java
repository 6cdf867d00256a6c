package uk.kith.app.web.calendar;

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
import java.util.ArrayList;
import java.util.List;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.court.PreProceedingsList;
import uk.kith.app.web.list.Whose;
import uk.kith.court.api.PreProceedingsRegister;
import uk.kith.court.api.PreProceedingsSort;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;

/** What is to be done in the pre-proceedings of a list, for a calendar. */
@Path("/pre-proceedings/list.ics")
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class PreProceedingsCalendarResource {

  @Inject PreProceedingsRegister register;
  @Inject Children children;
  @Inject CalendarAnswer answer;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address) {
    LocalDate today = businessDate.today();
    Form form = Form.of(address.getQueryParameters());
    String me = actor.get().name();
    Whose whose = Whose.asked(form, me, () -> children.teams(me, today));
    List<CalendarEntry> entries = new ArrayList<>();
    register.export(
        PreProceedingsList.filter(form, whose),
        PreProceedingsSort.USUAL,
        today,
        batch -> entries.addAll(CalendarDates.ofPreProceedings(batch)));
    return answer.file(entries, "pre-proceedings", today, address);
  }
}
